package org.hearsay.app.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearsay.app.Sentence;
import org.hearsay.app.Texts;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.desk.Journal;
import org.hearsay.app.desk.MisquotedException;
import org.hearsay.app.desk.Unjudged;
import org.hearsay.app.json.StatementJson;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.Judged;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.QueryException;
import org.hearsay.search.SearchException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What is to be judged, one statement at a time, the uncertain first. All of it stands in the address, but for the reviewer. */
final class ReviewView implements View {
    private static final int DEEPEST = 10_000;
    private static final int LATEST = 20;

    private final Desk desk;
    private final Searching searching;
    private final Texts texts;
    private final Journal journal;
    private final StatementJson statementJson = new StatementJson();

    ReviewView(Desk desk, Searching searching, Texts texts) {
        this.desk = desk;
        this.searching = searching;
        this.texts = texts;
        this.journal = new Journal(desk.ledger(), 1);
    }

    /** What is asked for. */
    private record Wanted(String query, int from, boolean blind) {
        static Wanted of(Context context) {
            return new Wanted(
                    Asked.word(context, "q"),
                    (int) Asked.number(context, "from", 0, 0, DEEPEST),
                    "1".equals(context.queryParam("blind")));
        }

        String address(int from, String at) {
            return Addresses.of(
                    "/review", "q", query, "from", from == 0 ? "" : "" + from, "blind", blind ? "1" : "", "at", at);
        }
    }

    @Override
    public Shown show(Context context) throws LedgerException, SearchException, QueryException {
        Wanted wanted = Wanted.of(context);
        String reviewer = Guard.reviewer(context);
        Predicate<Judged> counts = wanted.blind() ? j -> j.by().equals(reviewer) : j -> true;
        String at = Asked.word(context, "at");
        Unjudged.Next next = at.isEmpty() ? next(wanted, counts) : new Unjudged.Next(statement(at), wanted.from());
        Map<String, Object> model = model(wanted, reviewer);
        List<Judged> judged = next == null ? List.of() : standing(next.statement(), counts);
        if (next != null) {
            String after = wanted.address(next.after(), "");
            ReviewCard card = card(
                    next.statement(), judged, after, EditedWords.read(next.statement()), Asked.flag(context, "edit"));
            model.put("cards", List.of(card));
            model.put("place", at.isEmpty() ? place(wanted, next.after()) : "");
        }
        return new Shown(texts.get("review.title"), "review", model, json -> write(json, next, judged, wanted));
    }

    /** The statement once more, with words that a person gave and that do not stand in its document. */
    Shown misquoted(Context context, Desk.Statement statement, MisquotedException e) throws LedgerException {
        Sentence line = e.words().isEmpty()
                ? texts.sentence("review.empty")
                : texts.sentence("review.misquoted", texts.get("review." + e.part()), e.words());
        String reviewer = Guard.reviewer(context);
        boolean blind = Asked.flag(context, "blind");
        Map<String, Object> model = model(new Wanted("", 0, blind), reviewer);
        EditedWords given = new EditedWords(
                Objects.requireNonNullElse(Asked.given(context, "source"), ""),
                Objects.requireNonNullElse(Asked.given(context, "cue"), ""),
                Objects.requireNonNullElse(Asked.given(context, "content"), ""));
        List<Judged> judged = standing(statement, blind ? j -> j.by().equals(reviewer) : j -> true);
        model.put("cards", List.of(card(statement, judged, Asked.back(context, "/review"), given, true)));
        model.put("complaint", line);
        return new Shown(Refusals.title(texts, 400), "review", model, json -> {
            json.writeStartObject();
            json.writeStringProperty("type", "about:blank");
            json.writeNumberProperty("status", 400);
            json.writeStringProperty("title", Refusals.title(texts, 400));
            json.writeStringProperty("detail", line.toString());
            json.writeEndObject();
        });
    }

