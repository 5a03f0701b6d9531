package org.hearsay.app.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.app.Sentence;
import org.hearsay.app.Texts;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.desk.FoundIn;
import org.hearsay.app.json.StatementJson;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.Found;
import org.hearsay.search.QueryException;
import org.hearsay.search.SearchException;
import tools.jackson.core.JsonGenerator;

/** Statements that a query fits, with what they can be narrowed down by. All of it stands in the address. */
final class SearchView implements View {
    private static final int PAGE = 20;
    private static final Pattern NARROWED = Pattern.compile("\\((.*)\\) (-?)([a-z-]+:\"[^\"]*\")", Pattern.DOTALL);
    private static final int DEEPEST = 9_980;
    private static final List<String> FACETS =
            List.of("said-by", "publisher", "month", "quotation", "stance", "endorsement");

    private final Desk desk;
    private final Searching searching;
    private final Texts texts;
    private final Narrowing narrowing;
    private final StatementJson statementJson = new StatementJson();

    SearchView(Desk desk, Searching searching, Texts texts) {
        this.desk = desk;
        this.searching = searching;
        this.texts = texts;
        this.narrowing = new Narrowing("/search", FACETS, texts);
    }

    /** What one search came to. */
    private record Answer(Found found, List<Desk.Statement> statements, List<Card> cards, long documents) {}

    @Override
    public Shown show(Context context) throws LedgerException, SearchException, QueryException {
        String query = Asked.word(context, "q");
        int from = (int) Asked.number(context, "from", 0, 0, DEEPEST);
        Answer answer = query.isEmpty()
                ? new Answer(new Found(0, List.of(), Map.of()), List.of(), List.of(), 0)
                : ask(query, from);
        Map<String, Object> model = new HashMap<>();
        model.put("query", query);
        model.put("remark", Sentence.english(searching.remark()));
        model.put("total", texts.get("search.total", answer.found().total()));
        model.put("statements", answer.cards());
        model.put("facets", narrowing.of(query, answer.found()));
        model.put("elsewhere", answer.documents() == 0 ? "" : texts.get("search.instead", answer.documents()));
        model.put("elsewhereAddress", Addresses.of("/documents", "q", query));
        model.put("showAddress", answer.found().total() == 0 ? "" : Addresses.of("/show", "q", query));
        model.putAll(lastNarrowing(query));
        model.put("previous", from == 0 ? "" : page(query, Math.max(0, from - PAGE)));
        model.put("next", next(query, from, answer));
        return new Shown(
                texts.get("search.title"), "search", model, json -> write(json, answer, next(query, from, answer)));
    }

    private Answer ask(String query, int from) throws LedgerException, SearchException, QueryException {
        return searching.ask(search -> {
            Found found = search.attributions(query, from, PAGE);
            long documents =
                    found.total() > 0 ? 0 : search.documents(query, 0, 1).total();
            List<Desk.Statement> statements = desk.statements(found.hits());
            FoundIn words = new FoundIn(search.foundWords(query));
            List<Card> cards = statements.stream()
                    .map(s -> Card.of(s, texts, words.statement(s)))
                    .toList();
            return new Answer(found, statements, cards, documents);
        });
    }

    /** The search with its last facet the other way round, and without it; empty where there is none. */
    private static Map<String, Object> lastNarrowing(String query) {
        Matcher last = NARROWED.matcher(query);
        if (!last.matches()) {
            return Map.of("invert", "", "wider", "");
        }
        String other = "(" + last.group(1) + ") " + (last.group(2).isEmpty() ? "-" : "") + last.group(3);
        return Map.of("invert", page(other, 0), "wider", page(last.group(1), 0));
    }

    /** Empty if there is nothing more, or nothing that deep. */
    private static String next(String query, int from, Answer answer) {
        return from + PAGE >= Math.min(answer.found().total(), DEEPEST) ? "" : page(query, from + PAGE);
    }

    private static String page(String query, int from) {
        return Addresses.of("/search", "q", query, "from", from == 0 ? "" : "" + from);
    }

    private void write(JsonGenerator json, Answer answer, String next) {
        json.writeStartObject();
        json.writeNumberProperty("total", answer.found().total());
        json.writeStringProperty("remark", searching.remark());
        json.writeName("statements");
        json.writeStartArray();
        for (Desk.Statement statement : answer.statements()) {
            byte[] line = statementJson.line(statement.reading(), statement.attribution());
            json.writeRawValue(new String(line, StandardCharsets.UTF_8).strip());
        }
        json.writeEndArray();
        json.writeName("facets");
        json.writeStartObject();
        answer.found().facets().forEach((field, values) -> {
            json.writeName(field);
            json.writeStartArray();
            for (Found.Facet value : values) {
                json.writeStartObject();
                json.writeStringProperty("value", value.value());
                json.writeNumberProperty("count", value.count());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
        json.writeEndObject();
        Pages.writeNext(json, next);
        json.writeEndObject();
    }
}
