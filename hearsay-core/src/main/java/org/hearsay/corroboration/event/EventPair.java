package org.hearsay.corroboration.event;

import java.util.List;

/**
 * Two documents compared. A value; safe to share between threads.
 *
 * @param first id of the one document, the lesser of the two
 * @param second id of the other
 * @param score probability, 0 to 1, that they tell of one event
 * @param reasons why, for and against; what speaks for it first
 */
public record EventPair(String first, String second, double score, List<EventReason> reasons) {
    public EventPair {
        reasons = List.copyOf(reasons);
    }

    /** Compares two documents, in whichever order. */
    public static EventPair compare(EventSketch a, EventSketch b, EventModel model) {
        boolean inOrder = a.document().compareTo(b.document()) <= 0;
        EventSketch first = inOrder ? a : b;
        EventSketch second = inOrder ? b : a;
        double score = model.probability(model.prepare(first), model.prepare(second));
        return new EventPair(
                first.document(), second.document(), score, new Reasons(first, second, model.rarity()).all());
    }
}
