package org.hearsay.app.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.actor.Bearer;
import org.hearsay.actor.Group;
import org.hearsay.app.EnumWords;
import org.hearsay.app.Sentence;
import org.hearsay.app.Texts;
import org.hearsay.app.desk.Cast;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.json.CastJson;
import org.hearsay.app.json.StatementJson;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.QueryException;
import org.hearsay.search.SearchException;
import tools.jackson.core.JsonGenerator;

/** Somebody: names and why they are theirs, what each voice calls them, what they said and what is said of them, each apart. */
public final class ActorView implements View {
    /** Of each kind, so many statements. */
    static final int MOST = 8;

    private static final int PROPOSALS = 6;

    private final Desk desk;
    private final Searching searching;
    private final Whole whole;
    private final Texts texts;
    private final Callings callings = new Callings();
    private final StatementJson statementJson = new StatementJson();

    ActorView(Desk desk, Searching searching, Whole whole, Texts texts) {
        this.desk = desk;
        this.searching = searching;
        this.whole = whole;
        this.texts = texts;
    }

    /**
     * A name of theirs.
     *
     * @param split address of the preview of telling it apart; empty for the main one
     */
    public record NameLine(String name, String much, List<Sentence> why, String address, String split) {}

    /** Somebody else, as persons said. */
    public record ApartLine(ActorLine actor, List<JudgedLine> judged) {}

    /**
     * Statements of one kind.
     *
     * @param all address of all of them
     */
    public record PartLine(String id, String title, List<Card> cards, String all) {}

    @Override
    public Shown show(Context context) throws LedgerException, SearchException, QueryException {
        Cast cast = whole.cast();
        Group group = group(cast, context);
        ActorFile file = ActorFile.of(searching, desk, callings, group, MOST);
        if (Pages.toProgram(context)) {
            return new Shown(group.name(), "", Map.of(), json -> write(json, cast, group, file));
        }
        Map<String, Object> model = new HashMap<>();
        model.put("actor", ActorLine.of(group, texts));
        model.put("names", names(cast, group));
        model.put("apart", apart(cast, group));
        model.put(
                "proposals",
                cast.groups().proposals(group, PROPOSALS).stream()
                        .map(p -> ProposalLine.of(p, texts))
                        .toList());
        model.put(
                "called",
                file.called().stream().map(c -> CalledLine.of(c, texts)).toList());
        model.put("parts", file.parts().stream().map(this::part).toList());
        model.put("picture", MonthsPicture.of(file.months()));
        model.put("months", MonthsPicture.lines(file.months()));
        model.put("papers", papers(file));
        model.put("odds", OddsView.address(group));
        model.put("json", "/api/v1" + ActorLine.address(Cast.id(group.first())));
        return new Shown(group.name(), "actor", model, json -> {});
    }

    /** Who is asked for. */
    static Group group(Cast cast, Context context) {
        String id = context.pathParam("document") + "/" + context.pathParam("actor");
        Group group = cast.groups().of(DecideActorsView.exact(cast, id));
        if (group == null) {
            throw RefusedException.notFound("refused.actor", id);
        }
        return group;
    }

    private List<NameLine> names(Cast cast, Group group) {
        List<NameLine> lines = new ArrayList<>();
        String main = Cast.id(group.first());
        group.names().forEach((name, bearers) -> {
            boolean isMain = name.equals(group.name());
            Bearer first = bearers.getFirst();
            lines.add(new NameLine(
                    name,
                    texts.get("events.documents", bearers.size()),
                    isMain ? List.of() : why(cast, group, first),
                    DocumentLine.address(first.document()),
                    isMain ? "" : DecideActorsView.address(main, Cast.id(first), false)));
        });
        return lines;
    }

    private static List<Sentence> why(Cast cast, Group group, Bearer bearer) {
        return cast.reasons(group, bearer).stream().map(Sentence::english).toList();
    }

    private List<ApartLine> apart(Cast cast, Group group) {
        return cast.apart(group).stream()
                .map(g -> new ApartLine(ActorLine.of(g, texts), JudgedLine.standing(cast.decided(group, g), "", texts)))
                .toList();
    }

    private PartLine part(ActorFile.Part part) {
        return new PartLine(
                part.kind(),
                texts.get("actor." + part.kind(), part.total()),
                // Digits stand before our words for no date.
                part.statements().stream()
                        .map(s -> Card.of(s, texts))
                        .sorted(Comparator.comparing(Card::published))
                        .toList(),
                part.total() > part.statements().size() ? Addresses.of("/search", "q", part.query()) : "");
    }

    private static List<FacetList.Value> papers(ActorFile file) {
        return file.papers().stream()
                .map(f -> new FacetList.Value(
                        f.value(),
                        f.count(),
                        Addresses.of(
                                "/search",
                                "q",
                                "(" + file.parts().getFirst().query() + ") publisher:\""
                                        + f.value().replace("\"", " ") + "\""),
                        ""))
                .toList();
    }

    private void write(JsonGenerator json, Cast cast, Group group, ActorFile file) {
        json.writeStartObject();
        json.writeName("actor");
        new CastJson(cast).write(group, json);
        for (ActorFile.Part part : file.parts()) {
            json.writeObjectPropertyStart(part.kind());
            json.writeNumberProperty("total", part.total());
            json.writeArrayPropertyStart("statements");
            for (Desk.Statement statement : part.statements()) {
                byte[] line = statementJson.line(statement.reading(), statement.attribution());
                json.writeRawValue(new String(line, StandardCharsets.UTF_8).strip());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeArrayPropertyStart("called");
        for (ActorFile.Called called : file.called()) {
            CalledLine line = CalledLine.of(called, texts);
            json.writeStartObject();
            json.writeStringProperty("document", called.reading().document().id());
            json.writeStringProperty("kind", EnumWords.of(called.naming().kind()));
            json.writeStringProperty("text", line.words());
            json.writeArrayPropertyStart("chain");
            line.chain().forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
