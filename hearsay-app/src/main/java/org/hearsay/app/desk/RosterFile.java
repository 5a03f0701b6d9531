package org.hearsay.app.desk;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.actor.Actor;
import org.hearsay.actor.Bearer;
import org.hearsay.actor.Bearer.Label;
import org.hearsay.actor.Roster;
import org.hearsay.actor.Roster.Likeness;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a roster beside the index: a cache, as the index is one. What is of another ledger, of another version, or cut off, is not
 * there. Written whole, and then put in the place of what there was.
 */
final class RosterFile {
    /** Count it up with every change to what is written here, or to how names are compared. */
    private static final String HEAD = "hearsay roster 1";

    private final Path file;
    private final String ledger;

    /** What was kept, and the number of the last entry of the ledger that is in it. */
    record Kept(Roster roster, long sequence) {}

    RosterFile(Path file, String ledger) {
        this.file = file;
        this.ledger = ledger;
    }

    /** An empty one, if there is none. */
    Kept read() {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            Kept kept = read(in);
            return kept == null ? new Kept(new Roster(), 0) : kept;
        } catch (IOException | RuntimeException e) {
            // Not there, cut off or damaged: it is made anew.
            return new Kept(new Roster(), 0);
        }
    }

    private @Nullable Kept read(DataInputStream in) throws IOException {
        if (!in.readUTF().equals(HEAD) || !in.readUTF().equals(ledger)) {
            return null;
        }
        long sequence = in.readLong();
        Label[] labels = new Label[in.readInt()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = new Label(Bearer.Kind.valueOf(in.readUTF()), in.readUTF());
        }
        Map<String, List<Bearer>> sheets = new LinkedHashMap<>();
        for (int documents = in.readInt(); documents > 0; documents--) {
            String document = in.readUTF();
            List<Bearer> bearers = new ArrayList<>();
            for (int each = in.readInt(); each > 0; each--) {
                bearers.add(new Bearer(
                        document,
                        "a" + in.readInt(),
                        new Span(in.readInt(), in.readInt()),
                        labels[in.readInt()].name(),
                        Actor.Type.valueOf(in.readUTF()),
                        in.readInt()));
            }
            sheets.put(document, bearers);
        }
        List<Likeness> alike = new ArrayList<>();
        for (int each = in.readInt(); each > 0; each--) {
            alike.add(new Likeness(labels[in.readInt()], labels[in.readInt()], in.readDouble()));
        }
        return new Kept(Roster.of(sheets, alike), sequence);
    }

    void write(Kept kept) throws IOException {
        Path made = file.resolveSibling(file.getFileName() + ".new");
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(made), 1 << 16))) {
            write(kept, out);
        }
        Files.move(made, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private void write(Kept kept, DataOutputStream out) throws IOException {
        Map<String, List<Bearer>> sheets = kept.roster().sheets();
        Map<Label, Integer> labels = new LinkedHashMap<>();
        sheets.values().forEach(l -> l.forEach(b -> labels.putIfAbsent(b.label(), labels.size())));
        out.writeUTF(HEAD);
        out.writeUTF(ledger);
        out.writeLong(kept.sequence());
        out.writeInt(labels.size());
        for (Label label : labels.keySet()) {
            out.writeUTF(label.kind().name());
            out.writeUTF(label.name());
        }
        out.writeInt(sheets.size());
        for (Map.Entry<String, List<Bearer>> sheet : sheets.entrySet()) {
            out.writeUTF(sheet.getKey());
            out.writeInt(sheet.getValue().size());
            for (Bearer bearer : sheet.getValue()) {
                out.writeInt(Integer.parseInt(bearer.actor().substring(1)));
                out.writeInt(bearer.place().begin());
                out.writeInt(bearer.place().end());
                out.writeInt(labels.getOrDefault(bearer.label(), 0));
                out.writeUTF(bearer.type().name());
                out.writeInt(bearer.statements());
            }
        }
        List<Likeness> alike = kept.roster().alike();
        out.writeInt(alike.size());
        for (Likeness likeness : alike) {
            out.writeInt(labels.getOrDefault(likeness.one(), 0));
            out.writeInt(labels.getOrDefault(likeness.other(), 0));
            out.writeDouble(likeness.score());
        }
    }
}
