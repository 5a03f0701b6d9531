package org.hearsay.app.export;

import org.hearsay.text.CodePoints;

/**
 * What stands on either side of a passage, by which its place is found again among others with the same words (the W3C's text quote
 * selector). A value.
 *
 * @param prefix at most 32 code points
 * @param suffix likewise
 */
record Around(String prefix, String suffix) {
    /** In code points: so much of the text on either side tells places with the same words apart. */
    private static final int CONTEXT = 32;

    /** In code points: so much is looked at for protected names, so that none is cut in two and its rest left standing. */
    private static final int LOOKED_AT = 300;

    /**
     * Of a passage.
     *
     * @param begin of it, in UTF-16
     * @param end likewise
     */
    static Around of(String text, CodePoints points, int begin, int end, Pseudonyms pseudonyms) {
        int all = points.count(text.length());
        String before =
                pseudonyms.in(text.substring(points.index(Math.max(0, points.count(begin) - LOOKED_AT)), begin));
        String after = pseudonyms.in(text.substring(end, points.index(Math.min(all, points.count(end) + LOOKED_AT))));
        CodePoints beforePoints = new CodePoints(before);
        CodePoints afterPoints = new CodePoints(after);
        return new Around(
                before.substring(beforePoints.index(Math.max(0, beforePoints.count(before.length()) - CONTEXT))),
                after.substring(0, afterPoints.index(Math.min(CONTEXT, afterPoints.count(after.length())))));
    }
}
