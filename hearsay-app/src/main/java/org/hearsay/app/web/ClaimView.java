package org.hearsay.app.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.app.EnumWords;
import org.hearsay.app.Sentence;
import org.hearsay.app.Texts;
import org.hearsay.app.desk.Corroboration;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.json.OriginJson;
import org.hearsay.app.json.Slice;
import org.hearsay.corroboration.claim.Account;
import org.hearsay.corroboration.claim.Claim;
import org.hearsay.corroboration.claim.Comparison;
import org.hearsay.corroboration.event.Event;
import org.hearsay.ledger.Judgement;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.QueryException;
import org.hearsay.search.SearchException;

/** One claim: its accounts beside each other, where it comes from, what is at odds with it, and when. */
final class ClaimView implements View {
    private static final int PAGE = 20;
    private static final int FOR_PROGRAMS = 40;
    private static final int STEPS = 40;
    private static final int DRAWN = 24;
    private static final int BEARINGS = 12;

    /** Of larger events, nothing is put beside each other on a page: they have pages of their own. */
    private static final int LARGEST_EVENT = 150;

    private final Desk desk;
    private final Whole whole;
    private final Texts texts;

    ClaimView(Desk desk, Whole whole, Texts texts) {
        this.desk = desk;
        this.whole = whole;
        this.texts = texts;
    }

    static String address(String claim) {
        return "/claims/" + claim;
    }

    /** What is asked for. */
    private record Wanted(int from, int step, String base) {
        static Wanted of(Context context) {
            return new Wanted(
                    (int) Asked.number(context, "from", 0, 0, Integer.MAX_VALUE),
                    (int) Asked.number(context, "step", 0, 0, Integer.MAX_VALUE),
                    Asked.word(context, "base"));
        }

        String address(String claim, int from, int step, String base) {
            return Addresses.of(
                    ClaimView.address(claim),
                    "from",
                    from == 0 ? "" : "" + from,
                    "step",
                    step == 0 ? "" : "" + step,
                    "base",
                    base);
        }
    }

    @Override
    public Shown show(Context context) throws LedgerException, SearchException, QueryException {
        String id = context.pathParam("id");
        Wanted wanted = Wanted.of(context);
        return whole.ask(corroboration -> {
            Claim claim = whole.claim(corroboration, id);
            if (claim == null) {
                throw RefusedException.notFound("claim.no", id);
            }
            Corroboration.Traced traced = whole.traced(corroboration, claim);
            if (Pages.toProgram(context)) {
                Slice slice = slice(
                        address(claim.id()), wanted.from(), claim.accounts().size());
                return Shown.program(new OriginJson(corroboration).of(traced, slice));
            }
            return new Shown(
                    texts.get("claim.title", Excerpt.of(Claimed.words(corroboration, claim.accounts(), texts), 60)),
                    "claim",
                    model(corroboration, traced, wanted),
                    json -> {});
        });
    }

    /** A page of a list for programs. */
    static Slice slice(String address, int from, int size) {
        int next = Math.min(size, from) + FOR_PROGRAMS;
        return new Slice(
                from, FOR_PROGRAMS, next >= size ? null : "/api/v1" + Addresses.of(address, "from", "" + next));
    }

