package org.hearsay.app.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.fetch.Stamp;
import org.hearsay.intake.FeedRest;
import org.hearsay.text.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of one feed: its stamp and its entries that were taken in, in a small file. Each entry is noted as soon as the
 * ledger has it; the stamp only when it has all of them. So a process that is killed asks again for at most one page, and a
 * memory that is lost costs no more than asking for all pages once more: the ledger keeps nothing twice. For one thread.
 */
final class FeedMemory {
    private static final String FIRST = "hearsay feed 1";
    private static final String ETAG = "etag ";
    private static final String MODIFIED = "modified ";
    private static final String REST = "rest ";
    private static final String SEEN = "seen ";
    private static final int MARK = 64;

    private final Path file;
    private final URI feed;
    private final Set<String> marks = new HashSet<>();
    private Stamp stamp = Stamp.NONE;
    private FeedRest rest = FeedRest.NONE;
    private FeedRest noted = FeedRest.NONE;
    private boolean begun;

    private FeedMemory(Path file, URI feed) {
        this.file = file;
        this.feed = feed;
    }

    /** What is remembered of a feed; nothing, if its file is not there, or is none that this version knows. */
    static FeedMemory of(URI feed, Path folder) {
        String name = Sha256.ofParts(feed.toString()).substring(0, 32) + ".txt";
        FeedMemory memory = new FeedMemory(folder.resolve(name), feed);
        try {
            memory.read(Files.readString(memory.file));
        } catch (IOException e) {
            // It was never asked for, or asking once more is all that it costs.
        }
        return memory;
    }

    private void read(String text) {
        String etag = null;
        String modified = null;
        // A last line without an end was cut off.
        List<String> lines =
                text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(FIRST)) {
            return;
        }
        begun = text.endsWith("\n");
        for (String line : lines) {
            etag = line.startsWith(ETAG) ? line.substring(ETAG.length()) : etag;
            modified = line.startsWith(MODIFIED) ? line.substring(MODIFIED.length()) : modified;
            rest = line.startsWith(REST) ? rest(line.substring(REST.length())) : rest;
            if (line.startsWith(SEEN) && line.length() == SEEN.length() + MARK) {
                marks.add(line.substring(SEEN.length()));
            }
        }
        stamp = new Stamp(etag, modified);
        noted = rest;
    }

    /** "60 0,23 saturday,sunday"; a part may be empty. */
    private static FeedRest rest(String written) {
        String[] parts = written.split(" ", -1);
        return parts.length == 3
                ? FeedRest.of(parts[0], List.of(parts[1].split(",")), List.of(parts[2].split(",")))
                : FeedRest.NONE;
    }

    private static String written(FeedRest rest) {
        return rest.least().toMinutes() + " "
                + rest.hours().stream().sorted().map(String::valueOf).collect(Collectors.joining(",")) + " "
                + rest.days().stream()
                        .sorted()
                        .map(d -> d.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(","));
    }

    /** When the feed asked to be left alone, as it was last seen. */
    FeedRest rest() {
        return rest;
    }

    /** The feed asks for it; noted with its stamp. */
    void ask(FeedRest next) {
        rest = next;
    }

    Stamp stamp() {
        return stamp;
    }

    boolean knows(String mark) {
        return marks.contains(mark);
    }

    /** The ledger has an entry. */
    void learn(String mark) throws IOException {
        marks.add(mark);
        if (begun) {
            Files.writeString(file, SEEN + mark + "\n", StandardOpenOption.APPEND);
        } else {
            write(stamp, marks);
        }
    }

    /** The ledger has all that the feed has, whose entries these are; those that it had before are forgotten. */
    void keep(Stamp next, Collection<String> entries) throws IOException {
        if (!begun || !next.equals(stamp) || !rest.equals(noted) || !marks.equals(Set.copyOf(entries))) {
            write(next, entries);
            stamp = next;
            noted = rest;
            marks.clear();
            marks.addAll(entries);
        }
    }

    /** All of it or, if this is killed, what was there before. */
    private void write(Stamp next, Collection<String> entries) throws IOException {
        List<String> lines = new ArrayList<>(List.of(FIRST, "address " + feed));
        add(ETAG, next.etag(), lines);
        add(MODIFIED, next.lastModified(), lines);
        if (!rest.equals(FeedRest.NONE)) {
            lines.add(REST + written(rest));
        }
        entries.forEach(mark -> lines.add(SEEN + mark));
        Files.createDirectories(file.getParent());
        Path written = Files.createTempFile(file.getParent(), "feed", ".new");
        try {
            Files.write(written, lines);
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            begun = true;
        } finally {
            Files.deleteIfExists(written);
        }
    }

    private static void add(String name, @Nullable String value, List<String> lines) {
        if (value != null) {
            lines.add(name + value);
        }
    }
}
