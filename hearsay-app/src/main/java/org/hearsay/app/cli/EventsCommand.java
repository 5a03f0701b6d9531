package org.hearsay.app.cli;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.app.desk.Corroboration;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.json.EventJson;
import org.hearsay.app.terminal.EventText;
import org.hearsay.corroboration.event.Event;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.QueryException;
import org.hearsay.search.SearchException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Which documents tell of one event, and why. */
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description = "Which documents tell of one event, and why they are taken to.",
        sortOptions = false,
        footer = {"", "Without a query: those that most documents tell of."})
final class EventsCommand extends CorroborationCommand {
    @Parameters(
            arity = "0..*",
            paramLabel = "QUERY",
            description = "Only events of documents that it fits; or the id of an event or document.")
    private List<String> words = List.of();

    EventsCommand(Terminal terminal, Session session, ReaderSource readers) {
        super(terminal, session, readers);
    }

    @Override
    int on(Desk desk, Corroboration corroboration)
            throws IOException, LedgerException, SearchException, QueryException {
        List<Event> found = found(words, desk, corroboration, limit());
        List<Event> shown = found.subList(0, Math.min(limit(), found.size()));
        if (isJson()) {
            printData(new EventJson(corroboration).of(found.size(), shown));
            return FINE;
        }
        EventText text = new EventText(corroboration, terminal().outScreen());
        for (Event event : shown) {
            print(text.of(event) + "\n");
        }
        printLine(found.size()
                + (found.size() == 1 ? " event" : " events")
                + (shown.size() < found.size() ? ", " + shown.size() + " shown (--limit)" : ""));
        return FINE;
    }

    /** The event of an id, else those of the documents that a query fits, else the largest. */
    static List<Event> found(List<String> words, Desk desk, Corroboration corroboration, int largest)
            throws LedgerException, SearchException, QueryException {
        if (words.isEmpty()) {
            return corroboration.largest(largest);
        }
        Event named = words.size() == 1 ? corroboration.event(words.getFirst()) : null;
        if (named != null) {
            return List.of(named);
        }
        Set<Event> of = new LinkedHashSet<>();
        for (String document : documents(desk, String.join(" ", words))) {
            Event event = corroboration.event(document);
            if (event != null) {
                of.add(event);
            }
        }
        return List.copyOf(of);
    }
}
