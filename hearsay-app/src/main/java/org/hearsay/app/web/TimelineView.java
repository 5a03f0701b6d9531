package org.hearsay.app.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.app.Texts;
import org.hearsay.app.desk.Corroboration;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.json.ClaimJson;
import org.hearsay.corroboration.claim.Account;
import org.hearsay.corroboration.claim.Claim;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.QueryException;
import org.hearsay.search.SearchException;
import org.jspecify.annotations.Nullable;

/** Claims in time: when what they speak of happened, when it was first said, and when it was reported. */
public final class TimelineView implements View {
    private static final int PAGE = 25;
    private static final int BROADEST = 60;

    private final Desk desk;
    private final Searching searching;
    private final Whole whole;
    private final Texts texts;

    TimelineView(Desk desk, Searching searching, Whole whole, Texts texts) {
        this.desk = desk;
        this.searching = searching;
        this.whole = whole;
        this.texts = texts;
    }

    /**
     * A claim and its days.
     *
     * @param said when its first account was said; empty if that is not known
     * @param reported when its first account came out; empty if that is not known
     * @param last when its last account came out; empty if it is the same day
     */
    public record Line(
            String words,
            String address,
            String much,
            List<String> happened,
            String said,
            String reported,
            String last,
            String strip) {}

    @Override
    public Shown show(Context context) throws LedgerException, SearchException, QueryException {
        Filtered filtered = Filtered.of(context);
        int from = (int) Asked.number(context, "from", 0, 0, Integer.MAX_VALUE);
        List<String> statements = filtered.isAll() ? List.of() : Chosen.statements(searching, filtered.whole());
        return whole.ask(corroboration -> {
            List<Claim> claims = new ArrayList<>(
                    filtered.isAll() ? corroboration.widest(BROADEST) : corroboration.claimsOf(statements));
            claims.sort(Comparator.comparing((Claim c) -> c.accounts().getFirst(), Account.BY_DAY)
                    .thenComparing(Claim::id));
            List<Claim> page = claims.subList(Math.min(from, claims.size()), Math.min(claims.size(), from + PAGE));
            if (Pages.toProgram(context)) {
                List<Corroboration.Traced> traced = new ArrayList<>();
                for (Claim claim : page) {
                    traced.add(whole.traced(corroboration, claim));
                }
                return Shown.program(new ClaimJson(corroboration).of(claims.size(), traced));
            }
            List<Line> lines = lines(corroboration, page);
            Strip scale = scale(lines);
            String previous = from == 0 ? "" : page(filtered, Math.max(0, from - PAGE));
            return new Shown(
                    texts.get("timeline.title"),
                    "timeline",
                    Map.of(
                            "filtered",
                            filtered,
                            "lines",
                            lines.stream().map(l -> drawn(l, scale)).toList(),
                            "total",
                            texts.get(filtered.isAll() ? "timeline.broadest" : "timeline.total", claims.size()),
                            "range",
                            scale == null ? "" : scale.range(),
                            "previous",
                            previous,
                            "next",
                            from + PAGE >= claims.size() ? "" : page(filtered, from + PAGE)),
                    json -> {});
        });
    }

    private static String page(Filtered filtered, int from) {
        return filtered.address("/timeline", "from", from == 0 ? "" : "" + from);
    }

    private List<Line> lines(Corroboration corroboration, List<Claim> claims) throws LedgerException {
        AccountLines accounts = new AccountLines(desk, corroboration, texts);
        List<Line> lines = new ArrayList<>();
        for (Claim claim : claims) {
            List<LocalDate> days = claim.accounts().stream()
                    .map(Account::published)
                    .filter(Objects::nonNull)
                    .sorted()
                    .toList();
            List<String> happened = claim.accounts().stream()
                    .flatMap(a -> a.days().stream())
                    .distinct()
                    .sorted()
                    .toList();
            lines.add(new Line(
                    Claimed.words(corroboration, claim.accounts(), texts),
                    ClaimView.address(claim.id()),
                    texts.get("claims.articles", claim.documents()),
                    happened,
                    accounts.said(claim.accounts().getFirst()),
                    days.isEmpty() ? "" : days.getFirst().toString(),
                    days.isEmpty() || days.getFirst().equals(days.getLast())
                            ? ""
                            : days.getLast().toString(),
                    ""));
        }
        return lines;
    }

    private static @Nullable Strip scale(List<Line> lines) {
        return Strip.over(lines.stream()
                .flatMap(l -> Stream.concat(Stream.of(l.said(), l.reported(), l.last()), l.happened().stream())));
    }

    private static Line drawn(Line line, @Nullable Strip scale) {
        return scale == null
                ? line
                : new Line(
                        line.words(),
                        line.address(),
                        line.much(),
                        line.happened(),
                        line.said(),
                        line.reported(),
                        line.last(),
                        scale.picture(line.happened(), line.said(), line.reported(), line.last()));
    }
}
