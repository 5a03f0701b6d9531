package org.hearsay.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.app.desk.Desk;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.Found;
import org.hearsay.search.FoundWords;
import org.hearsay.search.QueryException;
import org.hearsay.search.Search;
import org.hearsay.search.SearchException;
import org.jspecify.annotations.Nullable;
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
            "--meaning finds statements that say the like with other words; fields beside it narrow it down.",
            "",
            "Examples:",
            "  hearsay search 'said-by:\"Youssef al-Hariri\" about:dam after:2031-03 quotation:direct'",
            "  hearsay search 'stance:denies publisher:\"Daily Courier\"'",
            "  hearsay search --meaning 'the harbour will open again' after:2031-03 -publisher:\"Daily Courier\""
        })
final class SearchCommand extends LedgerCommand {
    private static final Pattern FIELD = Pattern.compile("(?U)(?<!\\S)[a-z]+(-[a-z]+)?:\\S");

    private final ReaderSource readers;

    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "What to look for.")
    private List<String> words = List.of();

    @Option(
            names = "--meaning",
            paramLabel = "TEXT",
            description = "By meaning and by words at once: what is said, in plain words.")
    private @Nullable String meaning;

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

    @Option(names = "--facets", description = "Only count what was found: by publisher, source, year and so on.")
    private boolean facets;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "text, json (one object, with the counts) or jsonl (a statement a line). Default: text.",
            defaultValue = "text")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(names = "--jsonl", description = "The same as --format jsonl.")
    private boolean jsonl;

    SearchCommand(Terminal terminal, Session session, ReaderSource readers) {
        super(terminal, session);
        this.readers = readers;
    }

    @Override
    int on(Desk desk) throws IOException, LedgerException, SearchException, QueryException {
        checkOptions();
        String query = String.join(" ", words);
        try (Search search = search(desk)) {
            Found found = found(desk, search, query);
            FoundWords foundWords = foundWords(search, query);
            FoundPrinter printer = new FoundPrinter(desk, found, foundWords, terminal());
            switch (jsonl ? OutputFormat.JSONL : format) {
                case JSONL -> printer.lines(documents);
                case JSON -> printer.object(documents, facets);
                default -> {
                    printer.text(documents, facets);
                    if (found.total() == 0 && !documents && meaning == null) {
                        tellOfDocuments(search.documents(query, 0, 1).total());
                    }
                }
            }
        }
        return FINE;
    }

    private void checkOptions() {
        if (limit < 1 || from < 0) {
            throw misused("--limit must be at least 1, and --from at least 0");
        }
        if (format == OutputFormat.HTML) {
            throw misused("--format must be text, json or jsonl");
        }
        for (String word : words) {
            if (word.startsWith("--")) {
                throw misused("there is no option " + word);
            }
        }
        if (words.isEmpty() && meaning == null) {
            throw misused("Missing required parameter: 'QUERY', or --meaning TEXT");
        }
        if (meaning != null && documents) {
            throw misused("--meaning finds statements, not documents");
        }
        if (meaning != null && FIELD.matcher(meaning).find()) {
            throw misused("fields stand beside --meaning, not in it: --meaning 'plain words' said-by:name");
        }
    }

    private Found found(Desk desk, Search search, String query)
            throws LedgerException, SearchException, QueryException {
        int size = facets ? 1 : limit;
        if (meaning != null) {
            return new ByMeaning(desk, search, terminal(), readers).attributions(meaning, query, from, size);
        }
        return documents ? search.documents(query, from, size) : search.attributions(query, from, size);
    }

    private FoundWords foundWords(Search search, String query) throws QueryException {
        if (meaning != null) {
            return search.foundWords(meaning, query);
        }
        return documents ? search.foundWordsInDocuments(query) : search.foundWords(query);
    }

    private void tellOfDocuments(long whole) throws IOException {
        if (whole > 0) {
            printLine("The words stand in " + whole + " documents outside any statement: add --documents.");
        }
    }
}
