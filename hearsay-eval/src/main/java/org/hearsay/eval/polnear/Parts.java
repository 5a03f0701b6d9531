package org.hearsay.eval.polnear;

import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;

/** Source, cue and content of one attribution, as an annotator or a reader marked them. Any may be missing. */
record Parts(
        @Nullable Spans source,
        @Nullable Spans cue,
        @Nullable Spans content) {
    @Nullable
    Spans of(Role role) {
        return switch (role) {
            case SOURCE -> source;
            case CUE -> cue;
            case CONTENT -> content;
        };
    }
}
