package org.hearsay.app.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.app.Texts;
import org.hearsay.app.desk.Corroboration;
import org.hearsay.app.json.ClaimJson;
import org.hearsay.corroboration.claim.Account;
import org.hearsay.corroboration.claim.Claim;
import org.hearsay.corroboration.claim.Comparison;
import org.hearsay.corroboration.origin.OriginGraph;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.QueryException;
import org.hearsay.search.SearchException;

/** Claims of the statements that a query fits; without one, those of most origins. */
final class ClaimsView implements View {
    private static final int PAGE = 20;
    private static final int CONSIDERED = 60;

    private final Searching searching;
    private final Whole whole;
    private final Texts texts;

    ClaimsView(Searching searching, Whole whole, Texts texts) {
        this.searching = searching;
        this.whole = whole;
        this.texts = texts;
    }

    /** "14 articles, 3 origins, 2 of unknown origin". */
    static String summary(Corroboration.Traced traced, Texts texts) {
        OriginGraph graph = traced.graph();
        return texts.get("claims.summary", graph.documents(), graph.known(), graph.unknown());
    }

    private record Found(long total, List<Corroboration.Traced> traced) {}

    @Override
    public Shown show(Context context) throws LedgerException, SearchException, QueryException {
        String query = Asked.word(context, "q");
        int from = (int) Asked.number(context, "from", 0, 0, Integer.MAX_VALUE);
        List<String> statements = query.isEmpty() ? List.of() : Chosen.statements(searching, query);
        return whole.ask(corroboration -> {
            Found found = query.isEmpty() ? broadest(corroboration, from) : found(corroboration, statements, from);
            if (Pages.toProgram(context)) {
                return Shown.program(new ClaimJson(corroboration).of(found.total(), found.traced()));
            }
            List<ClaimLine> lines = new ArrayList<>();
            for (Corroboration.Traced traced : found.traced()) {
                lines.add(line(corroboration, traced));
            }
            String next = from + PAGE >= found.total() || lines.size() < PAGE ? "" : page(query, from + PAGE);
            return new Shown(
                    texts.get("claims.title"),
                    "claims",
                    Map.of(
                            "query",
                            query,
                            "total",
                            texts.get(query.isEmpty() ? "claims.broadest" : "claims.total", found.total()),
                            "claims",
                            lines,
                            "previous",
                            from == 0 ? "" : page(query, Math.max(0, from - PAGE)),
                            "next",
                            next),
                    json -> {});
        });
    }

    private static String page(String query, int from) {
        return Addresses.of("/claims", "q", query, "from", from == 0 ? "" : "" + from);
    }

    private Found broadest(Corroboration corroboration, int from) throws LedgerException {
        long total = corroboration.claimsOfSeveral();
        List<Corroboration.Traced> all = whole.broadest(corroboration, CONSIDERED);
        long shown = Math.min(total, all.size());
        return new Found(shown, all.subList(Math.min(from, all.size()), Math.min(all.size(), from + PAGE)));
    }

    private Found found(Corroboration corroboration, List<String> statements, int from) throws LedgerException {
        List<Claim> claims = corroboration.claimsOf(statements);
        List<Corroboration.Traced> traced = new ArrayList<>();
        for (Claim claim : claims.subList(Math.min(from, claims.size()), Math.min(claims.size(), from + PAGE))) {
            traced.add(whole.traced(corroboration, claim));
        }
        return new Found(claims.size(), traced);
    }

    private ClaimLine line(Corroboration corroboration, Corroboration.Traced traced) throws LedgerException {
        Claim claim = traced.claim();
        List<LocalDate> days = claim.accounts().stream()
                .map(Account::published)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        String when = days.isEmpty()
                ? texts.get("documents.nodate")
                : days.getFirst().equals(days.getLast())
                        ? days.getFirst().toString()
                        : days.getFirst() + " \u2013 " + days.getLast();
        long odds = claim.links().stream()
                .filter(l -> l.comparison().relation() == Comparison.Relation.CONTRADICTS)
                .count();
        return new ClaimLine(
                claim.id(),
                ClaimView.address(claim.id()),
                Claimed.words(corroboration, claim.accounts(), texts),
                summary(traced, texts),
                when,
                odds == 0 ? "" : texts.get("claims.odds", odds));
    }
}