    private Map<String, Object> model(Wanted wanted, String reviewer) throws LedgerException {
        Map<String, Object> model = new HashMap<>();
        model.put("query", wanted.query());
        model.put("blind", wanted.blind());
        model.put("reviewer", reviewer);
        model.put("here", wanted.address(wanted.from(), ""));
        model.put("again", wanted.from() == 0 ? "" : wanted.address(0, ""));
        model.put("all", Addresses.of("/review/all", "q", wanted.query()));
        model.put("undo", undo(wanted, reviewer));
        model.put("complaint", Sentence.NONE);
        model.put("place", "");
        model.put("cards", List.of());
        return model;
    }

    private Unjudged.@Nullable Next next(Wanted wanted, Predicate<Judged> counts)
            throws LedgerException, SearchException, QueryException {
        Optional<Unjudged.Next> next = searching.ask(search -> Optional.ofNullable(
                new Unjudged(desk, from -> search.uncertainFirst(wanted.query(), from, Unjudged.PAGE), counts)
                        .next(wanted.from())));
        return next.orElse(null);
    }

    /** How far one has come. */
    private String place(Wanted wanted, int at) throws LedgerException, SearchException, QueryException {
        long all = wanted.query().isBlank()
                ? desk.ledger().counts().attributions()
                : searching.ask(
                        search -> search.attributions(wanted.query(), 0, 1).total());
        return texts.get("review.place", at, all);
    }

    private Desk.Statement statement(String id) throws LedgerException {
        Desk.Statement statement = desk.statement(id);
        if (statement == null) {
            throw RefusedException.notFound("refused.gone", id);
        }
        return statement;
    }

    private List<Judged> standing(Desk.Statement statement, Predicate<Judged> counts) throws LedgerException {
        return desk.ledger().judgements("attribution " + statement.attribution().id()).stream()
                .filter(j -> !j.withdrawn() && counts.test(j))
                .toList();
    }

    private ReviewCard card(
            Desk.Statement statement, List<Judged> judged, String after, EditedWords words, boolean editing) {
        return new ReviewCard(
                Card.inContext(statement, texts),
                texts.get("review.sure", statement.attribution().confidence()),
                JudgedLine.standing(judged, statement.reading().document().text(), texts),
                judged.isEmpty() ? 0 : judged.getLast().sequence(),
                after,
                Objects.requireNonNullElse(words.source(), ""),
                Objects.requireNonNullElse(words.cue(), ""),
                Objects.requireNonNullElse(words.content(), ""),
                editing);
    }

    /** What this reviewer did last and is still in force: to be taken back by a key. One, or none. */
    private List<UndoLine> undo(Wanted wanted, String reviewer) throws LedgerException {
        for (Journal.Deed deed : journal.newestFirst(0, LATEST).deeds()) {
            if (deed.kind() == Entry.Kind.JUDGED
                    && deed.by().equals(reviewer)
                    && deed.sample().stream().anyMatch(j -> !j.withdrawn())) {
                String id = deed.subject().startsWith("attribution ") && deed.count() == 1
                        ? deed.subject().substring("attribution ".length())
                        : "";
                String verdict = JudgedLine.verdict(deed.sample().getFirst().judgement(), texts);
                return List.of(new UndoLine(
                        deed.first(),
                        deed.last(),
                        texts.sentence("review.last", deed.count(), verdict),
                        wanted.address(wanted.from(), id)));
            }
        }
        return List.of();
    }

    private void write(JsonGenerator json, Unjudged.@Nullable Next next, List<Judged> judged, Wanted wanted) {
        json.writeStartObject();
        json.writeName("statement");
        if (next == null) {
            json.writeNull();
        } else {
            byte[] line = statementJson.line(
                    next.statement().reading(), next.statement().attribution());
            json.writeRawValue(new String(line, StandardCharsets.UTF_8).strip());
        }
        json.writeArrayPropertyStart("judgements");
        judged.forEach(j -> JudgedLine.write(json, j));
        json.writeEndArray();
        json.writeName("next");
        json.writeString(next == null ? null : "/api/v1" + wanted.address(next.after(), ""));
        json.writeEndObject();
    }
}
