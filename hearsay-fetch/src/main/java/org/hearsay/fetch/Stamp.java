package org.hearsay.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What a server said to know an answer again by: sent back, so that it need not send the same bytes twice.
 *
 * @param etag as the server wrote it, its quotation marks included
 * @param lastModified as the server wrote it
 */
public record Stamp(@Nullable String etag, @Nullable String lastModified) {
    /** Nothing is known. */
    public static final Stamp NONE = new Stamp(null, null);
}
