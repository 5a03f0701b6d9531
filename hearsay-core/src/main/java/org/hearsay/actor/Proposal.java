package org.hearsay.actor;

/**
 * Two groups that may be one. Nothing is merged by it: that takes a score that is certain enough, or a person. A value.
 *
 * @param first the group of more documents
 * @param second the other
 * @param one of the first: bears the name that was compared
 * @param other of the second, likewise
 * @param match how their names compare, with the reasons
 */
public record Proposal(Group first, Group second, Bearer one, Bearer other, Match match) {}
