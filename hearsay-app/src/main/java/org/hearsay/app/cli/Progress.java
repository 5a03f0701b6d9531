package org.hearsay.app.cli;

import java.io.PrintStream;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How far along a batch is, with the time left: on a terminal, and only for more than one input. */
final class Progress implements AutoCloseable {
    private static final String CLEAR_LINE = "\r\u001B[K";

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    static Progress none() {
        return new Progress(null);
    }

    /** A bar for the inputs that there are, if there are several. They are walked once before: the time left cannot be told otherwise. */
    static Progress over(Inputs inputs, Terminal terminal, String task) {
        if (!terminal.errScreen().isTerminal() || !inputs.canBeSeveral()) {
            return none();
        }
        try (Stream<Input> counted = inputs.stream()) {
            return of(counted.count(), terminal, task);
        }
    }

    /** A bar for so many things on standard error, if that is a terminal and they are several. */
    static Progress of(long inputs, Terminal terminal, String task) {
        if (!terminal.errScreen().isTerminal() || inputs < 2) {
            return none();
        }
        ProgressBarBuilder builder = ProgressBar.builder()
                .setTaskName(task)
                .setInitialMax(inputs)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                // A consumer of our own: the library's asks the terminal for its width with native code.
                .setConsumer(new Line(terminal.err(), terminal.errScreen().columns()));
        return new Progress(builder.build());
    }

    void step() {
        step(1);
    }

    void step(long several) {
        if (bar != null) {
            bar.stepBy(several);
        }
    }

    /** So many are done. */
    void stepTo(long done) {
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    /** Draws the bar over itself on one line, and takes it away at the end. */
    private record Line(PrintStream err, int columns) implements ProgressBarConsumer {
        @Override
        public int getMaxRenderedLength() {
            return columns - 1;
        }

        @Override
        public void accept(String bar) {
            err.print("\r" + bar);
            err.flush();
        }

        @Override
        public void clear() {
            err.print(CLEAR_LINE);
            err.flush();
        }

        @Override
        public void close() {
            clear();
        }
    }
}
