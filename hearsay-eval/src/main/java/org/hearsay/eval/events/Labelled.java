package org.hearsay.eval.events;

import org.hearsay.corroboration.event.EventSketch;

/**
 * A document and which event people say it is of.
 *
 * @param gold id of the event
 */
record Labelled(String gold, EventSketch sketch) {
    /** One of two halves, by a hash of the event's id: an event's documents are all in one. */
    int half() {
        return Math.floorMod(gold.hashCode(), 2);
    }

    /** The same cut once more, for what is set within a half. */
    int quarter() {
        return Math.floorMod(gold.hashCode() / 2, 2);
    }
}
