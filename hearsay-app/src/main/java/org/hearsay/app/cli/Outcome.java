package org.hearsay.app.cli;

/** What came of an input. */
sealed interface Outcome {
    /** A reading as the bytes of the asked format. */
    // An array, not a list: it is handed to the output as it is, and nobody outside this package sees it.
    @SuppressWarnings("ArrayRecordComponent")
    record Rendered(byte[] bytes) implements Outcome {}

    /** The one line that says why there is none. */
    record Failed(String line) implements Outcome {}
}
