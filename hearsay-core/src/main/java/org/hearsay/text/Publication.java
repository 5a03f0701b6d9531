package org.hearsay.text;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself, or its reader was told: where and when it came out. Anything may be unknown.
 *
 * @param uri canonical address, or the file it was read from
 * @param title headline
 * @param publisher who published it, as named there
 * @param published day of publication, in the publisher's own calendar day
 * @param language BCP 47 tag
 * @param bylines who wrote it, as printed there but for the "By": "Dana Cole and Ines Vey, in Port Selim" is one
 */
public record Publication(
        @Nullable String uri,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable LocalDate published,
        @Nullable String language,
        List<String> bylines) {
    public static final Publication UNKNOWN = new Publication(null, null, null, null, null);

    public Publication {
        bylines = List.copyOf(bylines);
    }

    /** One without a byline. */
    public Publication(
            @Nullable String uri,
            @Nullable String title,
            @Nullable String publisher,
            @Nullable LocalDate published,
            @Nullable String language) {
        this(uri, title, publisher, published, language, List.of());
    }

    /** This, with whatever {@code told} knows put in the place of what is here. */
    public Publication with(Publication told) {
        return new Publication(
                first(told.uri, uri),
                first(told.title, title),
                first(told.publisher, publisher),
                told.published != null ? told.published : published,
                first(told.language, language),
                told.bylines.isEmpty() ? bylines : told.bylines);
    }

    /** This, by other writers. */
    public Publication by(List<String> writers) {
        return new Publication(uri, title, publisher, published, language, writers);
    }

    private static @Nullable String first(@Nullable String a, @Nullable String b) {
        return a != null ? a : b;
    }
}
