package org.hearsay.search;

import org.jspecify.annotations.Nullable;

/**
 * One thing found.
 *
 * @param document id of the document
 * @param attribution id of the attribution; null if the document itself was found
 * @param score how well it fits, comparable within one search only
 */
public record Hit(String document, @Nullable String attribution, float score) {}
