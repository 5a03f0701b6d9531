package org.hearsay.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.app.desk.Corroboration;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.desk.ReaderUnavailableException;
import org.hearsay.corroboration.Similarity;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.Hit;
import org.hearsay.search.QueryException;
import org.hearsay.search.Search;
import org.hearsay.search.SearchException;
import picocli.CommandLine.Option;

/** A command on what the documents of a ledger say together. */
abstract class CorroborationCommand extends LedgerCommand {
    /** So many statements or documents of a query are looked at, the best first. */
    static final int MOST = 500;

    private final ReaderSource readers;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "How many to show. Default: ${DEFAULT-VALUE}.",
            defaultValue = "10")
    private int limit = 10;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "text or json (docs/corroboration.md). Default: text.",
            defaultValue = "text")
    private DataFormat format = DataFormat.TEXT;

    @Option(
            names = "--stats",
            description =
                    "Tell on standard error how many documents and comparisons it was, and the time of each stage.")
    private boolean stats;

    CorroborationCommand(Terminal terminal, Session session, ReaderSource readers) {
        super(terminal, session);
        this.readers = readers;
    }

    /** Does it; returns the exit code. */
    abstract int on(Desk desk, Corroboration corroboration)
            throws IOException, LedgerException, SearchException, QueryException;

    @Override
    final int on(Desk desk) throws IOException, LedgerException, SearchException, QueryException {
        if (limit < 1) {
            throw misused("--limit must be at least 1");
        }
        try (TerminalPace pace = new TerminalPace(terminal());
                Corroboration corroboration = open(desk, readers, pace, terminal())) {
            int code = on(desk, corroboration);
            if (stats) {
                tell(corroboration);
            }
            return code;
        }
    }

    /** What the documents of a ledger say together; the caller closes it. */
    static Corroboration open(Desk desk, ReaderSource readers, TerminalPace pace, Terminal terminal)
            throws LedgerException {
        return desk.corroboration(() -> vectors(readers), pace, terminal::complain);
    }

    private static Similarity vectors(ReaderSource readers) {
        try {
            return readers.openSimilarity();
        } catch (IllegalStateException e) {
            throw new ReaderUnavailableException(String.valueOf(e.getMessage()), e);
        }
    }

    private void tell(Corroboration corroboration) {
        List<String> lines = new ArrayList<>();
        corroboration
                .stages()
                .counts()
                .forEach((what, many) -> lines.add(String.format(Locale.ROOT, "%,d %s", many, what)));
        corroboration
                .stages()
                .times()
                .forEach((stage, time) -> lines.add(String.format(Locale.ROOT, "%,d ms %s", time, stage)));
        lines.forEach(terminal().err()::println);
    }

    final int limit() {
        return limit;
    }

    final boolean isJson() {
        return format == DataFormat.JSON;
    }

    /** Ids of the statements that a query fits, the best first. */
    static List<String> statements(Desk desk, String query) throws LedgerException, SearchException, QueryException {
        List<String> ids = new ArrayList<>();
        try (Search search = desk.search()) {
            for (Hit hit : search.attributions(query, 0, MOST).hits()) {
                if (hit.attribution() != null) {
                    ids.add(hit.attribution());
                }
            }
        }
        return ids;
    }

    /** Ids of the documents that a query fits, the best first. */
    static List<String> documents(Desk desk, String query) throws LedgerException, SearchException, QueryException {
        try (Search search = desk.search()) {
            return search.documents(query, 0, MOST).hits().stream()
                    .map(Hit::document)
                    .toList();
        }
    }
}
