package org.hearsay.time;

/**
 * How numbers are written, each as the shapes that one token (at most {@value Tokenizer#LONGEST} chars) may have: {@code #} is a
 * digit, {@code *} at the end is anything. No regular expressions: they take longer to load than all dates of a text to find.
 */
enum Forms {
    HALVED("#.5 ##.5 ###.5"),
    YEAR_FIRST("####/#/# ####/#/## ####/##/# ####/##/##"),
    YEAR_LAST("#/#/## #/##/## ##/#/## ##/##/## #/#/#### #/##/#### ##/#/#### ##/##/####"),
    DAY_AND_TIME("##t##*"),
    DAY_OR_TIME("## ##t*"),
    CLOCK("#:## ##:## #.## ##.## #:##am ##:##am #.##am ##.##am #:##pm ##:##pm #.##pm ##.##pm"),
    HOUR("# ## #### #am ##am #pm ##pm"),
    ORDINAL("#st ##st #nd ##nd #rd ##rd #th ##th"),
    DECADE("1##0s 2##0s"),
    SHORT_DECADE("10s 20s 30s 40s 50s 60s 70s 80s 90s"),
    TENS("## ####"),
    TWO("##"),
    YEAR("####"),
    MONTH("####-##"),
    DAY("####-##-##"),
    MONTH_AND_DAY("##-##");

    private final String shapes;

    Forms(String shapes) {
        this.shapes = shapes;
    }

    /** Whether a token is written so. */
    boolean is(String word) {
        int from = 0;
        while (from < shapes.length()) {
            int blank = shapes.indexOf(' ', from);
            int to = blank < 0 ? shapes.length() : blank;
            if (fits(word, from, to)) {
                return true;
            }
            from = to + 1;
        }
        return false;
    }

    /** Whether a token has the shape that stands from one index to another. */
    private boolean fits(String word, int from, int to) {
        boolean open = shapes.charAt(to - 1) == '*';
        int length = open ? to - from - 1 : to - from;
        if (open ? word.length() < length : word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char want = shapes.charAt(from + i);
            char c = word.charAt(i);
            if (want == '#' ? !isDigit(c) : c != want) {
                return false;
            }
        }
        return true;
    }

    /** "1,500", "12,345,678": one to three digits, then threes. */
    static boolean isInThousands(String word) {
        int first = word.indexOf(',');
        if (first < 1 || first > 3 || (word.length() - first) % 4 != 0) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            boolean comma = i >= first && (i - first) % 4 == 0;
            if (comma ? word.charAt(i) != ',' : !isDigit(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
