package org.hearsay.eval.gum;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.hearsay.eval.Score;
import org.hearsay.eval.gum.GumDocument.GoldLink;

/**
 * How many attribution relations were found. Each is matched with one attribution read at most, and the other way round.
 *
 * @param outermost relations inside no other, against attributions inside no other
 * @param nested relations inside another, against attributions inside another; the parents must fit likewise
 * @param nestedAlone the same, whatever the parents are
 * @param innerAnywhere attributions inside another, against all relations, whatever the parents are: its precision is the
 *     share of inner attributions that are a relation at all
 */
record ChainScore(Score outermost, Score nested, Score nestedAlone, Score innerAnywhere) {
    static final ChainScore NONE = new ChainScore(Score.NONE, Score.NONE, Score.NONE, Score.NONE);

    static ChainScore of(List<GoldLink> gold, List<Link> read) {
        List<GoldLink> outer = gold.stream().filter(g -> g.parent() < 0).toList();
        List<GoldLink> inside = gold.stream().filter(g -> g.parent() >= 0).toList();
        List<Link> first = read.stream().filter(l -> l.parent() == null).toList();
        List<Link> inner = read.stream().filter(l -> l.parent() != null).toList();
        return new ChainScore(
                match(outer, first, (g, l) -> l.fits(g)),
                match(inside, inner, (g, l) -> l.fits(g, gold)),
                match(inside, inner, (g, l) -> l.fits(g)),
                match(gold, inner, (g, l) -> l.fits(g)));
    }

    private static Score match(List<GoldLink> gold, List<Link> read, BiPredicate<GoldLink, Link> fits) {
        List<Link> left = new ArrayList<>(read);
        int matched = 0;
        for (GoldLink there : gold) {
            for (int i = 0; i < left.size(); i++) {
                if (fits.test(there, left.get(i))) {
                    left.remove(i);
                    matched++;
                    break;
                }
            }
        }
        return new Score(matched, read.size(), gold.size());
    }

    ChainScore plus(ChainScore other) {
        return new ChainScore(
                outermost.plus(other.outermost),
                nested.plus(other.nested),
                nestedAlone.plus(other.nestedAlone),
                innerAnywhere.plus(other.innerAnywhere));
    }
}
