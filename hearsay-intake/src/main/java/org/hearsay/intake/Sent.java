package org.hearsay.intake;

import org.jspecify.annotations.Nullable;

/**
 * What a server sent.
 *
 * @param bytes not to be changed
 * @param name what people know it by: mostly the address that was asked for
 * @param address where it was found in the end
 * @param contentType what the server said that it is: "text/html; charset=koi8-r"; null if it said nothing
 */
// Handed on, never compared.
@SuppressWarnings("ArrayRecordComponent")
public record Sent(
        byte[] bytes, String name, String address, @Nullable String contentType) {
    Original original() {
        return new Original(bytes, name, address, contentType);
    }
}
