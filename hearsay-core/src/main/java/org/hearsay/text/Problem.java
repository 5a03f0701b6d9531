package org.hearsay.text;

import org.jspecify.annotations.Nullable;

/**
 * Something untidy in a text that was read all the same, for people to see. Not an error: nothing was lost.
 *
 * @param code what kind, in lower case with hyphens, stable between versions ({@code "lone-surrogate"})
 * @param message one sentence for people
 * @param span where, if it has a place
 */
public record Problem(String code, String message, @Nullable Span span) {}
