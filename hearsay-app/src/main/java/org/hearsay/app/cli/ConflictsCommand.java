package org.hearsay.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.desk.Corroboration;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.json.ConflictJson;
import org.hearsay.app.terminal.ConflictText;
import org.hearsay.corroboration.event.Event;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.QueryException;
import org.hearsay.search.SearchException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the documents of an event do not agree on. */
@Command(
        name = "conflicts",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description = {
            "What the reports of one event do not agree on: figures, days, places, who did it, denials, names.",
            "Told apart: an update (the later supersedes), a conflict, and what can both hold."
        },
        sortOptions = false,
        footer = {"", "Without a query: the events that most documents tell of."})
final class ConflictsCommand extends CorroborationCommand {
    @Parameters(
            arity = "0..*",
            paramLabel = "EVENT|QUERY",
            description = "The id of an event or document; or a query: events of the documents that it fits.")
    private List<String> words = List.of();

    @Option(names = "--all", description = "Also what differs and can both hold.")
    private boolean all;

    ConflictsCommand(Terminal terminal, Session session, ReaderSource readers) {
        super(terminal, session, readers);
    }

    @Override
    int on(Desk desk, Corroboration corroboration)
            throws IOException, LedgerException, SearchException, QueryException {
        List<Event> found = EventsCommand.found(words, desk, corroboration, limit());
        List<Corroboration.Compared> shown = new ArrayList<>();
        for (Event event : found.subList(0, Math.min(limit(), found.size()))) {
            shown.add(corroboration.conflicts(event));
        }
        if (isJson()) {
            printData(new ConflictJson(corroboration).of(found.size(), shown));
            return FINE;
        }
        ConflictText text = new ConflictText(corroboration, terminal().outScreen(), all);
        for (Corroboration.Compared each : shown) {
            print(text.of(each) + "\n");
        }
        printLine(found.size()
                + (found.size() == 1 ? " event" : " events")
                + (shown.size() < found.size() ? ", " + shown.size() + " shown (--limit)" : ""));
        return FINE;
    }
}
