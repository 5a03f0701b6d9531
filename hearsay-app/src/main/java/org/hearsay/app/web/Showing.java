package org.hearsay.app.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.Reading;
import org.hearsay.app.Sentence;
import org.hearsay.app.Texts;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.export.Accusations;
import org.hearsay.app.export.Cautions;
import org.hearsay.app.export.ClaimStatements;
import org.hearsay.app.export.Selection;
import org.hearsay.corroboration.claim.Claim;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.Found;
import org.hearsay.search.QueryException;
import org.hearsay.search.SearchException;

/** Finds out what a visitor wants to show to others: what a query finds, a claim's or a document's statements, or one. Safe to share. */
final class Showing {
    static final int MOST = 500;

    private final Desk desk;
    private final Searching searching;
    private final Whole whole;
    private final Texts texts;
    private final Accusations accusations = new Accusations();

    Showing(Desk desk, Searching searching, Whole whole, Texts texts) {
        this.desk = desk;
        this.searching = searching;
        this.whole = whole;
        this.texts = texts;
    }

    /**
     * What is to be shown.
     *
     * @param field by which it was asked for: "q", "claim", "document" or "statement"
     * @param value of the field
     * @param about the same for people
     * @param total how many statements fit; no more than {@link #MOST} are in the selection
     * @param own how many sentences of the documents' own voice fit too, which are no statements
     */
    record Wanted(
            String field, String value, Sentence about, long total, int own, Selection selection, Cautions cautions) {}

    Wanted wanted(Context context) throws LedgerException, SearchException, QueryException {
        String statement = given(context, "statement");
        String claim = given(context, "claim");
        String document = given(context, "document");
        String query = given(context, "q");
        if (!statement.isEmpty()) {
            Desk.Statement found = desk.statement(statement);
            if (found == null) {
                throw RefusedException.notFound("refused.statement", statement);
            }
            return wanted("statement", statement, texts.sentence("show.about.statement"), 1, List.of(found));
        }
        if (!claim.isEmpty()) {
            return claim(claim);
        }
        if (!document.isEmpty()) {
            Reading reading = desk.reading(document);
            if (reading == null) {
                throw RefusedException.notFound("refused.unread", document);
            }
            List<Desk.Statement> all = reading.attributions().stream()
                    .map(a -> new Desk.Statement(reading, a))
                    .toList();
            return wanted("document", document, texts.sentence("show.about.document"), all.size(), all);
        }
        if (query.isEmpty()) {
            throw RefusedException.of(400, "refused.show");
        }
        Found[] found = new Found[1];
        List<Desk.Statement> statements = searching.ask(search -> {
            found[0] = search.attributions(query, 0, MOST);
            return desk.statements(found[0].hits());
        });
        return wanted("q", query, texts.sentence("show.about.query", query), found[0].total(), statements);
    }

    private Wanted claim(String id) throws LedgerException, SearchException, QueryException {
        Map.Entry<Claim, String> claimed = whole.ask(corroboration -> {
            Claim found = corroboration.claim(id);
            if (found == null) {
                throw RefusedException.notFound("claim.no", id);
            }
            return Map.entry(found, Claimed.words(corroboration, found.accounts(), texts));
        });
        ClaimStatements made = ClaimStatements.of(desk, claimed.getKey(), MOST);
        Sentence about = texts.sentence("show.about.claim", claimed.getValue());
        return wanted("claim", claimed.getKey().id(), about, made.total(), made.own(), made.statements());
    }

    private Wanted wanted(String field, String value, Sentence about, long total, List<Desk.Statement> statements)
            throws LedgerException {
        return wanted(field, value, about, total, 0, statements);
    }

    private Wanted wanted(
            String field, String value, Sentence about, long total, int own, List<Desk.Statement> statements)
            throws LedgerException {
        List<Desk.Statement> first = new ArrayList<>(statements.subList(0, Math.min(MOST, statements.size())));
        Selection selection = Selection.of(desk.ledger(), first);
        Cautions cautions = Cautions.of(selection, desk.ledger().protectedNames(), accusations);
        return new Wanted(field, value, about, total, own, selection, cautions);
    }

    private static String given(Context context, String name) {
        String given = Asked.given(context, name);
        return given == null ? "" : given.strip();
    }
}
