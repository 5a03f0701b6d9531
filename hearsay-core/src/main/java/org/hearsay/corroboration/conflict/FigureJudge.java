package org.hearsay.corroboration.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.corroboration.conflict.Phrases.Use;
import org.jspecify.annotations.Nullable;

/**
 * Judges differences of figures. Documents that say the same are looked at as one, and only the figures that most of them give
 * are compared, so that thousands of reports take time in proportion to their number.
 */
final class FigureJudge {
    private static final int MOST = 12;

    private final List<Difference> found = new ArrayList<>();
    private final Set<Told> superseded = new LinkedHashSet<>();

    private final List<Told> all;

    private FigureJudge(List<Told> all) {
        this.all = all;
    }

    /** Judges all kinds, across documents and within them. */
    static FigureJudge of(List<Told> all) {
        FigureJudge judge = new FigureJudge(all);
        judge.harm();
        for (String kind : Told.KINDS) {
            List<Told> telling = all.stream().filter(t -> t.isWritten(kind)).toList();
            judge.pairs(kind, groups(telling, t -> says(t, kind)));
            all.stream().limit(200).forEach(t -> judge.within(kind, t));
        }
        return judge;
    }

    List<Difference> found() {
        return found;
    }

    /** Documents that a later death has overtaken. */
    Set<Told> superseded() {
        return superseded;
    }

    /** The first document to say each thing; of more than can be compared, those that most say. */
    private static List<Told> groups(List<Told> all, Function<Told, String> key) {
        Map<String, Told> first = new LinkedHashMap<>();
        Map<String, Integer> times = new HashMap<>();
        for (Told told : all) {
            String says = key.apply(told);
            first.putIfAbsent(says, told);
            times.merge(says, 1, Integer::sum);
        }
        return first.entrySet().stream()
                .sorted((a, b) -> times.getOrDefault(b.getKey(), 0) - times.getOrDefault(a.getKey(), 0))
                .limit(MOST)
                .map(Map.Entry::getValue)
                .sorted(Told.ORDER)
                .toList();
    }

    private static String says(Told told, String kind) {
        Account total = told.total(kind);
        return total == null ? "-" : total.says();
    }

    private static String harmOf(Told told) {
        return says(told, Told.KILLED) + "/" + says(told, Told.INJURED);
    }

    /** Later deaths: who was hurt in one document is dead in another. */
    private void harm() {
        List<Told> groups = groups(
                all.stream().filter(Told::tellsOfHarm).toList(),
                t -> harmOf(t) + t.phrases.is(Use.DEATH) + t.published());
        for (int i = 0; i < groups.size(); i++) {
            for (int k = i + 1; k < groups.size(); k++) {
                Told one = groups.get(i);
                Told other = groups.get(k);
                if (!laterDeath(one, other) && !other.isLaterThan(one)) {
                    laterDeath(other, one);
                }
            }
        }
    }

    private boolean laterDeath(Told before, Told after) {
        Account hurt = before.total(Told.INJURED);
        Account dead = after.total(Told.KILLED);
        Account earlier = before.total(Told.KILLED);
        double deadBefore = earlier == null ? 0 : earlier.best();
        if (hurt == null || dead == null || dead.best() <= deadBefore || hurt.best() < dead.best() - deadBefore) {
            return false;
        }
        boolean silent = earlier != null || !before.phrases.is(Use.DEATH);
        Account hurtAfter = after.total(Told.INJURED);
        double hit = deadBefore + hurt.best();
        boolean same = hurtAfter == null
                ? dead.best() <= hit
                : dead.best() + hurtAfter.best() == hit || hurtAfter.best() == hurt.best();
        boolean about = !before.phrases.is(Use.SEVERAL) && !after.phrases.is(Use.SEVERAL);
        if (!silent || !same || !about || !after.phrases.is(Use.DIED)) {
            return false;
        }
        Reason reason = new Reason(Reason.Kind.LATER_DEATH, after.phrases.words(Use.DIED));
        found.add(new Difference(
                Matter.FIGURE, Told.KILLED, Verdict.UPDATE, List.of(reason), earlier == null ? hurt : earlier, dead));
        if (hurtAfter == null || dead.best() + hurtAfter.best() == hit) {
            all.stream()
                    .filter(t -> harmOf(t).equals(harmOf(before)) && !t.isLaterThan(after))
                    .forEach(superseded::add);
        }
        return true;
    }

