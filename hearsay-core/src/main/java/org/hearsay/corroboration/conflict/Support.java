package org.hearsay.corroboration.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts voices for the figures of one kind: each origin has one voice, the later ones a little more, a number as written twice that of
 * people put together one by one; a document that says little has less, one about several events hardly any, and one that
 * tells of harm and counts none of this kind speaks for none, with less weight.
 */
final class Support {
    private static final int LITTLE = 400;

    /** Weights set by hand, with half of the incident reports in sight. */
    private static final double SHORT = 0.5;

    private static final double NONE = 0.5;
    private static final double SILENT = 0.8;
    private static final double WRITTEN = 2;
    private static final double SEVERAL = 0.3;
    private static final double LATEST = 0.3;

    private final String kind;
    private final Map<Double, Double> weights = new LinkedHashMap<>();
    private final Map<Double, List<String>> origins = new LinkedHashMap<>();

    private Support(String kind) {
        this.kind = kind;
    }

    /**
     * All accounts of one kind, and the figures they support.
     *
     * @param all in {@link Told#ORDER}
     * @param superseded documents whose figure a later one supersedes
     * @return null if nobody counts any
     */
    static @Nullable EventFigure of(String kind, List<Told> all, Set<Told> superseded) {
        List<Account> accounts = new ArrayList<>();
        for (Told told : all) {
            Account total = told.total(kind);
            if (total != null) {
                accounts.add(total);
            }
            for (Account said : told.written(kind)) {
                boolean other = total == null || !said.says().equals(total.says());
                if (other && !said.voice().isOwn()) {
                    accounts.add(said);
                }
            }
        }
        return accounts.isEmpty() ? null : new Support(kind).figure(all, superseded, accounts);
    }

    private EventFigure figure(List<Told> all, Set<Told> superseded, List<Account> accounts) {
        Map<String, Told> latest = latest(kind, all, superseded);
        int rank = 0;
        for (Told told : latest.values()) {
            weigh(told, (double) rank++ / latest.size());
        }
        Double supported = most(weights);
        Map<Double, Double> named = new LinkedHashMap<>();
        origins.forEach((figure, from) -> named.put(figure, (double) from.size()));
        List<Reason> reasons = supported == null ? List.of() : reasons(kind, supported, latest.values());
        double[] numbers = accounts.stream().mapToDouble(Account::best).sorted().toArray();
        return new EventFigure(
                kind, accounts, numbers[0], numbers[numbers.length - 1], most(named), supported, reasons);
    }

    /** A figure with another number as the most supported one. */
    static EventFigure with(EventFigure figure, double supported, List<Told> all) {
        if (figure.mostSupported() != null && figure.mostSupported() == supported) {
            return figure;
        }
        return new EventFigure(
                figure.counts(),
                figure.accounts(),
                figure.lowest(),
                figure.highest(),
                figure.mostNamed(),
                supported,
                reasons(
                        figure.counts(),
                        supported,
                        latest(figure.counts(), all, Set.of()).values()));
    }

    private static List<Reason> reasons(String kind, double supported, Collection<Told> latest) {
        List<Told> naming =
                latest.stream().filter(t -> names(t, kind, supported)).toList();
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason(Reason.Kind.ORIGINS, naming.size() + " of " + latest.size()));
        if (naming.stream().anyMatch(t -> isInHeadline(t, kind))) {
            reasons.add(new Reason(Reason.Kind.HEADLINE, Numerals.shown(supported)));
        }
        return reasons;
    }

    private static boolean names(Told told, String kind, double figure) {
        Account total = told.total(kind);
        return total != null && total.best() == figure;
    }

    /** Of the documents of one origin, the later that counts this kind. */
    private static Map<String, Told> latest(String kind, List<Told> all, Set<Told> superseded) {
        Map<String, Told> latest = new LinkedHashMap<>();
        all.stream()
                .filter(t -> !superseded.contains(t))
                .forEach(t -> latest.merge(
                        t.origin,
                        t,
                        (one, other) -> other.total(kind) == null && one.total(kind) != null ? one : other));
        return latest;
    }

    private void weigh(Told told, double late) {
        Account total = told.total(kind);
        if (total == null && !told.tellsOfHarm()) {
            return;
        }
        double figure = total == null ? 0 : total.best();
        double weight = total == null ? SILENT : figure == 0 ? NONE : 1;
        weight *= figure > 1 && told.isWritten(kind) ? WRITTEN : 1;
        weight *= told.report.document().text().length() < LITTLE ? SHORT : 1;
        weight *= told.phrases.is(Phrases.Use.SEVERAL) ? SEVERAL : 1;
        weight *= 1 + LATEST * late;
        if (total != null || isHarm()) {
            weights.merge(figure, weight, Double::sum);
        }
        if (total != null) {
            origins.computeIfAbsent(figure, k -> new ArrayList<>()).add(told.origin);
        }
    }

    private boolean isHarm() {
        return kind.equals(Told.KILLED) || kind.equals(Told.INJURED);
    }

    /** The heaviest; of equal ones, the one named last. */
    private static @Nullable Double most(Map<Double, Double> weights) {
        Double best = null;
        double most = 0;
        for (Map.Entry<Double, Double> entry : weights.entrySet()) {
            if (entry.getValue() >= most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }

    private static boolean isInHeadline(Told told, String kind) {
        String title = told.report.document().publication().title();
        Account total = told.total(kind);
        return title != null && total != null && title.contains(total.text());
    }
}
