package org.hearsay.quantity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody or something that a sentence speaks of, while the sentence is being read; not shared between threads. */
final class Mention {
    /** How it is named: says whether it may be somebody who was named before. */
    enum Naming {
        COUNTED,
        INDEFINITE,
        DEFINITE,
        NAME,
        PRONOUN,
        SELF,
        /** Somebody must have been meant: "a fatal shooting". */
        IMPLIED
    }

    final int begin;
    final int end;
    final Naming naming;
    final @Nullable Amount amount;

    /** How many: 1 for anyone single. */
    final double count;

    /** What is counted, by its noun in lower case; null if only a number stands there. */
    final @Nullable String noun;

    /** Index of the noun's token; -1 if there is none. */
    final int head;

    final boolean person;
    char gender = 'p';
    int age = -1;

    /** The words of a name. */
    Set<String> names = Set.of();

    boolean plural;

    /** "his father": somebody else than he. */
    boolean possessed;

    /** c for a child, a for somebody grown up, 0 if nothing tells. */
    char stage;

    /** "a fourth victim": then there are four; 0 if no such word stands there. */
    int ordinal;

    /** Counted by a word that leaves it open: "several". */
    boolean vague;

    boolean doer;
    boolean more;

    /** "more" or "further", not only "others". */
    boolean onTop;

    boolean part;

    /** What befell them; null if nothing is said. */
    @Nullable
    String kind;

    /** The tokens that say it. */
    int kindBegin = -1;

    int kindEnd = -1;

    /** Number of the list it stands in ("a man and two boys"), from 1; 0 if it stands alone. */
    int list;

    /** Number of the sentence. */
    int sentence;

    /** Told of beside the dead: "one was killed and another hurt". */
    boolean contrasted;

    /** Told of another time or of many places: no figure of this event. */
    boolean elsewhere;

    /** Later than the figures before it: "the toll rose to". */
    boolean latest;

    /** Who this is, where the sentence says so: "himself", "the driver, a man of 40". */
    @Nullable
    Mention same;

    Mention(
            int begin,
            int end,
            Naming naming,
            @Nullable Amount amount,
            @Nullable String noun,
            int head,
            boolean person) {
        this.begin = begin;
        this.end = end;
        this.naming = naming;
        this.amount = amount;
        this.count = amount == null ? 1 : amount.best();
        this.noun = noun;
        this.head = head;
        this.person = person;
    }

    boolean isSingle() {
        return count == 1 && !plural;
    }

    /** Whether it counts somebody, rather than speaking of somebody known. */
    boolean counts() {
        return naming == Naming.COUNTED || naming == Naming.INDEFINITE;
    }

    void befalls(String newKind, int from, int to) {
        if (kind == null || Kinds.outweighs(newKind, kind)) {
            kind = newKind;
            kindBegin = from;
            kindEnd = to;
        }
    }
}
