package org.hearsay.ledger;

import java.time.Instant;
import java.util.List;
import org.hearsay.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * A document as the ledger keeps it. A value.
 *
 * @param document null if it was erased
 * @param mediaType of its original
 * @param names where it was seen, first place first
 * @param added when it was first seen
 * @param earlier id of the document that was seen last at the same address before this one, which is a new version of it;
 *     null if there was none
 * @param sequence of the entry by which it came
 */
public record Kept(
        String id,
        @Nullable Document document,
        String originalSha256,
        String mediaType,
        List<String> names,
        Instant added,
        @Nullable String earlier,
        long sequence) {
    public Kept {
        names = List.copyOf(names);
    }
}
