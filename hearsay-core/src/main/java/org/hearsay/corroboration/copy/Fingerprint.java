package org.hearsay.corroboration.copy;

import org.hearsay.text.Span;

/**
 * One shingle of a document that stands for the passage around it.
 *
 * @param key hash of its words: equal in every document that has the passage
 * @param span where the shingle stands
 * @param quoted whether most of it stands in quotation marks
 */
public record Fingerprint(long key, Span span, boolean quoted) {}
