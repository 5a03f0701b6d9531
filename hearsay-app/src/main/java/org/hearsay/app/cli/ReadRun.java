package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.hearsay.app.Format;
import org.hearsay.app.desk.ReaderUnavailableException;
import org.jspecify.annotations.Nullable;

/** One run over all inputs: what was read goes to the output in order, what could not be is named on standard error. */
final class ReadRun {
    private static final int FINE = 0;
    private static final int SOME_UNREADABLE = 1;

    private final Terminal terminal;
    private final Inputs inputs;
    private final Work work;
    private final Format format;
    private final int threads;
    private boolean failed;
    private boolean begun;

    ReadRun(Terminal terminal, Inputs inputs, Work work, Format format, int threads) {
        this.terminal = terminal;
        this.inputs = inputs;
        this.work = work;
        this.format = format;
        this.threads = threads;
    }

    /** Reads everything; returns the exit code. */
    int to(@Nullable Path file) {
        Sink sink;
        try {
            sink = Sink.of(file, terminal.out());
        } catch (IOException e) {
            terminal.complain(file == null ? String.valueOf(e.getMessage()) : Sink.complaint(file, e));
            return SOME_UNREADABLE;
        }
        try (sink) {
            write(sink);
        } catch (ReaderUnavailableException e) {
            terminal.complain(String.valueOf(e.getMessage()));
            return SOME_UNREADABLE;
        } catch (IOException e) {
            String complaint = sink.complaint(e);
            if (complaint != null) {
                terminal.complain(complaint);
                return SOME_UNREADABLE;
            }
        }
        return failed ? SOME_UNREADABLE : FINE;
    }

    private void write(Sink sink) throws IOException {
        try (Progress progress = Progress.over(inputs, terminal, "Reading");
                Stream<Input> stream = inputs.stream()) {
            new Batch<Input, Outcome>(threads).run(stream.iterator(), work::on, outcome -> {
                take(outcome, sink);
                progress.step();
            });
        }
        if (begun) {
            sink.write(format.end());
        } else if (inputs.canBeSeveral()) {
            sink.write(format.begin());
            sink.write(format.end());
        }
    }

    private void take(Outcome outcome, Sink sink) throws IOException {
        switch (outcome) {
            case Outcome.Failed(String line) -> {
                failed = true;
                terminal.complain(line);
            }
            case Outcome.Rendered(byte[] bytes) -> {
                sink.write(begun ? format.between() : format.begin());
                begun = true;
                sink.write(bytes);
            }
        }
    }
}
