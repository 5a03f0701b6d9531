package org.hearsay.attribution;

import org.hearsay.text.Span;

/**
 * Words in quotation marks.
 *
 * @param whole with the marks
 * @param inner without them
 * @param depth 0 for outermost ones
 * @param closed false where the closing mark is missing and the paragraph's end stands in for it
 */
record Quoted(Span whole, Span inner, int depth, boolean closed) {}
