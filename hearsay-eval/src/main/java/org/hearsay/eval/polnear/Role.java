package org.hearsay.eval.polnear;

import java.util.Locale;

/** What words do in an attribution. */
enum Role {
    SOURCE,
    CUE,
    CONTENT;

    /** As the corpora and the tables name it. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
