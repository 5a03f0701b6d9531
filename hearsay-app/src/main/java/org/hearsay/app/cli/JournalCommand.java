package org.hearsay.app.cli;

import java.io.IOException;
import java.util.List;
import org.hearsay.app.EnumWords;
import org.hearsay.app.desk.Desk;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.Judged;
import org.hearsay.ledger.Judgement;
import org.hearsay.ledger.LedgerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What people decided. */
@Command(
        name = "journal",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description = "Who judged what and when, and what was taken back, erased or protected.")
final class JournalCommand extends LedgerCommand {
    private static final int PAGE = 1_000;

    @Option(names = "--all", description = "Also what was added and read.")
    private boolean all;

    JournalCommand(Terminal terminal, Session session) {
        super(terminal, session);
    }

    @Override
    int on(Desk desk) throws IOException, LedgerException {
        long last = 0;
        for (List<Entry> page = desk.ledger().after(0, PAGE);
                !page.isEmpty();
                page = desk.ledger().after(last, PAGE)) {
            for (Entry entry : page) {
                if (all || isDecision(entry)) {
                    printLine(line(desk, entry));
                }
            }
            last = page.getLast().sequence();
        }
        return FINE;
    }

    private static boolean isDecision(Entry entry) {
        return switch (entry.kind()) {
            case JUDGED, WITHDRAWN, ERASED, PROTECTED -> true;
            case SEEN, READ, IMPORTED, FAILED -> false;
        };
    }

    private static String line(Desk desk, Entry entry) throws LedgerException {
        StringBuilder line = new StringBuilder()
                .append(entry.sequence())
                .append(' ')
                .append(entry.at().toString(), 0, 19)
                .append("Z ")
                .append(entry.by())
                .append(' ')
                .append(EnumWords.of(entry.kind()))
                .append(' ')
                .append(entry.subject());
        if (entry.kind() == Entry.Kind.JUDGED) {
            Judged judged = desk.ledger().judgement(entry.sequence());
            line.append(judged == null ? ": erased" : ": " + verdict(judged));
        } else if (!entry.detail().isEmpty()) {
            line.append(": ").append(entry.detail());
        }
        return line.toString();
    }

    private static String verdict(Judged judged) {
        String verdict = switch (judged.judgement()) {
            case Judgement.OnAttribution on -> EnumWords.of(on.verdict());
            case Judgement.OnActors on -> on.same() ? "one" : "not one";
            case Judgement.OnPublisher on -> on.rating() + " of 5";
        };
        String reason = judged.judgement().reason();
        return verdict + (reason.isEmpty() ? "" : " (" + reason + ")") + (judged.withdrawn() ? ", taken back" : "");
    }
}
