package org.hearsay.time;

import java.util.regex.Pattern;

/** How numbers are written, each as a pattern over one token (at most {@value Tokenizer#LONGEST} chars). */
enum Forms {
    HALVED("\\d{1,3}\\.5"),
    THOUSANDS("\\d{1,3}(?:,\\d{3})+"),
    YEAR_FIRST("\\d{4}/\\d{1,2}/\\d{1,2}"),
    YEAR_LAST("\\d{1,2}/\\d{1,2}/(?:\\d\\d|\\d{4})"),
    DAY_AND_TIME("\\d\\dt\\d\\d(?::\\d\\d)?.*"),
    DAY_OR_TIME("\\d\\d(?:t.*)?"),
    CLOCK("\\d{1,2}[:.]\\d\\d(?:[ap]m)?"),
    HOUR("\\d{1,2}(?:[ap]m)?|\\d{4}"),
    ORDINAL("\\d{1,2}(?:st|nd|rd|th)"),
    DECADE("[12]\\d\\d0s"),
    SHORT_DECADE("[1-9]0s"),
    TENS("\\d{2}|\\d{4}");

    private final Pattern pattern;

    Forms(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** Whether a token is written so; one that begins with no digit never is. */
    boolean is(String word) {
        return !word.isEmpty()
                && word.charAt(0) >= '0'
                && word.charAt(0) <= '9'
                && pattern.matcher(word).matches();
    }
}
