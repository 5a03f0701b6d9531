package org.hearsay.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On whose word an attribution's content stands: everybody it passed through, outermost (the publisher) first, its own
 * source last. Never empty.
 */
public record Chain(List<Link> links) {
    /**
     * One voice of a chain.
     *
     * @param name as the text names it; null where the text does not say
     * @param attribution id of the attribution by which it speaks; null for the publisher and for a credited origin
     */
    public record Link(@Nullable String name, @Nullable String attribution) {}

    public Chain {
        if (links.isEmpty()) {
            throw new IllegalArgumentException("a chain has at least one link");
        }
        links = List.copyOf(links);
    }
}
