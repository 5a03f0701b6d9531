package org.hearsay.quantity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.quantity.Mention.Naming;
import org.jspecify.annotations.Nullable;

/**
 * The figure of one kind that some sentences give together: the largest sum of one sentence, parts left out; with what others
 * put on top; unless one tells the latest.
 */
final class Total {
    private final String kind;
    private final @Nullable People people;
    private final Set<Double> added = new HashSet<>();
    private double number;
    private double part;

    /** How many the sentence before told of. */
    private double before;

    private List<Mention> parts = List.of();
    private List<Mention> basis = List.of();
    private boolean latest;

    private Total(String kind, @Nullable People people) {
        this.kind = kind;
        this.people = people;
    }

    /**
     * The figure of a kind.
     *
     * @param from mentions in text order
     * @param people single people of whom worse may be told elsewhere
     */
    static Total of(String kind, List<Mention> from, @Nullable People people) {
        Total total = new Total(kind, people);
        int i = 0;
        while (i < from.size()) {
            int begin = i;
            int sentence = from.get(i).sentence;
            while (i < from.size() && from.get(i).sentence == sentence) {
                i++;
            }
            total.take(from.subList(begin, i));
        }
        return total;
    }

    double number() {
        // "six were shot, two of them fatally": nothing else tells how many.
        return basis.isEmpty() ? part : number;
    }

    List<Mention> basis() {
        return basis.isEmpty() ? parts : basis;
    }

    /** Whether it is the last word: "the toll rose to". */
    boolean isLatest() {
        return latest;
    }

    private void take(List<Mention> sentence) {
        double sum = 0;
        double hit = 0;
        List<Mention> counted = new ArrayList<>();
        for (Mention m : sentence) {
            hit += Kinds.isHarm(m.kind) && m.counts() && !m.part ? m.count : 0;
            if (!kind.equals(m.kind)) {
                continue;
            }
            if (m.part && m.count > part) {
                part = m.count;
                parts = List.of(m);
            }
            if (adds(m)) {
                // "shot dead, killing five": told twice in one sentence.
                boolean again = sum >= 2 && m.count == sum && !m.more && m.list == 0;
                // "Two are dead; a second man died later": one of the two.
                boolean nth = m.ordinal > 1 && sum >= m.ordinal;
                sum = m.latest ? m.count : again || nth ? sum : sum + m.count;
                counted.add(m);
            }
        }
        sum = parted(sum, counted);
        if (!counted.isEmpty()) {
            // "Two were treated. Another two are in hospital": the four of the headline.
            take(sum, counted, before > 0 && before + sum <= number);
        }
        before = hit > 0 ? hit : before;
    }

    /** "Four are dead after he killed three and then himself": the four are the three and he. */
    private static double parted(double sum, List<Mention> counted) {
        for (Mention whole : counted) {
            if (counted.size() > 2 && whole.list == 0 && whole.count >= 2 && whole.count * 2 == sum) {
                return whole.count;
            }
        }
        return sum;
    }

    /** Whether a mention counts somebody who was not counted before. */
    private boolean adds(Mention m) {
        // Who hurt himself is mostly somebody known; who killed others and then himself is one more.
        boolean self = m.naming == Naming.SELF && (Kinds.KILLED.equals(kind) || m.list > 0);
        boolean counts = m.counts() || m.list > 0 || self;
        return counts && !m.part && (m.same == null || self) && (people == null || !people.isOutweighed(m));
    }

    private void take(double sum, List<Mention> counted, boolean isRest) {
        boolean vague = counted.stream().anyMatch(m -> m.vague);
        boolean told = counted.stream().anyMatch(m -> m.latest);
        boolean more = counted.stream().allMatch(m -> m.more);
        // "Others" hurt may be others than the dead; "more" are more of the same.
        boolean onTop = counted.stream().allMatch(m -> m.onTop);
        if (told) {
            set(sum, counted);
            latest = true;
        } else if (more && number > 0 && (!Kinds.isHarm(kind) || (onTop && !isRest)) && added.add(sum)) {
            List<Mention> both = new ArrayList<>(basis);
            both.addAll(counted);
            set(number + sum, both);
        } else if (basis.isEmpty() || (!latest && !vague && (sum > number || isVague()))) {
            set(sum, counted);
        }
    }

    private boolean isVague() {
        return basis.stream().anyMatch(m -> m.vague);
    }

    private void set(double newNumber, List<Mention> newBasis) {
        number = newNumber;
        basis = newBasis;
    }
}
