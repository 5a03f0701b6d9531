package org.hearsay.app.cli;

import org.hearsay.corroboration.Similarity;
import org.hearsay.reader.OnnxReader;
import org.hearsay.reader.SentenceVectors;
import org.hearsay.reading.Reader;
import org.jline.utils.Signals;

/**
 * The reader of this process and what makes vectors, in native code. From the first of them on, Ctrl-C ends the process at once,
 * as a kill does: an orderly exit would take the native library down while other threads still compute in it, and they would
 * crash. All that is written is written so that it outlasts a kill. Safe to share between threads.
 */
final class NativeReaders implements ReaderSource {
    /** What the exit code of a process that a signal ended begins from. */
    private static final int SIGNALLED = 128;

    private final Runnable leaving;

    /** @param leaving done before the process ends, in a moment */
    NativeReaders(Runnable leaving) {
        this.leaving = leaving;
    }

    @Override
    public Reader open(int threads) {
        endAtOnce();
        return OnnxReader.open(threads);
    }

    @Override
    public Similarity openSimilarity() {
        endAtOnce();
        return SentenceVectors.open();
    }

    private void endAtOnce() {
        register("INT", 2);
        register("TERM", 15);
    }

    private void register(String signal, int number) {
        Signals.register(signal, () -> {
            leaving.run();
            Runtime.getRuntime().halt(SIGNALLED + number);
        });
    }
}
