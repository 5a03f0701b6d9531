package org.hearsay.app.cli;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Loads the reader while the arguments are parsed, which takes half as long as that: a short article is read in less time than
 * the program takes to start. Begins only where the arguments look as if something will be read.
 */
final class EarlyOpening implements AutoCloseable {
    private static final Set<String> NOTHING_TO_READ = Set.of("-h", "--help", "-V", "--version");

    private final ReaderSource readers;
    private final int threads = Runtime.getRuntime().availableProcessors();
    private @Nullable Opening begun;

    EarlyOpening(ReaderSource readers, String[] args) {
        this.readers = readers;
        boolean reads = args.length > 1
                && (args[0].equals("read") || args[0].equals("add"))
                && Arrays.stream(args).noneMatch(a -> NOTHING_TO_READ.contains(a) || a.startsWith("--threads"));
        begun = reads ? Opening.begin(readers, threads) : null;
    }

    /** The reader that is being loaded, if it is the one that is wanted; else one that is loaded from now on. */
    Opening of(int wanted) {
        if (begun == null || wanted != threads) {
            close();
            begun = Opening.begin(readers, wanted);
        }
        return begun;
    }

    /** Waits until the reader is loaded, and closes it: leaving in the midst of it could crash native code. */
    @Override
    public void close() {
        if (begun != null) {
            begun.close();
            begun = null;
        }
    }
}
