package org.hearsay.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.ledger.Change;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.Original;
import org.hearsay.text.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Writes what {@link LedgerExport} wrote into another ledger: an equal one if that was empty. For one thread. */
public final class LedgerImport {
    private static final int MOST_AT_ONCE = 500;

    private final Ledger ledger;
    private final Codec codec = new Codec();
    private final List<Change> gathered = new ArrayList<>();
    private final List<Long> judgements = new ArrayList<>();
    private @Nullable Instant at;
    private String by = "";
    private long number;

    public LedgerImport(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Reads all of it.
     *
     * @param name of the file, for messages
     * @throws LedgerException if a line cannot be understood; what stands before it was written
     */
    public void run(InputStream in, String name) throws LedgerException, IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        number = 1;
        if (!LedgerExport.HEAD.equals(lines.readLine())) {
            throw new LedgerException(name + ": is no export of a ledger that this version knows", null);
        }
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            try {
                take(codec.mapper().readValue(line, TransferLine.class));
            } catch (JacksonException | IllegalArgumentException | NullPointerException | IndexOutOfBoundsException e) {
                throw new LedgerException(
                        name + ": line " + number + " cannot be understood; the file was cut off or changed", e);
            }
        }
        write();
    }

    private void take(TransferLine line) throws LedgerException {
        boolean alone = line.kind() == Entry.Kind.JUDGED || line.kind() == Entry.Kind.WITHDRAWN;
        if (alone || !line.at().equals(at) || !line.by().equals(by) || gathered.size() >= MOST_AT_ONCE) {
            write();
        }
        at = line.at();
        by = line.by();
        gathered.add(change(line));
        if (alone) {
            List<Entry> entries = write();
            if (line.kind() == Entry.Kind.JUDGED) {
                judgements.add(entries.getFirst().sequence());
            }
        }
    }

    private List<Entry> write() throws LedgerException {
        if (gathered.isEmpty()) {
            return List.of();
        }
        List<Entry> entries = ledger.append(Objects.requireNonNull(at), by, gathered);
        gathered.clear();
        return entries;
    }

    private Change change(TransferLine line) throws LedgerException {
        return switch (line.kind()) {
            case SEEN -> seen(line);
            case READ -> new Change.Read(there(line.reading()));
            case IMPORTED -> new Change.Imported(there(line.name()), null);
            case FAILED -> new Change.Imported(there(line.name()), there(line.detail()));
            case JUDGED -> new Change.Judged(there(line.judgement()));
            case WITHDRAWN ->
                new Change.Withdrawn(
                        judgements.get(Math.toIntExact(there(line.judgementNumber()) - 1)), there(line.detail()));
            case ERASED ->
                new Change.Buried(
                        there(line.document()),
                        there(line.originalSha256()),
                        there(line.mediaType()),
                        there(line.detail()));
            case COPIED -> new Change.Copied(there(line.name()), there(line.detail()));
            case PROTECTED -> {
                String pseudonym = there(line.detail());
                yield new Change.Protected(there(line.name()), pseudonym.isEmpty() ? null : pseudonym);
            }
        };
    }

    private Change seen(TransferLine line) throws LedgerException {
        if (line.text() == null) {
            // Gathered lines may hold the document.
            write();
            var kept = there(ledger.document(there(line.document())));
            byte[] bytes = there(ledger.original(kept.originalSha256()));
            return new Change.Seen(there(kept.document()), there(line.name()), new Original(bytes, kept.mediaType()));
        }
        Document document = there(line.rest()).with(line.text());
        byte[] original = line.original() == null ? line.text().getBytes(StandardCharsets.UTF_8) : line.original();
        return new Change.Seen(document, there(line.name()), new Original(original, there(line.mediaType())));
    }

    private static <T> T there(@Nullable T value) {
        return Objects.requireNonNull(value, "a line lacks something");
    }
}
