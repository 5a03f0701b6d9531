package org.hearsay.ledger;

import java.util.Arrays;
import org.hearsay.text.Sha256;

/**
 * Bytes that a document was taken from, as they came. A value: the bytes must not be changed.
 *
 * @param mediaType what they were taken for: "text/html"
 */
// Compared by what is in it: see equals.
@SuppressWarnings("ArrayRecordComponent")
public record Original(byte[] bytes, String mediaType) {
    /** Hex SHA-256 of the bytes: what a store knows them by. */
    public String sha256() {
        return Sha256.of(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Original o && mediaType.equals(o.mediaType) && Arrays.equals(bytes, o.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
