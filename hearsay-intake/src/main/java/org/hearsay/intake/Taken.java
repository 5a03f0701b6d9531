package org.hearsay.intake;

import org.hearsay.text.Document;

/**
 * A document with the bytes that it was taken from.
 *
 * @param bytes not to be changed
 * @param mediaType what they were taken for: "text/html"
 */
// Handed on, never compared.
@SuppressWarnings("ArrayRecordComponent")
public record Taken(Document document, byte[] bytes, String mediaType) {}
