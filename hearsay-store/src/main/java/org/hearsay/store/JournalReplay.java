package org.hearsay.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.ledger.Change;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.Judged;
import org.hearsay.ledger.Judgement;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Judges a ledger as {@link JournalExport} says that another one was judged: by the same people at the same times. What is there
 * already is left as it is; what is about something that this ledger does not hold is counted and left out. For one thread.
 */
public final class JournalReplay {
    /** What became of the lines. {@code elsewhere}: the subjects that this ledger does not hold. A value. */
    public record Replayed(int kept, int known, List<String> elsewhere) {
        public Replayed {
            elsewhere = List.copyOf(elsewhere);
        }
    }

    private final Ledger ledger;
    private final Codec codec = new Codec();

    /** The entry here of each judgement of the file; null if what it is about is not here. */
    private final List<@Nullable Long> entries = new ArrayList<>();

    private final List<String> elsewhere = new ArrayList<>();
    private int kept;
    private int known;

    public JournalReplay(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Reads all of it.
     *
     * @param name of the file, for messages
     * @throws LedgerException if a line cannot be understood; what stands before it was kept
     */
    public Replayed run(InputStream in, String name) throws LedgerException, IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        if (!JournalExport.HEAD.equals(lines.readLine())) {
            throw new LedgerException(name + ": is no journal that this version knows", null);
        }
        int number = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            try {
                take(codec.mapper().readValue(line, TransferLine.class));
            } catch (JacksonException | IllegalArgumentException | NullPointerException | IndexOutOfBoundsException e) {
                throw new LedgerException(
                        name + ": line " + number + " cannot be understood; the file was cut off or changed", e);
            }
        }
        return new Replayed(kept, known, elsewhere);
    }

    private void take(TransferLine line) throws LedgerException {
        if (line.kind() == Entry.Kind.JUDGED) {
            judge(line, Objects.requireNonNull(line.judgement()));
        } else if (line.kind() == Entry.Kind.WITHDRAWN) {
            withdraw(line, entries.get(Math.toIntExact(Objects.requireNonNull(line.judgementNumber()) - 1)));
        } else {
            throw new IllegalArgumentException(line.kind() + " has no place in a journal");
        }
    }

    private void judge(TransferLine line, Judgement judgement) throws LedgerException {
        if (!isHere(judgement)) {
            entries.add(null);
            elsewhere.add(judgement.subject());
            return;
        }
        for (Judged there : ledger.judgements(judgement.subject())) {
            if (there.at().equals(line.at())
                    && there.by().equals(line.by())
                    && there.judgement().equals(judgement)) {
                entries.add(there.sequence());
                known++;
                return;
            }
        }
        entries.add(ledger.append(line.at(), line.by(), List.of(new Change.Judged(judgement)))
                .getFirst()
                .sequence());
        kept++;
    }

    private boolean isHere(Judgement judgement) throws LedgerException {
        return switch (judgement) {
            case Judgement.OnAttribution on -> ledger.documentOf(on.attribution()) != null;
            case Judgement.OnActors on ->
                ledger.document(on.one().document()) != null
                        && ledger.document(on.other().document()) != null;
            case Judgement.OnClaims on -> ledger.documentOf(on.one()) != null && ledger.documentOf(on.other()) != null;
            case Judgement.OnPublisher on -> true;
        };
    }

    private void withdraw(TransferLine line, @Nullable Long entry) throws LedgerException {
        Judged judged = entry == null ? null : ledger.judgement(entry);
        if (judged != null && !judged.withdrawn()) {
            String reason = Objects.requireNonNullElse(line.detail(), "");
            ledger.append(line.at(), line.by(), List.of(new Change.Withdrawn(judged.sequence(), reason)));
        }
    }
}
