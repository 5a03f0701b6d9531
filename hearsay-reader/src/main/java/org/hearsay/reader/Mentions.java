package org.hearsay.reader;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.reading.Mention;
import org.hearsay.text.Span;

/** Makes mentions of what the network sees in a window. */
final class Mentions {
    private static final List<Mention.Form> FORMS = List.of(Mention.Form.values());
    private static final List<Mention.Type> TYPES = List.of(Mention.Type.values());

    private Mentions() {}

    /** The mentions whose heads one window decides, in the order of their heads. */
    static List<Mention> of(Pieces pieces, Window window, Seen seen) {
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < seen.heads().length; i++) {
            int head = window.begin() + seen.heads()[i];
            if (window.decides(head)) {
                Span span = new Span(
                        pieces.begins()[window.begin() + seen.begins()[i]],
                        pieces.ends()[window.begin() + seen.ends()[i]]);
                found.add(new Mention(
                        span,
                        new Span(pieces.begins()[head], pieces.ends()[head]),
                        FORMS.get(seen.forms()[i]),
                        TYPES.get(seen.types()[i]),
                        seen.confidence()[i]));
            }
        }
        return found;
    }
}
