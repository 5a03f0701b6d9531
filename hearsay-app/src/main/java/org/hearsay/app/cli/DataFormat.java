package org.hearsay.app.cli;

import org.hearsay.app.EnumWords;

/** How a list is printed. */
enum DataFormat {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON;

    @Override
    public String toString() {
        return EnumWords.of(this);
    }
}
