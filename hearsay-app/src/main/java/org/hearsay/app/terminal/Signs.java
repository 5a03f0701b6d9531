package org.hearsay.app.terminal;

/**
 * The signs between words: drawn ones on a terminal, plain ASCII in files and pipes, where nobody knows what shows them.
 *
 * @param dash between source and cue
 * @param dot between facts
 * @param branch before an inner attribution
 * @param gap where a discontinuous part leaves words out
 * @param open before words of the text
 * @param close after words of the text
 */
record Signs(String dash, String dot, String branch, String gap, String open, String close) {
    static final Signs DRAWN = new Signs("\u2014", "\u00B7", "\u2514\u2500", "\u2026", "\u201C", "\u201D");
    static final Signs PLAIN = new Signs("--", "|", "`-", "...", "\"", "\"");
}
