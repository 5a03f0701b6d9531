package org.hearsay.app.export;

import org.hearsay.Reading;
import org.hearsay.attribution.Attribution;
import org.hearsay.ledger.Judged;
import org.jspecify.annotations.Nullable;

/**
 * A statement that is to be shown to others.
 *
 * @param originalSha256 of the bytes that its document was taken from
 * @param judged the judgement of it that is in force; null if nobody has judged it
 */
public record Selected(
        Reading reading,
        Attribution attribution,
        String originalSha256,
        @Nullable Judged judged) {
    /** The words that are ascribed. */
    public String content() {
        return attribution.content().in(reading.document().text());
    }
}
