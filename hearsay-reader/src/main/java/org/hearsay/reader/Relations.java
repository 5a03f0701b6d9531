package org.hearsay.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.hearsay.reading.Relation;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;

/** Makes relations of the scores of a text's windows. */
final class Relations {
    private Relations() {}

    /** The relations whose anchors one window decides, in text order. */
    static List<Relation> of(Pieces pieces, Window window, Scores scores, Calibration calibration) {
        List<Relation> found = new ArrayList<>();
        for (int i = 0; i < scores.at().length; i++) {
            int anchor = scores.at()[i];
            if (window.decides(window.begin() + anchor)) {
                int[] roles = Decoder.roles(scores.potentials()[i], scores.transition(), anchor);
                Spans cue = spans(pieces, window, w -> roles[w] == Decoder.CUE);
                Spans content = spans(pieces, window, w -> roles[w] == Decoder.CONTENT);
                if (cue != null && content != null) {
                    Spans source = spans(pieces, window, w -> roles[w] == Decoder.SOURCE);
                    double confidence = calibration.confidence(scores.anchor()[anchor]);
                    found.add(new Relation(source, cue, content, confidence));
                }
            }
        }
        return found;
    }

    /** Neighbouring words of a role as one span. */
    private static @Nullable Spans spans(Pieces pieces, Window window, IntPredicate chosen) {
        List<Span> parts = new ArrayList<>();
        int words = window.end() - window.begin();
        for (int i = 0; i < words; i++) {
            if (chosen.test(i)) {
                int begin = i;
                while (i + 1 < words && chosen.test(i + 1)) {
                    i++;
                }
                parts.add(new Span(pieces.begins()[window.begin() + begin], pieces.ends()[window.begin() + i]));
            }
        }
        return parts.isEmpty() ? null : Spans.of(parts);
    }

    /** Of neighbours that share words of their cues and contents, one reading twice, only the surer one. */
    static List<Relation> distinct(List<Relation> inOrder) {
        List<Relation> kept = new ArrayList<>();
        for (Relation next : inOrder) {
            if (kept.isEmpty() || !same(kept.getLast(), next)) {
                kept.add(next);
            } else if (next.confidence() > kept.getLast().confidence()) {
                kept.set(kept.size() - 1, next);
            }
        }
        return kept;
    }

    private static boolean same(Relation a, Relation b) {
        return a.cue().overlaps(b.cue()) && a.content().overlaps(b.content());
    }
}