    private void pairs(String kind, List<Told> groups) {
        for (int i = 0; i < groups.size(); i++) {
            for (int k = i + 1; k < groups.size(); k++) {
                Told one = groups.get(i);
                Told other = groups.get(k);
                Account first = one.total(kind);
                Account second = other.total(kind);
                boolean told = found.stream()
                        .anyMatch(d -> d.about().equals(Told.KILLED)
                                && d.one().document().equals(one.id())
                                && d.other().document().equals(other.id()));
                if (first != null && second != null && !told) {
                    Reason none = scope(kind, one, other, first, second);
                    found.add(none != null ? same(kind, none, first, second) : judged(kind, one, other, first, second));
                }
            }
        }
    }

    private static Difference same(String kind, Reason reason, Account one, Account other) {
        return new Difference(Matter.FIGURE, kind, Verdict.NONE, List.of(reason), one, other);
    }

    /** Why two figures may both hold; null if they cannot. */
    private static @Nullable Reason scope(String kind, Told one, Told other, Account first, Account second) {
        if (first.isCompatible(second)) {
            return new Reason(Reason.Kind.COMPATIBLE, first.says() + " and " + second.says());
        }
        boolean harm = kind.equals(Told.KILLED) || kind.equals(Told.INJURED);
        if (harm && Math.abs(first.best() - second.best()) == 1) {
            Told doer = one.phrases.is(Use.DOER) ? one : other;
            if (doer.phrases.is(Use.DOER)) {
                return new Reason(Reason.Kind.DOER_COUNTED, doer.phrases.words(Use.DOER));
            }
        }
        if (harm && (hit(one) == hit(other) || second.best() == hit(one) || first.best() == hit(other))) {
            return new Reason(Reason.Kind.ALL_WHO_WERE_HIT, Numerals.shown(Math.max(hit(one), hit(other))));
        }
        if (one.phrases.is(Use.SEVERAL) || other.phrases.is(Use.SEVERAL)) {
            Told several = one.phrases.is(Use.SEVERAL) ? one : other;
            return new Reason(Reason.Kind.SEVERAL_EVENTS, several.phrases.words(Use.SEVERAL));
        }
        return null;
    }

    private static double hit(Told told) {
        Account killed = told.total(Told.KILLED);
        Account injured = told.total(Told.INJURED);
        return (killed == null ? 0 : killed.best()) + (injured == null ? 0 : injured.best());
    }

    private static Difference judged(String kind, Told one, Told other, Account first, Account second) {
        String days = first.published() + " and " + second.published();
        List<Reason> reasons = new ArrayList<>();
        Verdict verdict = Verdict.UPDATE;
        if (second.isAfter(first) && second.best() > first.best()) {
            reasons.add(new Reason(Reason.Kind.GROWN, days));
        } else if (other.phrases.is(Use.CORRECTS)) {
            reasons.add(new Reason(Reason.Kind.CORRECTED, other.phrases.words(Use.CORRECTS)));
        } else if (!second.isAfter(first) && one.phrases.is(Use.CORRECTS)) {
            return new Difference(
                    Matter.FIGURE,
                    kind,
                    Verdict.UPDATE,
                    List.of(new Reason(Reason.Kind.CORRECTED, one.phrases.words(Use.CORRECTS))),
                    second,
                    first);
        } else if (second.isAfter(first) && isSameVoice(first, second)) {
            reasons.add(new Reason(
                    Reason.Kind.SAME_VOICE, String.valueOf(second.voice().name())));
        } else {
            verdict = Verdict.CONFLICT;
            reasons.add(new Reason(
                    second.isAfter(first)
                            ? Reason.Kind.LATER_AND_LOWER
                            : first.published() == null || second.published() == null
                                    ? Reason.Kind.NOT_RECONCILED
                                    : Reason.Kind.AT_THE_SAME_TIME,
                    days));
        }
        return new Difference(Matter.FIGURE, kind, verdict, reasons, first, second);
    }

    private static boolean isSameVoice(Account one, Account other) {
        String name = one.voice().name();
        return name != null
                && !one.voice().isOwn()
                && !other.voice().isOwn()
                && name.equals(other.voice().name());
    }

    /** Two voices of one document. */
    private void within(String kind, Told told) {
        List<Account> voices = told.written(kind);
        for (int i = 0; i < Math.min(voices.size(), MOST); i++) {
            for (int k = i + 1; k < Math.min(voices.size(), MOST); k++) {
                Account one = voices.get(i);
                Account other = voices.get(k);
                if (!one.isCompatible(other)) {
                    boolean corrects = told.phrases.is(Use.CORRECTS);
                    Reason reason = corrects
                            ? new Reason(Reason.Kind.CORRECTED, told.phrases.words(Use.CORRECTS))
                            : new Reason(Reason.Kind.ONE_DOCUMENT, one.says() + " and " + other.says());
                    found.add(new Difference(
                            Matter.FIGURE,
                            kind,
                            corrects ? Verdict.UPDATE : Verdict.CONFLICT,
                            List.of(reason),
                            one,
                            other));
                }
            }
        }
    }
}
