package org.hearsay.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.json.StatementJson;
import org.hearsay.app.terminal.StatementText;
import org.hearsay.ledger.Kept;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.Found;
import org.hearsay.search.Hit;
import org.hearsay.search.QueryException;
import org.hearsay.search.Search;
import org.hearsay.search.SearchException;
import org.hearsay.text.Publication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds statements and documents in a ledger. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description = "Find who said what: words, \"phrases\" and fields, all of them wanted.",
        sortOptions = false,
        footer = {
            "",
            "Fields: said-by, about, to (names, in any spelling or script), content, cue, quotation, act, stance, endorsement,",
            "publisher, title, address, language, document, text, after, before, on (dates: 2031, 2031-03, 2031-03-07),",
            "confidence. AND, OR, NOT and brackets work; * and ? stand for letters.",
            "",
            "Examples:",
            "  hearsay search 'said-by:\"Youssef al-Hariri\" about:dam after:2031-03 quotation:direct'",
            "  hearsay search 'stance:denies publisher:\"Daily Courier\"'"
        })
final class SearchCommand extends LedgerCommand {
    @Parameters(arity = "1..*", paramLabel = "QUERY", description = "What to look for.")
    private List<String> words = List.of();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "How many to show. Default: ${DEFAULT-VALUE}.",
            defaultValue = "20")
    private int limit = 20;

    @Option(names = "--from", paramLabel = "N", description = "How many of the best to leave out.", defaultValue = "0")
    private int from;

    @Option(names = "--documents", description = "Documents, not statements.")
    private boolean documents;

    @Option(names = "--jsonl", description = "For programs: a statement a line, as docs/output.md describes them.")
    private boolean jsonl;

    SearchCommand(Terminal terminal, Session session) {
        super(terminal, session);
    }

    @Override
    int on(Desk desk) throws IOException, LedgerException, SearchException, QueryException {
        if (limit < 1 || from < 0) {
            throw misused("--limit must be at least 1, and --from at least 0");
        }
        String query = String.join(" ", words);
        try (Search search = desk.search()) {
            if (documents) {
                printDocuments(desk, search.documents(query, from, limit));
                return FINE;
            }
            Found found = search.attributions(query, from, limit);
            if (jsonl) {
                StatementJson json = new StatementJson();
                for (Desk.Statement statement : desk.statements(found.hits())) {
                    printData(json.line(statement.reading(), statement.attribution()));
                }
                return FINE;
            }
            printStatements(desk, found);
            if (found.total() == 0) {
                long whole = search.documents(query, 0, 1).total();
                if (whole > 0) {
                    printLine("The words stand in " + whole + " documents outside any statement: add --documents.");
                }
            }
        }
        return FINE;
    }

    private void printStatements(Desk desk, Found found) throws IOException, LedgerException {
        StatementText text = new StatementText(terminal().outScreen());
        for (Desk.Statement statement : desk.statements(found.hits())) {
            print(text.write(statement.reading(), statement.attribution()) + "\n");
        }
        printLine(count(found, "statements"));
        printFacets(found.facets());
    }

    private String count(Found found, String what) {
        int shown = found.hits().size();
        return shown == found.total()
                ? found.total() + " " + what
                : found.total() + " " + what + ", " + shown + " shown (--from, --limit)";
    }

    private void printFacets(Map<String, List<Found.Facet>> facets) throws IOException {
        for (String field : List.of("said-by", "publisher", "month", "quotation", "stance")) {
            List<Found.Facet> values = facets.getOrDefault(field, List.of());
            if (values.size() > 1) {
                printLine("- " + field + ": "
                        + values.stream()
                                .limit(6)
                                .map(v -> v.value() + " (" + v.count() + ")")
                                .collect(Collectors.joining(", ")));
            }
        }
    }

    private void printDocuments(Desk desk, Found found) throws IOException, LedgerException {
        for (Hit hit : found.hits()) {
            Kept kept = desk.ledger().document(hit.document());
            if (kept != null && kept.document() != null) {
                Publication publication = kept.document().publication();
                printLine(String.join(
                        " ",
                        publication.published() == null
                                ? "no date"
                                : publication.published().toString(),
                        publication.publisher() == null ? "" : publication.publisher(),
                        publication.title() == null ? kept.names().getFirst() : publication.title(),
                        "[" + kept.id() + "]"));
            }
        }
        printLine(count(found, "documents"));
    }
}
