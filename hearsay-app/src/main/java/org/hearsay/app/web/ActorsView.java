package org.hearsay.app.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.actor.Bearer;
import org.hearsay.actor.Group;
import org.hearsay.actor.Proposal;
import org.hearsay.app.Texts;
import org.hearsay.app.desk.Cast;
import org.hearsay.app.json.CastJson;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.QueryException;
import org.hearsay.search.SearchException;

/** Who there is in the ledger, those of most documents first; or who may be one, to be decided. */
final class ActorsView implements View {
    private static final int PAGE = 50;
    private static final int PROPOSALS = 20;

    /** So many are looked at for one that a person put off. */
    private static final int DEEPEST = 2_000;

    private final Whole whole;
    private final Texts texts;

    ActorsView(Whole whole, Texts texts) {
        this.whole = whole;
        this.texts = texts;
    }

    @Override
    public Shown show(Context context) throws LedgerException, SearchException, QueryException {
        String words = Asked.word(context, "q");
        int from = (int) Asked.number(context, "from", 0, 0, DEEPEST * PAGE);
        boolean decide = Asked.flag(context, "decide");
        Cast cast = whole.cast();
        List<Group> meant = decide ? List.of() : meant(cast, words);
        List<Group> page = meant.subList(Math.min(from, meant.size()), Math.min(meant.size(), from + PAGE));
        List<Proposal> proposals =
                decide ? cast.groups().proposals(null, Math.min(from, DEEPEST) + PROPOSALS) : List.of();
        List<Proposal> shown = proposals.subList(Math.min(from, proposals.size()), proposals.size());
        if (Pages.toProgram(context)) {
            return Shown.program(new CastJson(cast).of(meant.size(), page, shown));
        }
        int size = decide ? PROPOSALS : PAGE;
        boolean more = decide ? shown.size() == PROPOSALS : from + PAGE < meant.size();
        Map<String, Object> model = new HashMap<>();
        model.put("query", words);
        model.put("decide", decide);
        model.put("total", decide ? "" : texts.get("actors.total", meant.size()));
        model.put("actors", page.stream().map(g -> ActorLine.of(g, texts)).toList());
        List<ProposalLine> lines = new ArrayList<>();
        shown.forEach(p -> lines.add(ProposalLine.of(p, texts)));
        model.put("proposals", lines);
        model.put("self", page(words, decide, from));
        model.put("previous", from == 0 ? "" : page(words, decide, Math.max(0, from - size)));
        model.put("next", more ? page(words, decide, from + size) : "");
        return new Shown(texts.get(decide ? "actors.decide" : "actors.title"), "actors", model, json -> {});
    }

    private static String page(String words, boolean decide, int from) {
        return Addresses.of("/actors", "q", words, "decide", decide ? "1" : "", "from", from == 0 ? "" : "" + from);
    }

    private static List<Group> meant(Cast cast, String words) {
        if (words.isEmpty()) {
            return cast.groups().all();
        }
        if (!Cast.isId(words)) {
            return cast.containing(words);
        }
        List<Group> found = new ArrayList<>();
        for (Bearer bearer : cast.identified(words)) {
            Group group = cast.groups().of(bearer);
            if (group != null) {
                found.add(group);
            }
        }
        return found;
    }
}
