package org.hearsay.app.cli;

import org.hearsay.app.EnumWords;

/** The formats that a reading can be asked for in. */
enum OutputFormat {
    /** For people. */
    TEXT,
    /** For programs: one object, or an array. */
    JSON,
    /** For programs: one object a line. */
    JSONL,
    /** One page for a browser. */
    HTML;

    @Override
    public String toString() {
        return EnumWords.of(this);
    }
}
