package org.hearsay.ledger;

import java.time.Instant;

/**
 * A judgement with who made it and when. A value.
 *
 * @param sequence of its entry
 * @param withdrawn whether it was taken back since
 */
public record Judged(long sequence, Instant at, String by, Judgement judgement, boolean withdrawn) {}
