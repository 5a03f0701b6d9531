package org.hearsay.quantity;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.quantity.Mention.Naming;

/** Tells lists from appositions: "a man, a woman and two boys" are four, "the driver, a man of 40," is one. */
final class Joining {
    /** A list that is longer goes on as another: keeps one of thousands linear. */
    private static final int LONGEST_LIST = 64;

    private static final int LIST_ENDS = 12;

    private final Tokens tokens;
    private final Mentions mentions;
    private final Surroundings around;
    private final Scene scene;
    private final int end;
    private final boolean heading;
    private int lists;

    Joining(Tokens tokens, Mentions mentions, Scene scene, int end, boolean heading) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.around = new Surroundings(tokens);
        this.scene = scene;
        this.end = end;
        this.heading = heading;
    }

    /**
     * Takes a mention that only commas or "and" part from the one before into its list, or for the same; false if it is
     * neither.
     */
    boolean takes(Mention mention) {
        int at = mention.begin;
        if (!joins(at) || startsClause(mention)) {
            return false;
        }
        boolean listed = heading || isAnd(at - 1) || mention.naming == Naming.SELF || listed(mention.end);
        if (listed && !isApposition(mention)) {
            join(mention);
            return true;
        }
        Mention before = scene.group.getLast();
        if (mention.isSingle() && before.isSingle() && !around.isOblique(before.begin, at)) {
            mention.same = before;
            return true;
        }
        return false;
    }

    /** Whether only "and" or commas part a mention from the one before it. */
    private boolean joins(int at) {
        if (scene.group.isEmpty()) {
            return false;
        }
        int i = at - 1;
        boolean and = false;
        while (tokens.is(i, ",") || tokens.is(i, "then") || tokens.is(i, Sense.CONJUNCTION)) {
            and = true;
            i--;
        }
        int last = scene.group.getLast().end;
        boolean comma = tokens.is(last - 1, ",") && last == at;
        return (and || comma) && i < last && i >= scene.group.getLast().begin;
    }

    /** "killed a man and two others were injured": what follows "and" has a verb of its own. */
    private boolean startsClause(Mention mention) {
        if (scene.subject.equals(scene.group)) {
            return false;
        }
        return around.hasVerb(mention.end);
    }

    /** "the driver, a man of 40, and his son": one, then another. */
    private boolean isApposition(Mention mention) {
        Mention before = scene.group.getLast();
        boolean comma = !isAnd(mention.begin - 1) && !heading && mention.naming != Naming.SELF;
        return comma && mention.isSingle() && before.isSingle() && before.naming != mention.naming;
    }

    private boolean isAnd(int i) {
        return tokens.is(i, Sense.CONJUNCTION) || (tokens.is(i, "then") && tokens.is(i - 1, Sense.CONJUNCTION));
    }

    /** Whether a list goes on to an "and" soon. */
    private boolean listed(int from) {
        for (int i = from; i < Math.min(end, from + LIST_ENDS); i++) {
            if (tokens.is(i, Sense.BE)) {
                return false;
            }
            if (tokens.is(i, "and")) {
                return mentions.at(i + 1, heading) != null;
            }
        }
        return false;
    }

    /** Puts a mention into the list that the one before it stands in. */
    private void join(Mention mention) {
        Mention first = scene.group.getFirst();
        List<Mention> with = new ArrayList<>(scene.group.size() < LONGEST_LIST ? scene.group : List.of());
        with.add(mention);
        first.list = first.list == 0 ? ++lists : first.list;
        mention.list = first.list;
        if (scene.subject.equals(scene.group)) {
            scene.subject = with;
        }
        scene.group = with;
        if (first.kind != null && Kinds.of(first.noun) == null && (scene.object || scene.leaving || scene.passive)) {
            mention.befalls(first.kind, first.kindBegin, first.kindEnd);
        }
    }
}
