package org.hearsay.app.web;

import java.util.List;

/**
 * A line of the journal. A value.
 *
 * @param first number of the first entry that was written
 * @param last number of the last
 * @param what was done, in words
 * @param subject what it was done to, where it was no judgement
 * @param detail why
 * @param about the first few judgements that it is about
 * @param more how many others there are, in words; empty if there are none
 * @param canUndo whether some of it is in force
 * @param undone whether it was taken back
 * @param canRedo whether it took something back
 */
public record DeedLine(
        long first,
        long last,
        String what,
        String by,
        String at,
        String subject,
        String detail,
        List<About> about,
        String more,
        boolean canUndo,
        boolean undone,
        boolean canRedo) {
    public DeedLine {
        about = List.copyOf(about);
    }

    /**
     * A judgement and what it is on.
     *
     * @param address of the place in its document; empty if there is none
     */
    public record About(JudgedLine judged, String words, String address) {}
}
