package org.hearsay.time;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A word, a number or a sign.
 *
 * @param lower in lower case, apostrophes straight; empty for the end of a paragraph
 * @param begin index of its first char in the text
 * @param end index after its last char
 * @param capital whether it begins with a capital letter
 * @param kinds what it can be in an expression of time; null if none begins with it
 */
record Token(
        String lower,
        int begin,
        int end,
        boolean capital,
        @Nullable Map<Kind, String> kinds) {}
