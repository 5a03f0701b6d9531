package org.hearsay.intake;

import java.util.List;
import org.hearsay.text.Problem;

/**
 * The text of an original: all of it, markup too.
 *
 * @param text its chars, the byte order mark left out
 * @param problems what was untidy about it; their spans point into this text
 */
record Decoded(String text, List<Problem> problems) {}
