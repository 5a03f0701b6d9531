package org.hearsay.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.quantity.Mention.Naming;
import org.hearsay.text.Tables;
import org.jspecify.annotations.Nullable;

/** Who is being spoken of at a place of a sentence, and what waits for its object; changes as the sentence is read. */
final class Scene {
    private static final Set<String> THINGS = Set.copyOf(Tables.words(Scene.class, "things.txt"));

    /** All that was mentioned, in text order. */
    final List<Mention> found = new ArrayList<>();

    List<Mention> subject = List.of();

    /** What was mentioned last, as a list. */
    List<Mention> group = List.of();

    /** Whom the last harm befell. */
    List<Mention> hit = List.of();

    /** A verb that waits for its object. */
    @Nullable
    Fate pending;

    /** Where the object may begin. */
    int pendingAt;

    /** Whether the last mention was an object. */
    boolean object;

    /** After "left": who comes next is its object. */
    boolean leaving;

    boolean negated;
    boolean modal;

    /** Whether the subject was told of as one whom something befell: "was shot and …". */
    boolean passive;

    /** After "including". */
    boolean including;

    /** Whose parts are told between dashes; null outside of them. */
    @Nullable
    List<Mention> aside;

    /** What a "toll" or a "number of" counts. */
    @Nullable
    String toll;

    /** Index of the word that says so. */
    int tollAt;

    /** Index after the last fate. */
    int lastFate = -9;

    /** Index of the last form of "be". */
    int lastBe = -9;

    void await(Fate fate, int at) {
        pending = fate;
        pendingAt = at;
        leaving = false;
    }

    /** Tells of some mentions what befell them; with none, somebody is implied. */
    void apply(String kind, int from, int to, List<Mention> whom) {
        if (modal || negated) {
            return;
        }
        if (whom.isEmpty()) {
            Mention somebody = new Mention(from, to, Naming.IMPLIED, null, null, -1, true);
            somebody.befalls(kind, from, to);
            found.add(somebody);
            return;
        }
        for (Mention mention : whom) {
            boolean measured = mention.amount != null
                    && mention.amount.unit() != null
                    && !"fraction".equals(mention.amount.unit());
            boolean thing = mention.noun != null && !mention.person && THINGS.contains(mention.noun);
            if (measured || thing) {
                continue;
            }
            mention.befalls(kind, from, to);
        }
        hit = Kinds.isHarm(kind) ? whom : hit;
    }
}
