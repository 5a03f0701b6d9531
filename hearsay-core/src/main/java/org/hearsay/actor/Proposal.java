package org.hearsay.actor;

import java.util.List;

/**
 * Two actors of two documents that may be one, with the reasons. Nothing is merged by it: that takes a score that is certain
 * enough, or a person ({@link Merging}). A value.
 *
 * @param first the one that was added earlier
 * @param second the other
 * @param match how their best names compare
 */
public record Proposal(Reference first, Reference second, Match match) {
    /**
     * An actor of one document.
     *
     * @param document its id
     * @param actor the actor's id in it
     */
    public record Reference(String document, String actor) {}

    /** A line of reasons for people, what weighs most first. */
    public List<String> reasons() {
        return match.reasons().stream().map(Reason::text).toList();
    }
}
