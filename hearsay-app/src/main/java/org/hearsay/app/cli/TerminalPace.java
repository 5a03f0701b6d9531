package org.hearsay.app.cli;

import org.hearsay.app.desk.Pace;

/** Shows on a terminal how far along something is, with the time left: one bar for each task. */
final class TerminalPace implements Pace, AutoCloseable {
    private final Terminal terminal;
    private Progress progress = Progress.none();

    TerminalPace(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void begin(Task task, long steps) {
        progress.close();
        progress = Progress.of(steps, terminal, task.words());
    }

    @Override
    public void stepTo(long done) {
        progress.stepTo(done);
    }

    @Override
    public void close() {
        progress.close();
    }
}
