package org.hearsay.app.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.actor.Bearer;
import org.hearsay.actor.Group;
import org.hearsay.actor.Groups;
import org.hearsay.app.Texts;
import org.hearsay.app.desk.Cast;
import org.hearsay.app.json.CastJson;
import org.hearsay.ledger.Judged;
import org.hearsay.ledger.Judgement;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.QueryException;
import org.hearsay.search.SearchException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What would come of it if a person said that two are one, or two: to be looked at before it is said. */
final class DecideActorsView implements View {
    private static final int CANDIDATES = 30;

    private final Whole whole;
    private final Texts texts;

    DecideActorsView(Whole whole, Texts texts) {
        this.whole = whole;
        this.texts = texts;
    }

    static String address(String one, String other, boolean same) {
        return Addresses.of("/actors/decide", "one", one, "other", other, "same", same ? "1" : "0");
    }

    @Override
    public Shown show(Context context) throws LedgerException, SearchException, QueryException {
        Cast cast = whole.cast();
        Bearer one = exact(cast, Asked.needed(context, "one"));
        String told = Asked.needed(context, "other");
        boolean same = !"0".equals(Asked.given(context, "same"));
        List<Bearer> meant = cast.meant(told);
        Map<String, Object> model = new HashMap<>();
        model.put("same", same);
        model.put("one", line(cast, one));
        model.put("oneId", Cast.id(one));
        model.put("told", told);
        if (meant.size() != 1) {
            model.put("candidates", candidates(cast, one, meant, same));
            model.put("many", texts.sentence(meant.isEmpty() ? "decide.nobody" : "decide.many", told, meant.size()));
            return new Shown(title(same), "which", model, json -> write(json, meant));
        }
        Bearer other = meant.getFirst();
        if (other.equals(one)) {
            throw new RefusedException(400, texts.get("decide.itself"));
        }
        return preview(context, cast, one, other, same, model);
    }

    private String title(boolean same) {
        return texts.get(same ? "decide.merge" : "decide.split");
    }

    private Shown preview(
            Context context, Cast cast, Bearer one, Bearer other, boolean same, Map<String, Object> model) {
        Groups after = cast.ifDecided(one, other, same);
        Set<Group> come = new LinkedHashSet<>();
        Set<Group> before = new LinkedHashSet<>();
        Stream.of(one, other).map(cast.groups()::of).forEach(g -> add(g, before));
        before.forEach(g -> g.bearers().forEach(b -> add(after.of(b), come)));
        boolean held = same && after.of(one) != after.of(other);
        Judged standing = standing(cast, one, other);
        if (Pages.toProgram(context)) {
            return Shown.program(new CastJson(cast).of(come.size(), List.copyOf(come), List.of()));
        }
        model.put("before", lines(before));
        model.put("after", lines(come));
        model.put("oneName", one.name());
        model.put("otherName", other.name());
        model.put("otherId", Cast.id(other));
        model.put("held", held ? texts.get("decide.held") : "");
        model.put("seen", standing == null ? 0L : standing.sequence());
        model.put("judged", standing == null ? List.of() : List.of(JudgedLine.of(standing, "", texts)));
        model.put("back", ActorLine.address(Cast.id(one)));
        return new Shown(title(same), "decide", model, json -> {});
    }

    /** What was said of these two, or in other places of theirs, last. */
    private static @Nullable Judged standing(Cast cast, Bearer one, Bearer other) {
        Group first = cast.groups().of(one);
        Group second = cast.groups().of(other);
        if (first == null || second == null) {
            return null;
        }
        String subject = judgement(one, other, true, "").subject();
        return cast.decided(first, second).stream()
                .filter(j -> j.judgement().subject().equals(subject))
                .reduce((a, b) -> b)
                .orElse(null);
    }

    static Judgement judgement(Bearer one, Bearer other, boolean same, String reason) {
        return new Judgement.OnActors(
                new Judgement.Place(one.document(), one.place()),
                new Judgement.Place(other.document(), other.place()),
                same,
                reason);
    }

    /** Who has exactly this id. */
    static Bearer exact(Cast cast, String id) {
        List<Bearer> found = cast.identified(id);
        if (found.size() != 1) {
            throw RefusedException.notFound(found.isEmpty() ? "refused.actor" : "refused.several", id);
        }
        return found.getFirst();
    }

    private static void add(@Nullable Group group, Set<Group> groups) {
        if (group != null) {
            groups.add(group);
        }
    }

    private ActorLine line(Cast cast, Bearer bearer) {
        Group group = cast.groups().of(bearer);
        if (group == null) {
            throw RefusedException.notFound("refused.actor", Cast.id(bearer));
        }
        return ActorLine.of(group, texts);
    }

    private List<ActorLine> lines(Set<Group> groups) {
        return groups.stream().map(g -> ActorLine.of(g, texts)).toList();
    }

    /** Whom the words may mean, each with the address of the preview. */
    private List<Link> candidates(Cast cast, Bearer one, List<Bearer> meant, boolean same) {
        List<Link> links = new ArrayList<>();
        for (Bearer bearer : meant.stream().limit(CANDIDATES).toList()) {
            ActorLine line = line(cast, bearer);
            links.add(new Link(
                    line.name(), address(Cast.id(one), Cast.id(bearer), same), "", line.type() + ", " + line.much()));
        }
        return links;
    }

    private static void write(JsonGenerator json, List<Bearer> meant) {
        json.writeStartObject();
        json.writeArrayPropertyStart("candidates");
        meant.forEach(b -> json.writeString(Cast.id(b)));
        json.writeEndArray();
        json.writeEndObject();
    }
}
