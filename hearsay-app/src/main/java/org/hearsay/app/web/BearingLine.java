package org.hearsay.app.web;

import java.util.List;
import org.hearsay.app.Sentence;

/**
 * Another claim, and how it bears on the one at hand. A value.
 *
 * @param relation how, in words; look: as styles name it
 * @param address of its page
 * @param one id of the account of this claim that was compared
 * @param other id of the account of the other
 */
public record BearingLine(
        String relation,
        String look,
        String words,
        String address,
        Sentence why,
        String much,
        String one,
        String other,
        List<JudgedLine> judged,
        long seen) {
    public BearingLine {
        judged = List.copyOf(judged);
    }
}
