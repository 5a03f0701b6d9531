package org.hearsay.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself, or its reader was told: where and when it came out. Anything may be unknown.
 *
 * @param uri canonical address, or the file it was read from
 * @param title headline
 * @param publisher who published it, as named there
 * @param published day of publication, in the publisher's own calendar day
 * @param language BCP 47 tag
 */
public record Publication(
        @Nullable String uri,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable LocalDate published,
        @Nullable String language) {
    public static final Publication UNKNOWN = new Publication(null, null, null, null, null);

    /** This, with whatever {@code told} knows put in the place of what is here. */
    public Publication with(Publication told) {
        return new Publication(
                first(told.uri, uri),
                first(told.title, title),
                first(told.publisher, publisher),
                told.published != null ? told.published : published,
                first(told.language, language));
    }

    private static @Nullable String first(@Nullable String a, @Nullable String b) {
        return a != null ? a : b;
    }
}
