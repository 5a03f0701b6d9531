package org.hearsay.fetch;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of asking for one address. */
public sealed interface Fetched {
    /**
     * It was sent.
     *
     * @param address where it was found in the end, after redirects
     * @param bytes unpacked; not to be changed
     * @param mediaType as the server said; null if it did not
     */
    // Pages are read, never compared.
    @SuppressWarnings("ArrayRecordComponent")
    record Page(URI address, byte[] bytes, @Nullable String mediaType, Stamp stamp) implements Fetched {}

    /** It is what it was when the stamp was got. */
    record Unchanged() implements Fetched {}

    /**
     * It was not got.
     *
     * @param reason for people, after the address: "is not there (404)"
     * @param passing whether it may be otherwise later: the server is busy, the line is down
     * @param retryAfter how long the server asks to be left alone; null if it does not say
     * @param gone whether the server says that it was there, and never will be again (410)
     */
    record Refused(String reason, boolean passing, @Nullable Duration retryAfter, boolean gone) implements Fetched {
        Refused(String reason, boolean passing, @Nullable Duration retryAfter) {
            this(reason, passing, retryAfter, false);
        }
    }
}
