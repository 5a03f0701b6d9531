package org.hearsay.actor;

/** What a comparison of two names comes to. Names alone never prove it: two people may bear one name. */
public enum Verdict {
    SAME,
    DIFFERENT,
    /** One of the names says too little to compare: one letter, only marks, nothing. Never a reason to merge. */
    UNKNOWN
}
