package org.hearsay.quantity;

import java.util.Map;

/**
 * A word, a number or a sign.
 *
 * @param lower in lower case, apostrophes straight; empty for the end of a paragraph
 * @param begin index of its first char in the text
 * @param end index after its last char
 * @param capital whether it begins with a capital letter
 * @param senses what it can be
 */
record Token(String lower, int begin, int end, boolean capital, Map<Sense, String> senses) {}
