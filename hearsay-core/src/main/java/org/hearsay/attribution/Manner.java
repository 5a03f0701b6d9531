package org.hearsay.attribution;

import java.util.List;

/**
 * How a content is ascribed.
 *
 * @param act how the source gave it
 * @param stance what the source does with it
 * @param endorsement what the writer does with it
 * @param evidence the words that showed it, in no fixed order of kinds
 */
record Manner(Act act, Stance stance, Endorsement endorsement, List<Evidence> evidence) {
    Manner {
        evidence = List.copyOf(evidence);
    }
}
