package org.hearsay.app.page;

import org.hearsay.attribution.Attribution;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What an article shows beside the words of its document and the attributions in them. A value.
 *
 * @param ownVoice whether what the document says in its own voice is set apart
 * @param values whether dates and figures are marked, with their normal values
 * @param place what is lit up from the beginning; null for nothing
 * @param names what attributions are called within the page
 * @param beside what stands under each attribution in the list
 */
public record Extras(
        boolean ownVoice, boolean values, @Nullable Span place, Names names, Beside beside) {
    /** Nothing more. */
    static Extras none(String prefix) {
        return new Extras(false, false, null, (n, a) -> prefix + n, (a, html) -> {});
    }

    /** Calls attributions so that no two of a page have one name. */
    public interface Names {
        /**
         * What one is called.
         *
         * @param number of the attribution among those of its reading, from 1
         */
        String of(int number, Attribution attribution);
    }

    /** Writes markup, with every word that is not our own escaped. */
    public interface Beside {
        void write(Attribution attribution, Html html);
    }
}
