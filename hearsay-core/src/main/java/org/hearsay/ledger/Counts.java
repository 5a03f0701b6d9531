package org.hearsay.ledger;

/**
 * How much there is.
 *
 * @param documents erased ones left out
 * @param attributions of the latest reading of each document
 */
public record Counts(long documents, long erased, long readings, long attributions, long judgements, long failures) {}
