package org.hearsay.app.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.app.desk.Desk;
import org.hearsay.ledger.Change;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.Judged;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes judgements back. */
@Command(
        name = "undo",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description =
                "Take judgements back: those of these numbers (hearsay journal lists them), or many at once. They stay in the journal.")
final class UndoCommand extends LedgerCommand {
    private static final int PAGE = 1_000;
    private static final int SHOWN = 20;

    @Parameters(arity = "0..*", paramLabel = "NUMBER", description = "Numbers of judgements.")
    private List<Long> numbers = List.of();

    @Option(
            names = "--judged-by",
            paramLabel = "NAME",
            description = "All judgements of a person; of those, with --since, the later ones.")
    private @Nullable String person;

    @Option(
            names = "--since",
            paramLabel = "TIME",
            description = "All judgements from 2031-03-07T10:00:00Z on, as \"hearsay journal\" tells times.")
    private @Nullable Instant since;

    @Option(names = "--yes", description = "With --judged-by or --since: do it, rather than say what it would be.")
    private boolean yes;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why.")
    private String reason = "";

    @Option(names = "--by", paramLabel = "NAME", description = "Who does it. Default: your name on this machine.")
    private @Nullable String by;

    UndoCommand(Terminal terminal, Session session) {
        super(terminal, session);
    }

    @Override
    int on(Desk desk) throws IOException, LedgerException {
        boolean many = person != null || since != null;
        if (many == !numbers.isEmpty()) {
            throw misused("give the numbers of judgements, or --judged-by or --since");
        }
        if (many) {
            numbers = all(desk.ledger());
            if (!yes) {
                printLine(numbers.size() + " judgements would be taken back: "
                        + numbers.stream().limit(SHOWN).map(String::valueOf).collect(Collectors.joining(", "))
                        + (numbers.size() > SHOWN ? ", ..." : "") + (numbers.isEmpty() ? "none" : "")
                        + "; add --yes to do it");
                return FINE;
            }
        }
        List<Change> changes = new ArrayList<>();
        for (long number : numbers) {
            Judged judged = desk.ledger().judgement(number);
            if (judged == null || judged.withdrawn()) {
                terminal()
                        .complain(number + (judged == null ? ": is no judgement" : ": was taken back before")
                                + "; nothing was changed");
                return FAILED;
            }
            changes.add(new Change.Withdrawn(number, reason));
        }
        desk.ledger().append(session().clock().instant(), by == null ? session().person() : by, changes);
        printLine(changes.size() + " taken back");
        return FINE;
    }

    /** The judgements in force that the options mean. */
    private List<Long> all(Ledger ledger) throws LedgerException {
        List<Long> meant = new ArrayList<>();
        long last = 0;
        for (List<Entry> page = ledger.after(0, PAGE); !page.isEmpty(); page = ledger.after(last, PAGE)) {
            for (Entry entry : page) {
                last = entry.sequence();
                if (entry.kind() == Entry.Kind.JUDGED
                        && (person == null || person.equals(entry.by()))
                        && (since == null || !entry.at().isBefore(since))) {
                    Judged judged = ledger.judgement(last);
                    if (judged != null && !judged.withdrawn()) {
                        meant.add(last);
                    }
                }
            }
        }
        return meant;
    }
}
