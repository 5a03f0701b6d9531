package org.hearsay.corroboration.conflict;

import java.util.List;

/**
 * Two accounts of one event that differ, and what that is. A value; safe to share.
 *
 * @param matter what they differ about
 * @param about the kind that is counted, or what the names are for: "killed", "event", "people"; empty where the matter says all
 * @param verdict none, update or conflict
 * @param reasons why, the weightiest first; never empty
 * @param one the earlier account
 * @param other the later account
 */
public record Difference(
        Matter matter, String about, Verdict verdict, List<Reason> reasons, Account one, Account other) {
    public Difference {
        reasons = List.copyOf(reasons);
    }
}
