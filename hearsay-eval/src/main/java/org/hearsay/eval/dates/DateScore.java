package org.hearsay.eval.dates;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.eval.Score;
import org.hearsay.time.Timex;

/**
 * The entity scores of TempEval-3 (UzZaman et al., "SemEval-2013 Task 1: TempEval-3", section 5), summed over all
 * expressions. Matching is one to one: equal spans first, then in text order.
 *
 * @param strict both ends are equal
 * @param relaxed the spans overlap
 * @param value they overlap and the values are the same, letter for letter
 * @param type they overlap and the types are the same
 */
public record DateScore(Score strict, Score relaxed, Score value, Score type) {
    public static final DateScore NONE = new DateScore(Score.NONE, Score.NONE, Score.NONE, Score.NONE);

    public static DateScore of(List<Timex> gold, List<Timex> found) {
        List<Timex> goldLeft = new ArrayList<>(gold);
        List<Timex> foundLeft = new ArrayList<>(found);
        int strict = 0;
        int relaxed = 0;
        int value = 0;
        int type = 0;
        for (boolean exact : new boolean[] {true, false}) {
            for (Timex g : List.copyOf(goldLeft)) {
                Timex match = foundLeft.stream()
                        .filter(f ->
                                exact ? f.span().equals(g.span()) : f.span().overlaps(g.span()))
                        .findFirst()
                        .orElse(null);
                if (match != null) {
                    goldLeft.remove(g);
                    foundLeft.remove(match);
                    strict += exact ? 1 : 0;
                    relaxed++;
                    value += match.value().equals(g.value()) ? 1 : 0;
                    type += match.type() == g.type() ? 1 : 0;
                }
            }
        }
        int there = gold.size();
        int read = found.size();
        return new DateScore(
                new Score(strict, read, there),
                new Score(relaxed, read, there),
                new Score(value, read, there),
                new Score(type, read, there));
    }

    public DateScore plus(DateScore other) {
        return new DateScore(
                strict.plus(other.strict), relaxed.plus(other.relaxed), value.plus(other.value), type.plus(other.type));
    }
}
