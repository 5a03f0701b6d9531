package org.hearsay.attribution;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.text.Sha256;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;

/**
 * One relation source–cue–content in a document. A value; safe to share between threads.
 *
 * @param id hex hash of document, spans and parent: the same reading has the same id, whatever its confidence
 * @param source whom it is ascribed to; null where the text does not say ("it was reported")
 * @param cue the words that ascribe it; null for a turn of an interview or a free-standing quotation
 * @param content what is ascribed
 * @param quotation how much of the content stands in quotation marks
 * @param act how it is ascribed
 * @param stance what the source does with it
 * @param endorsement what the writer does with it
 * @param evidence the words that showed act, stance, endorsement, hedge or negation
 * @param addressee whom it was said to ("told the Daily Courier"), if the text says
 * @param medium where or by what means it was said ("in a statement", "on the radio"), if the text says
 * @param parent id of the attribution whose content this one sits in; null for an outermost one
 * @param depth 1 for an outermost one, else one more than the parent's
 * @param confidence probability, 0 to 1, that it was read correctly
 */
public record Attribution(
        String id,
        @Nullable Source source,
        @Nullable Spans cue,
        Spans content,
        Quotation quotation,
        Act act,
        Stance stance,
        Endorsement endorsement,
        List<Evidence> evidence,
        @Nullable Spans addressee,
        @Nullable Spans medium,
        @Nullable String parent,
        int depth,
        double confidence) {
    /** In hex digits: enough to tell all attributions of a large ledger apart. */
    private static final int ID_LENGTH = 20;

    public Attribution {
        evidence = List.copyOf(evidence);
    }

    /**
     * The id of an attribution with these parts.
     *
     * @param document id of the document
     * @param parent id of the parent; null for an outermost one
     */
    public static String idOf(
            String document, @Nullable Spans source, @Nullable Spans cue, Spans content, @Nullable String parent) {
        String[] parts = Stream.of(document, source, cue, content, parent == null ? "" : parent)
                .map(p -> p == null ? "" : p.toString())
                .toArray(String[]::new);
        return Sha256.ofParts(parts).substring(0, ID_LENGTH);
    }
}
