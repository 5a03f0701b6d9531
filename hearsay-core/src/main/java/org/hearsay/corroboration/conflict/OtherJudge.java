package org.hearsay.corroboration.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hearsay.actor.Name;
import org.hearsay.actor.NameKind;
import org.hearsay.actor.NameMatcher;
import org.hearsay.corroboration.conflict.Others.Said;
import org.hearsay.corroboration.conflict.Phrases.Use;
import org.jspecify.annotations.Nullable;

/** Judges differences of days, places, doers and names. Only what most voices say is compared. */
final class OtherJudge {
    private static final int MOST = 10;

    private final NameMatcher matcher = new NameMatcher();
    private final List<Difference> found = new ArrayList<>();

    private OtherJudge() {}

    static List<Difference> of(List<Told> all) {
        OtherJudge judge = new OtherJudge();
        List<Others> others = all.stream().map(Others::new).toList();
        // Nothing is reported before it happens: later days are those of arrests and trials.
        LocalDate first = all.stream()
                .map(Told::published)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        judge.judge(
                Matter.DATE,
                "",
                others.stream().flatMap(o -> o.days(first).stream()).toList());
        judge.judge(
                Matter.PLACE,
                "",
                others.stream().flatMap(o -> o.places().stream()).toList());
        judge.judge(
                Matter.ACTOR,
                "",
                others.stream().flatMap(o -> o.doers().stream()).toList());
        for (String about : List.of(Callings.EVENT, Callings.PEOPLE)) {
            judge.judge(
                    Matter.NAMING,
                    about,
                    others.stream().flatMap(o -> o.callings(about).stream()).toList());
        }
        return judge.found;
    }

    private void judge(Matter matter, String about, List<Said> all) {
        List<Said> groups = groups(matter, all);
        for (int i = 0; i < groups.size(); i++) {
            for (int k = i + 1; k < groups.size(); k++) {
                Said one = groups.get(i);
                Said other = groups.get(k);
                boolean sameVoice =
                        one.account().document().equals(other.account().document())
                                && one.account().voice().equals(other.account().voice());
                Difference difference = sameVoice ? null : judged(matter, about, one, other);
                if (difference != null) {
                    found.add(difference);
                }
            }
        }
    }

    /** The first account to say each thing, for naming: of each side. */
    private static List<Said> groups(Matter matter, List<Said> all) {
        Map<String, Said> first = new LinkedHashMap<>();
        Map<String, Integer> times = new HashMap<>();
        for (Said said : all) {
            String key = matter == Matter.NAMING
                    ? said.side()
                    : said.account().says().toLowerCase(Locale.ROOT);
            first.putIfAbsent(key, said);
            times.merge(key, 1, Integer::sum);
        }
        List<String> keys = new ArrayList<>(first.keySet());
        keys.sort((a, b) -> times.getOrDefault(b, 0) - times.getOrDefault(a, 0));
        List<Said> most = keys.stream()
                .limit(MOST)
                .map(k -> Objects.requireNonNull(first.get(k)))
                .toList();
        return all.stream().filter(most::contains).toList();
    }

    private @Nullable Difference judged(Matter matter, String about, Said one, Said other) {
        Account a = one.account();
        Account b = other.account();
        String both = a.says() + " and " + b.says();
        boolean across = !a.document().equals(b.document());
        boolean corrects = across && other.of().told().phrases.is(Use.CORRECTS);
        boolean knows = other.of().mentions(a.says())
                || (matter == Matter.DATE && other.of().knowsDay(a.says()));
        if (corrects && knows && matter != Matter.NAMING) {
            // "Police had earlier said it was in Varna": it knows what was said, and says otherwise.
            return corrected(matter, about, one, other);
        }
        Reason none = switch (matter) {
            case DATE ->
                Others.isNight(one, other) || knowBoth(one, other) ? new Reason(Reason.Kind.COMPATIBLE, both) : null;
            case PLACE ->
                one.of().mentions(b.says()) || other.of().mentions(a.says())
                        ? new Reason(Reason.Kind.COMPATIBLE, both)
                        : null;
            case ACTOR -> isSame(a.says(), b.says()) ? new Reason(Reason.Kind.COMPATIBLE, both) : null;
            default -> null;
        };
        if (none != null) {
            // A name written in two ways, or a day and its night, is nothing to tell of.
            return matter == Matter.ACTOR ? null : new Difference(matter, about, Verdict.NONE, List.of(none), a, b);
        }
        if (matter == Matter.NAMING && !Callings.areOpposed(one.side(), other.side())) {
            return null;
        }
        if (matter == Matter.NAMING) {
            return new Difference(matter, about, Verdict.CONFLICT, List.of(new Reason(Reason.Kind.SIDES, both)), a, b);
        }
        if (corrects) {
            return corrected(matter, about, one, other);
        }
        Reason reason = new Reason(across ? Reason.Kind.NOT_RECONCILED : Reason.Kind.ONE_DOCUMENT, both);
        return new Difference(matter, about, Verdict.CONFLICT, List.of(reason), a, b);
    }

    private static Difference corrected(Matter matter, String about, Said one, Said other) {
        Reason reason =
                new Reason(Reason.Kind.CORRECTED, other.of().told().phrases.words(Use.CORRECTS));
        return new Difference(matter, about, Verdict.UPDATE, List.of(reason), one.account(), other.account());
    }

    private static boolean knowBoth(Said one, Said other) {
        boolean across = !one.account().document().equals(other.account().document());
        return across
                && (one.of().knowsDay(other.account().says())
                        || other.of().knowsDay(one.account().says()));
    }

    private boolean isSame(String one, String other) {
        return matcher.compare(Name.of(one, NameKind.ORGANISATION), Name.of(other, NameKind.ORGANISATION))
                .same();
    }
}
