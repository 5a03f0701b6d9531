package org.hearsay.corroboration.conflict;

/** What a difference between accounts is. */
public enum Verdict {
    /** Both can hold: another scope, a bound, a rounding. */
    NONE,
    /** The later one supersedes the earlier. */
    UPDATE,
    /** Both cannot hold, and neither supersedes the other. */
    CONFLICT
}
