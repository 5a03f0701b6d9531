package org.hearsay.reader;

/**
 * What the network says of one window.
 *
 * @param anchor for each word, the probability that it begins the cue of an attribution
 * @param at the words that were taken as anchors
 * @param potentials for each of those and each word: role potentials (none, source, content, cue), then what it is worth
 *     that a source, content or cue fragment begins at the word, then that one ends there
 * @param transition what each step from role to role is worth
 * @param seen the mentions; nothing where they were not wanted
 */
@SuppressWarnings("ArrayRecordComponent") // as they come from the network; nobody outside this package sees them
record Scores(float[] anchor, int[] at, float[][][] potentials, float[][] transition, Seen seen) {}
