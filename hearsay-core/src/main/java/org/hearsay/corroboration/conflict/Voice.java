package org.hearsay.corroboration.conflict;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On whose word something stands in one document. A value; safe to share.
 *
 * @param name its last link, as the text names it; null where the text does not say
 * @param attribution id of the attribution; null for the document's own voice
 * @param chain everybody it passed through, the publisher first; unnamed ones are left out
 */
public record Voice(@Nullable String name, @Nullable String attribution, List<String> chain) {
    public Voice {
        chain = List.copyOf(chain);
    }

    /** Whether the document says it itself. */
    public boolean isOwn() {
        return attribution == null;
    }
}
