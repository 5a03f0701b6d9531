package org.hearsay.actor;

import java.util.List;

/**
 * Two names compared. A value; safe to share between threads.
 *
 * @param score probability, 0 to 1 and neither of them ever, that people who compare names call them names of one; 0 where the
 *     verdict is unknown
 * @param verdict what it comes to
 * @param reasons why, what weighs most first; never empty
 */
public record Match(double score, Verdict verdict, List<Reason> reasons) {
    public Match {
        reasons = List.copyOf(reasons);
    }

    /** Whether they are said to be names of one. */
    public boolean same() {
        return verdict == Verdict.SAME;
    }
}
