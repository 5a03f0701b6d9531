package org.hearsay.quantity;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the figures of one document together: totals over parts, later over earlier, others on top, single people told apart. */
final class Tolls {
    private static final int LEAD = 6;

    private final List<Mention> mentions;
    private final Function<Mention, Quantity> quantity;

    Tolls(List<Mention> mentions, Function<Mention, Quantity> quantity) {
        this.mentions = mentions;
        this.quantity = quantity;
    }

    @Nullable
    Toll of(String counts) {
        List<Mention> here = mentions.stream().filter(m -> !m.elsewhere).toList();
        Toll toll = Kinds.isHarm(counts) ? harm(counts, here) : figure(counts, here);
        if (toll != null) {
            return toll;
        }
        if (Kinds.isHarm(counts)) {
            // Who died by a link to another article is none of those who were hurt by this one.
            return here.stream().anyMatch(Tolls::isHarmed) ? null : harm(counts, mentions);
        }
        return figure(counts, mentions);
    }

    private static boolean isHarmed(Mention m) {
        return Kinds.isHarm(m.kind) && m.naming != Mention.Naming.IMPLIED && m.count > 0;
    }

    private @Nullable Toll harm(String counts, List<Mention> from) {
        int end = leadEnd(from);
        List<Mention> lead = from.stream().filter(m -> m.sentence < end).toList();
        People people = new People();
        people.take(lead, Double.MAX_VALUE);
        boolean survived = people.count(Kinds.KILLED) == 0
                && lead.stream().noneMatch(m -> Kinds.KILLED.equals(m.kind))
                && lead.stream().anyMatch(m -> Kinds.isHarm(m.kind));
        List<Mention> rest = from.stream()
                .filter(m -> m.sentence >= end && !(survived && isOfAnother(m, people)))
                .toList();
        double dead = Total.of(Kinds.KILLED, lead, people).number();
        double hurt = Total.of(Kinds.INJURED, lead, people).number();
        double hit = hit(lead);
        double most = Math.max(Math.max(hit, dead + hurt), people.size());
        people.take(rest, Math.max(1, most));
        hurt = Total.of(Kinds.INJURED, lead, people).number();
        Total later = Total.of(Kinds.KILLED, rest, people);
        dead = later.isLatest() ? later.number() : later.number() <= most ? Math.max(dead, later.number()) : dead;
        dead = Math.max(dead, nthDead(from));
        boolean implied = Stream.concat(lead.stream(), rest.stream())
                .anyMatch(m -> m.naming == Mention.Naming.IMPLIED && Kinds.KILLED.equals(m.kind));
        if (implied && dead == 0 && people.count(Kinds.KILLED) == 0) {
            people.imply(Kinds.KILLED);
        }
        double killed = dead >= 2 ? dead : Math.max(people.count(Kinds.KILLED), dead);
        if (counts.equals(Kinds.KILLED)) {
            return toll(counts, killed, from);
        }
        double hurtLater = Total.of(Kinds.INJURED, rest, people).number();
        boolean untold = hurt == 0 && hit <= killed;
        hurt = hurtLater <= most || untold ? Math.max(hurt, hurtLater) : hurt;
        hurt = hurt - killed >= 1 && hurt == killed + besideDead(from) ? hurt - killed : hurt;
        hit = untold ? Math.max(hit, hit(rest)) : hit;
        double single = people.count(Kinds.INJURED) + people.count(Kinds.CASUALTIES);
        // Figures are surer than counting the people spoken of.
        boolean beside = hurt >= 1 && lead.stream().anyMatch(m -> m.contrasted && m.counts());
        single = hurt >= 2 || hit - killed >= 2 || beside ? 0 : single;
        return toll(counts, Math.max(Math.max(single, hurt), hit - killed), from);
    }

    /** Where the lead tells of hurt people only, a later death is one of theirs if it is told as of somebody known. */
    private static boolean isOfAnother(Mention m, People people) {
        if (!Kinds.KILLED.equals(m.kind)) {
            return false;
        }
        return switch (m.naming) {
            case DEFINITE, PRONOUN, SELF -> false;
            case NAME -> !people.knows(m);
            case COUNTED -> !m.part;
            default -> true;
        };
    }

    /** The first sentence after the lead: what is told first is what a report is about. */
    private static int leadEnd(List<Mention> from) {
        for (Mention m : from) {
            if (Kinds.isHarm(m.kind)) {
                return m.sentence + LEAD;
            }
        }
        return 0;
    }

    private @Nullable Toll toll(String counts, double value, List<Mention> from) {
        List<Mention> basis = from.stream().filter(m -> counts.equals(m.kind)).toList();
        return basis.isEmpty() && value == 0 ? null : bounded(counts, value, basis);
    }

    private @Nullable Toll figure(String counts, List<Mention> from) {
        Total total = Total.of(counts, from, null);
        return total.basis().isEmpty() ? null : bounded(counts, total.number(), total.basis());
    }

    /** A number that only a bound gives ("at least 12") is a bound here as well. */
    private Toll bounded(String counts, double number, List<Mention> basis) {
        Amount open = null;
        for (Mention m : basis) {
            Amount amount = m.amount;
            if (amount != null && amount.best() == number) {
                if (amount.value() != null) {
                    open = null;
                    break;
                }
                open = amount;
            }
        }
        List<Quantity> on = basis.stream().map(quantity).toList();
        return open == null
                ? new Toll(counts, number, number, number, on)
                : new Toll(counts, null, open.low(), open.high(), on);
    }

    /** "A third person has died": then there are three. */
    private static double nthDead(List<Mention> from) {
        return from.stream()
                .filter(m -> Kinds.KILLED.equals(m.kind) && m.naming == Mention.Naming.INDEFINITE)
                .mapToDouble(m -> m.ordinal)
                .max()
                .orElse(0);
    }

    /** How many were hurt by the sentences that tell of the dead as well: "one was killed and four were hurt". */
    private static double besideDead(List<Mention> from) {
        double most = 0;
        int i = 0;
        while (i < from.size()) {
            int begin = i;
            while (i < from.size() && from.get(i).sentence == from.get(begin).sentence) {
                i++;
            }
            double hurt = 0;
            for (Mention m : from.subList(begin, i)) {
                hurt += m.contrasted && m.counts() && !m.part && Kinds.INJURED.equals(m.kind) ? m.count : 0;
            }
            most = Math.max(most, hurt);
        }
        return most;
    }

    /** "Six were shot and one victim was taken to a hospital": one of the six. */
    private static boolean isAgain(Mention m) {
        return m.noun == null || m.noun.startsWith("victim") || m.noun.equals("person") || m.noun.equals("people");
    }

    /** How many were hit, killed or not. */
    private static double hit(List<Mention> from) {
        double best = 0;
        int i = 0;
        while (i < from.size()) {
            int sentence = from.get(i).sentence;
            double killed = 0;
            double shot = 0;
            for (; i < from.size() && from.get(i).sentence == sentence; i++) {
                Mention m = from.get(i);
                if (Kinds.isHarm(m.kind)) {
                    best = Math.max(best, m.ordinal);
                }
                if (!m.counts() || m.part || m.kind == null) {
                    continue;
                }
                boolean again = shot > m.count && !m.more && m.list == 0 && isAgain(m);
                if (m.kind.equals(Kinds.CASUALTIES) && !again) {
                    shot += m.more ? m.count + killed : m.count;
                } else if (m.kind.equals(Kinds.KILLED) && shot == 0) {
                    killed += m.count;
                }
            }
            best = Math.max(best, shot);
        }
        return best;
    }
}