    private Map<String, Object> model(Corroboration corroboration, Corroboration.Traced traced, Wanted wanted)
            throws LedgerException {
        Claim claim = traced.claim();
        List<Account> accounts = claim.accounts();
        Account base = accounts.stream()
                .filter(a -> a.id().equals(wanted.base()))
                .findFirst()
                .orElse(accounts.getFirst());
        int from = Math.min(wanted.from(), accounts.size() - 1);
        List<AccountLine> lines = new AccountLines(desk, corroboration, texts)
                .of(base, accounts.subList(from, Math.min(accounts.size(), from + PAGE)));
        OriginLines origins = new OriginLines(corroboration, traced.graph(), texts);
        Map<String, Object> model = new HashMap<>();
        model.put("words", Claimed.words(corroboration, claim.accounts(), texts));
        String summary = ClaimsView.summary(traced, texts);
        model.put("summary", summary);
        model.put("accounts", lines);
        model.put("total", texts.get("claim.accounts", accounts.size()));
        model.put("base", base.id());
        String given = wanted.base();
        String self = wanted.address(claim.id(), wanted.from(), wanted.step(), given);
        model.put("self", self);
        model.put("here", wanted.address(claim.id(), 0, 0, ""));
        model.put(
                "previous",
                from == 0 ? "" : wanted.address(claim.id(), Math.max(0, from - PAGE), wanted.step(), given));
        model.put(
                "next",
                from + PAGE >= accounts.size() ? "" : wanted.address(claim.id(), from + PAGE, wanted.step(), given));
        model.put("ends", origins.ends());
        model.put("picture", origins.picture(DRAWN, summary));
        model.put("drawn", traced.graph().documents() > DRAWN ? texts.get("origin.drawn", DRAWN) : "");
        model.put("steps", origins.steps(wanted.step(), STEPS));
        model.put(
                "moreSteps",
                wanted.step() + STEPS >= origins.steps()
                        ? ""
                        : wanted.address(claim.id(), wanted.from(), wanted.step() + STEPS, given));
        model.put("bearings", bearings(corroboration, claim));
        conflicts(corroboration, claim, model);
        model.put("show", Addresses.of("/show", "claim", claim.id()));
        model.put("json", "/api/v1" + address(claim.id()));
        return model;
    }

    private List<BearingLine> bearings(Corroboration corroboration, Claim claim) throws LedgerException {
        List<BearingLine> lines = new ArrayList<>();
        for (Claim.Link link : claim.links().stream().limit(BEARINGS).toList()) {
            List<Account> other = whole.accountsOf(corroboration, link.claim());
            if (!other.isEmpty()) {
                Comparison comparison = link.comparison();
                List<JudgedLine> judged = JudgedLine.standing(
                        desk.ledger().judgements(new Judgement.OnClaims(link.one(), link.other(), true, "").subject()),
                        "",
                        texts);
                lines.add(new BearingLine(
                        texts.get("relation." + EnumWords.of(comparison.relation())),
                        EnumWords.of(comparison.relation()),
                        Claimed.words(corroboration, other, texts),
                        address(link.claim()),
                        Sentence.joined(
                                "; ",
                                comparison.reasons().stream()
                                        .map(r -> Sentence.english(r.words()))
                                        .toList()),
                        texts.get("claims.articles", Claim.documents(other)),
                        link.one(),
                        link.other(),
                        judged,
                        judged.isEmpty() ? 0 : judged.getLast().entry()));
            }
        }
        return lines;
    }

    private void conflicts(Corroboration corroboration, Claim claim, Map<String, Object> model) throws LedgerException {
        Event event = corroboration.event(claim.accounts().getFirst().document());
        model.put("event", event == null || event.documents().size() < 2 ? "" : EventView.address(event.id()));
        if (event == null || event.documents().size() > LARGEST_EVENT) {
            model.put("figures", List.of());
            model.put("differences", List.of());
            return;
        }
        Set<String> mine = new HashSet<>();
        claim.accounts().forEach(a -> mine.add(a.id()));
        ConflictLines lines = new ConflictLines(corroboration, texts);
        org.hearsay.corroboration.conflict.Comparison all =
                whole.conflicts(corroboration, event).comparison();
        model.put("figures", lines.figures(all, a -> mine.contains(a.voice().attribution())));
        model.put(
                "differences",
                lines.differences(
                        all,
                        d -> ConflictLines.matters(d)
                                && (mine.contains(d.one().voice().attribution())
                                        || mine.contains(d.other().voice().attribution())),
                        BEARINGS));
    }
}
