package org.hearsay.actor;

/** What stands between two mentions. */
final class Brackets {
    /** In chars: more than this is a remark, no list of names. */
    private static final int LONGEST = 80;

    private Brackets() {}

    /** Whether a bracket opens right after one place and is still open at the other. */
    static boolean hold(String text, int from, int to) {
        if (to <= from || to - from > LONGEST) {
            return false;
        }
        String between = text.substring(from, to);
        String clean = between.strip();
        return clean.startsWith("(") && clean.indexOf(')') < 0;
    }

    /** Where a bracket closes that is open at a place; that place itself if it does not soon. */
    static int end(String text, int from) {
        int end = text.indexOf(')', from);
        return end < 0 || end - from > LONGEST ? from : end;
    }

    /** Whether nothing but white space and a comma stands between two places. */
    static boolean near(String text, int from, int to) {
        return from <= to
                && to - from <= 3
                && text.substring(from, to).chars().allMatch(c -> c == ' ' || c == ',' || c == '\n');
    }
}
