package org.hearsay.app.desk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.Judged;
import org.hearsay.ledger.Judgement;
import org.hearsay.ledger.Judgement.Verdict;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;

/**
 * How far two reviewers agree on the statements that both judged: right, wrong, or to be corrected. Of each reviewer the latest
 * judgement that was not taken back counts. A value.
 *
 * @param both how many both judged
 * @param agreed on how many of these they gave the same verdict
 * @param kappa agreement beyond what chance would give (Cohen 1960); empty if chance alone would make them agree on all
 * @param splits the statements on which they differ
 */
public record Agreement(String one, String other, int both, int agreed, OptionalDouble kappa, List<Split> splits) {
    private static final int PAGE = 1_000;

    public Agreement {
        splits = List.copyOf(splits);
    }

    /** A statement that two reviewers judged differently. */
    public record Split(String attribution, Verdict one, Verdict other) {}

    /** The share of those that both judged on which they agree, 0 to 1. */
    public double share() {
        return (double) agreed / both;
    }

    /** Every two reviewers who judged a statement in common, in order of their names. */
    public static List<Agreement> among(Ledger ledger) throws LedgerException {
        TreeMap<String, Map<String, Verdict>> verdicts = verdicts(ledger);
        List<Agreement> found = new ArrayList<>();
        verdicts.forEach((one, ones) -> verdicts.tailMap(one, false).forEach((other, others) -> {
            Agreement agreement = of(one, ones, other, others);
            if (agreement.both() > 0) {
                found.add(agreement);
            }
        }));
        return found;
    }

    private static TreeMap<String, Map<String, Verdict>> verdicts(Ledger ledger) throws LedgerException {
        TreeMap<String, Map<String, Verdict>> verdicts = new TreeMap<>();
        long last = 0;
        for (List<Entry> page = ledger.after(0, PAGE); !page.isEmpty(); page = ledger.after(last, PAGE)) {
            for (Entry entry : page) {
                Judged judged = entry.kind() == Entry.Kind.JUDGED ? ledger.judgement(entry.sequence()) : null;
                if (judged != null && !judged.withdrawn() && judged.judgement() instanceof Judgement.OnAttribution on) {
                    verdicts.computeIfAbsent(judged.by(), b -> new TreeMap<>()).put(on.attribution(), on.verdict());
                }
            }
            last = page.getLast().sequence();
        }
        return verdicts;
    }

    private static Agreement of(String one, Map<String, Verdict> ones, String other, Map<String, Verdict> others) {
        List<Split> splits = new ArrayList<>();
        Map<Verdict, Integer> onesGave = new EnumMap<>(Verdict.class);
        Map<Verdict, Integer> othersGave = new EnumMap<>(Verdict.class);
        int both = 0;
        for (Map.Entry<String, Verdict> judged : ones.entrySet()) {
            Verdict second = others.get(judged.getKey());
            if (second != null) {
                both++;
                onesGave.merge(judged.getValue(), 1, Integer::sum);
                othersGave.merge(second, 1, Integer::sum);
                if (second != judged.getValue()) {
                    splits.add(new Split(judged.getKey(), judged.getValue(), second));
                }
            }
        }
        double chance = 0;
        for (Verdict verdict : Verdict.values()) {
            chance += (double) onesGave.getOrDefault(verdict, 0) * othersGave.getOrDefault(verdict, 0);
        }
        chance /= Math.max(1.0, (double) both * both);
        int agreed = both - splits.size();
        OptionalDouble kappa = both == 0 || chance == 1
                ? OptionalDouble.empty()
                : OptionalDouble.of(((double) agreed / both - chance) / (1 - chance));
        return new Agreement(one, other, both, agreed, kappa, splits);
    }
}
