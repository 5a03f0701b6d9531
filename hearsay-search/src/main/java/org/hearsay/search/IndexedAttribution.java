package org.hearsay.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribution as it is found by. A value.
 *
 * @param id the attribution's
 * @param source the words of its source; empty where the text names none
 * @param speakers all names that its source bears in the document, the fullest first; empty for an unnamed one
 * @param cue the words that ascribe it; empty for a turn
 * @param content the words ascribed
 * @param about the names of those whom the content mentions
 * @param addressees the names of whom it was said to, or the words for them
 * @param traits what else it is found by: quotation, act, stance, endorsement, each as the output names it
 * @param said the day of the statement; null if it is not known
 * @param confidence probability that it was read correctly
 */
public record IndexedAttribution(
        String id,
        String source,
        List<String> speakers,
        String cue,
        String content,
        List<String> about,
        List<String> addressees,
        List<Trait> traits,
        @Nullable LocalDate said,
        double confidence) {
    public IndexedAttribution {
        speakers = List.copyOf(speakers);
        about = List.copyOf(about);
        addressees = List.copyOf(addressees);
        traits = List.copyOf(traits);
    }

    /**
     * One thing that an attribution is.
     *
     * @param field which: one of those that {@link Field} calls traits
     * @param value as the output names it: "direct"
     */
    public record Trait(Field field, String value) {
        public Trait {
            if (!field.isTrait()) {
                throw new IllegalArgumentException(field + " is no trait");
            }
        }
    }
}
