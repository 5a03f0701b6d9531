package org.hearsay.attribution;

import java.util.List;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;

/** An attribution as tests of later stages want it: indirect speech, neutrally reported, inside no other. */
public final class Said {
    private Said() {}

    public static Attribution attribution(String id, @Nullable Source source, @Nullable Spans cue, Spans content) {
        return attribution(id, source, cue, content, 1);
    }

    /** The same, so many deep. */
    public static Attribution attribution(
            String id, @Nullable Source source, @Nullable Spans cue, Spans content, int depth) {
        return new Attribution(
                id,
                source,
                cue,
                content,
                Quotation.INDIRECT,
                Act.SPEECH,
                Stance.ASSERTS,
                Endorsement.NEUTRAL,
                List.of(),
                null,
                null,
                null,
                depth,
                0.9);
    }
}
