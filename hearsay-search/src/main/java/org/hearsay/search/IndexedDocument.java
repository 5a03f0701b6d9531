package org.hearsay.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as it is found by, with its attributions. A value.
 *
 * @param id the document's
 * @param title empty if it has none
 * @param bylines who wrote it
 * @param publisher empty if it is not known
 * @param published the day; null if it is not known
 * @param language as a BCP 47 tag; empty if it is not known
 * @param address where it was found
 * @param text all its words
 */
public record IndexedDocument(
        String id,
        String title,
        List<String> bylines,
        String publisher,
        @Nullable LocalDate published,
        String language,
        String address,
        String text,
        List<IndexedAttribution> attributions) {
    public IndexedDocument {
        bylines = List.copyOf(bylines);
        attributions = List.copyOf(attributions);
    }
}
