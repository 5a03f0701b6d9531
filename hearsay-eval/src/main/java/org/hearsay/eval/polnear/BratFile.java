package org.hearsay.eval.polnear;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.eval.Corpus;
import org.hearsay.eval.CorpusException;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;

/** Reads brat's stand-off format as PolNeAR uses it: T lines mark words (in code points), E lines bind them together. */
final class BratFile {
    private final CodePoints points;
    private final Map<String, List<Span>> marked = new HashMap<>();
    private final List<Parts> attributions = new ArrayList<>();

    private BratFile(CodePoints points) {
        this.points = points;
    }

    static List<Parts> read(Path file, String text) {
        try {
            return read(Corpus.text(file), text);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new CorpusException(file + " does not fit its text: " + e.getMessage());
        }
    }

    static List<Parts> read(String annotations, String text) {
        BratFile file = new BratFile(new CodePoints(text));
        annotations.lines().forEach(file::line);
        return List.copyOf(file.attributions);
    }

    /** Lines without a tab go on with the quoted words of the line before: nothing stands in them. */
    private void line(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length < 2) {
            return;
        }
        if (line.startsWith("T")) {
            marked.put(fields[0], spans(fields[1].substring(fields[1].indexOf(' ') + 1)));
        } else if (line.startsWith("E")) {
            attributions.add(attribution(fields[1]));
        }
    }

    private List<Span> spans(String offsets) {
        List<Span> spans = new ArrayList<>();
        for (String part : offsets.split(";", -1)) {
            String[] ends = part.split(" ", -1);
            spans.add(new Span(points.index(Integer.parseInt(ends[0])), points.index(Integer.parseInt(ends[1]))));
        }
        return spans;
    }

    /**
     * A mark that is defined further down is left out, as the independent scorer does: in dev those are the second contents
     * of three attributions.
     */
    private Parts attribution(String arguments) {
        Map<String, List<Span>> roles = new HashMap<>();
        for (String argument : arguments.split(" ", -1)) {
            int colon = argument.indexOf(':');
            if (colon > 0) {
                String role = argument.substring(0, colon).replaceAll("\\d+$", "");
                roles.computeIfAbsent(role, r -> new ArrayList<>())
                        .addAll(marked.getOrDefault(argument.substring(colon + 1), List.of()));
            }
        }
        return new Parts(joined(roles.get("Source")), joined(roles.get("Cue")), joined(roles.get("Content")));
    }

    private static @Nullable Spans joined(@Nullable List<Span> parts) {
        return parts == null || parts.isEmpty() ? null : Spans.of(parts);
    }
}
