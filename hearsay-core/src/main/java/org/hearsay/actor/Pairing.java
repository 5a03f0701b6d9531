package org.hearsay.actor;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.actor.Part.Relation;
import org.hearsay.actor.Part.Role;

/**
 * Which words of two names stand for one another: the likeliest pair first, until the shorter name has none left. What is left
 * of the longer is extra. Work is bounded by the number of words of a name, which is.
 */
final class Pairing {
    final List<Pair> pairs = new ArrayList<>();
    final List<Part> extra = new ArrayList<>();
    final boolean person;
    final int joined;
    private final boolean syllabic;
    private final List<int[]> places = new ArrayList<>();

    Pairing(Lexicon lexicon, Spelling spelling, Name first, Name second, boolean person) {
        this.person = person;
        List<Part> a = DenseNames.joined(lexicon, first.parts(), second.parts());
        List<Part> b = DenseNames.joined(lexicon, second.parts(), first.parts());
        a = Joining.joined(a, b);
        b = Joining.joined(b, a);
        joined = first.parts().size() - a.size() + second.parts().size() - b.size();
        syllabic = DenseNames.isNative(first) || DenseNames.isNative(second);
        pair(lexicon, spelling, named(a), named(b));
    }

    private static List<Part> named(List<Part> parts) {
        List<Part> named = new ArrayList<>(parts.size());
        for (Part part : parts) {
            if (part.names() && !named.contains(part)) {
                named.add(part);
            }
        }
        return named;
    }

    private void pair(Lexicon lexicon, Spelling spelling, List<Part> a, List<Part> b) {
        Pair[][] all = new Pair[a.size()][b.size()];
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                all[i][j] = syllabic
                        ? Pair.bySyllable(lexicon, spelling, a.get(i), b.get(j), person)
                        : Pair.of(lexicon, spelling, a.get(i), b.get(j), person);
            }
        }
        boolean[] usedA = new boolean[a.size()];
        boolean[] usedB = new boolean[b.size()];
        for (int n = Math.min(a.size(), b.size()); n > 0; n--) {
            int[] best = best(all, usedA, usedB);
            usedA[best[0]] = true;
            usedB[best[1]] = true;
            pairs.add(all[best[0]][best[1]]);
            places.add(best);
        }
        rest(a, usedA);
        rest(b, usedB);
    }

    /** The likeliest of those left; of equals, words that stand in the same place and do the same. */
    private static int[] best(Pair[][] all, boolean[] usedA, boolean[] usedB) {
        int[] best = {-1, -1};
        double most = -1;
        for (int i = 0; i < usedA.length; i++) {
            for (int j = 0; j < usedB.length; j++) {
                if (usedA[i] || usedB[j]) {
                    continue;
                }
                Pair pair = all[i][j];
                double value = pair.likeness() * 100
                        - Math.abs(i - j) * 0.01
                        + (pair.a().relation() == pair.b().relation() ? 0.1 : 0);
                if (value > most) {
                    most = value;
                    best = new int[] {i, j};
                }
            }
        }
        return best;
    }

    private void rest(List<Part> parts, boolean[] used) {
        for (int i = 0; i < used.length; i++) {
            if (!used[i]) {
                extra.add(parts.get(i));
            }
        }
    }

    /** Whether words that agree come in another order, but for a last name put first. */
    boolean isReordered() {
        int swaps = 0;
        for (int i = 0; i < places.size(); i++) {
            for (int j = 0; j < i; j++) {
                int[] p = places.get(i);
                int[] q = places.get(j);
                swaps += (p[0] - q[0]) * (p[1] - q[1]) < 0 ? 1 : 0;
            }
        }
        return swaps > 0;
    }

    /** Whether a name is the father's in one and the child's in the other: "A bin B" and "B bin A", or "Abu A" and "A". */
    boolean familyConflict() {
        boolean sonAndFree = false;
        boolean freeAndSon = false;
        for (Pair pair : pairs) {
            if (pair.likeness() < 0.5) {
                continue;
            }
            Relation a = pair.a().relation();
            Relation b = pair.b().relation();
            if (a.contradicts(b)) {
                return true;
            }
            sonAndFree |= a.isChild() && b == Relation.NONE;
            freeAndSon |= a == Relation.NONE && b.isChild();
        }
        return sonAndFree && freeAndSon;
    }

    static List<Part> with(Role role, Name name) {
        List<Part> found = new ArrayList<>(2);
        for (Part part : name.parts()) {
            if (part.role() == role) {
                found.add(part);
            }
        }
        return found;
    }
}
