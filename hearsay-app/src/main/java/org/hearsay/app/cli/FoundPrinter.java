package org.hearsay.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.desk.Desk.Statement;
import org.hearsay.app.desk.FoundIn;
import org.hearsay.app.json.FoundJson;
import org.hearsay.app.json.StatementJson;
import org.hearsay.app.terminal.PassageText;
import org.hearsay.app.terminal.Safe;
import org.hearsay.app.terminal.StatementText;
import org.hearsay.ledger.Kept;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.Found;
import org.hearsay.search.FoundWords;
import org.hearsay.search.Hit;
import org.hearsay.text.Document;
import org.hearsay.text.Publication;

/** Prints what a search found, with the words that were looked for set off. */
final class FoundPrinter {
    /** In the order in which they are printed. */
    private static final List<String> FACETS =
            List.of("said-by", "publisher", "year", "month", "quotation", "act", "stance", "endorsement", "language");

    /** Those that stand under statements anyway, with so many values. */
    private static final List<String> USUAL = List.of("said-by", "publisher", "month", "quotation", "stance");

    private static final int USUAL_VALUES = 6;

    private final Desk desk;
    private final Found found;
    private final FoundIn words;
    private final Terminal terminal;

    FoundPrinter(Desk desk, Found found, FoundWords words, Terminal terminal) {
        this.desk = desk;
        this.found = found;
        this.words = new FoundIn(words);
        this.terminal = terminal;
    }

    /** For people. */
    void text(boolean documents, boolean facets) throws IOException, LedgerException {
        String what = documents ? "documents" : "statements";
        if (facets) {
            line(found.total() + " " + what);
            facets(FACETS, Integer.MAX_VALUE, 1);
            return;
        }
        if (documents) {
            PassageText text = new PassageText(terminal.outScreen());
            for (Kept kept : documents()) {
                Document document = Objects.requireNonNull(kept.document());
                print(text.write(head(kept, document), document.text(), words.document(document)));
            }
        } else {
            StatementText text = new StatementText(terminal.outScreen());
            for (Statement statement : desk.statements(found.hits())) {
                print(text.write(statement.reading(), statement.attribution(), words.statement(statement)) + "\n");
            }
        }
        int shown = found.hits().size();
        line(found.total() + " " + what + (shown == found.total() ? "" : ", " + shown + " shown (--from, --limit)"));
        if (!documents) {
            facets(USUAL, USUAL_VALUES, 2);
        }
    }

    /** For programs: a statement or document a line. */
    void lines(boolean documents) throws IOException, LedgerException {
        StatementJson json = new StatementJson();
        if (documents) {
            for (Kept kept : documents()) {
                Document document = Objects.requireNonNull(kept.document());
                terminal.out().write(json.line(document, words.document(document)));
            }
            return;
        }
        for (Statement statement : desk.statements(found.hits())) {
            terminal.out().write(json.line(statement.reading(), statement.attribution(), words.statement(statement)));
        }
    }

    /** For programs: one object. */
    void object(boolean documents, boolean facets) throws IOException, LedgerException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (FoundJson json = new FoundJson(found, documents ? "documents" : "statements", bytes)) {
            if (documents && !facets) {
                for (Kept kept : documents()) {
                    Document document = Objects.requireNonNull(kept.document());
                    json.document(document, words.document(document));
                }
            } else if (!facets) {
                for (Statement statement : desk.statements(found.hits())) {
                    json.statement(statement.reading(), statement.attribution(), words.statement(statement));
                }
            }
        }
        terminal.out().write(bytes.toByteArray());
    }

    /** Those of one page; what was erased since is left out. */
    private List<Kept> documents() throws LedgerException {
        List<Kept> documents = new ArrayList<>();
        for (Hit hit : found.hits()) {
            Kept kept = desk.ledger().document(hit.document());
            if (kept != null && kept.document() != null) {
                documents.add(kept);
            }
        }
        return documents;
    }

    private static String head(Kept kept, Document document) {
        Publication publication = document.publication();
        return String.join(
                " ",
                publication.published() == null
                        ? "no date"
                        : publication.published().toString(),
                publication.publisher() == null ? "" : publication.publisher(),
                (publication.title() == null ? kept.names().getFirst() : publication.title())
                        + (publication.bylines().isEmpty() ? "" : ", by " + String.join("; ", publication.bylines())),
                "[" + kept.id() + "]");
    }

    private void facets(List<String> fields, int most, int least) throws IOException {
        for (String field : fields) {
            List<Found.Facet> values = found.facets().getOrDefault(field, List.of());
            if (values.size() >= least) {
                line("- " + field + ": "
                        + values.stream()
                                .limit(most)
                                .map(v -> v.value() + " (" + v.count() + ")")
                                .collect(Collectors.joining(", ")));
            }
        }
    }

    private void line(String line) throws IOException {
        print(Safe.line(line) + "\n");
    }

    private void print(String text) throws IOException {
        Charset charset = terminal.charset();
        terminal.out().write(text.getBytes(charset));
        terminal.out().flush();
    }
}
