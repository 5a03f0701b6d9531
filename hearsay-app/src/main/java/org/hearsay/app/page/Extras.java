package org.hearsay.app.page;

import java.util.List;
import org.hearsay.attribution.Attribution;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What an article shows beside the words of its document and the attributions in them. A value.
 *
 * @param ownVoice whether what the document says in its own voice is set apart
 * @param values whether dates and figures are marked, with their normal values
 * @param place what is lit up from the beginning; null for nothing
 * @param meant who is meant where the text names nobody: for those who hear the page, and for all who point there
 * @param meantShown whether everybody sees it, as a link to whoever it is
 * @param copied words that stand in other documents too, in order; none overlaps another
 * @param names what attributions are called within the page
 * @param beside what stands under each attribution in the list
 */
public record Extras(
        boolean ownVoice,
        boolean values,
        @Nullable Span place,
        List<Meant> meant,
        boolean meantShown,
        List<Copied> copied,
        Names names,
        Beside beside) {
    public Extras {
        meant = List.copyOf(meant);
        copied = List.copyOf(copied);
    }

    /** Nothing more. */
    static Extras none(String prefix) {
        return new Extras(false, false, null, List.of(), false, List.of(), (n, a) -> prefix + n, (a, html) -> {});
    }

    /**
     * Who is meant by words that name nobody.
     *
     * @param address of a page about them
     */
    public record Meant(Span span, String name, String address) {}

    /**
     * Words that stand in other documents too.
     *
     * @param label where else
     * @param address of a page that shows both beside each other
     */
    public record Copied(Span span, String label, String address) {}

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
