package org.hearsay.app.cli;

/** What is left to do when somebody stops the program: the terminal gets its colour back, and whoever adds is told what stays. */
final class Stopping implements Runnable {
    private static final String RESET = "\u001B[0m";

    private final Terminal terminal;
    private final boolean adds;

    /** @param args of the command line */
    Stopping(Terminal terminal, String... args) {
        this.terminal = terminal;
        this.adds = args.length > 0 && args[0].equals("add");
    }

    @Override
    public void run() {
        restore();
        if (adds) {
            terminal.complain("stopped; what was added stays, and the same command goes on from there");
        }
    }

    /** Ctrl-C in the middle of a coloured word would leave the terminal in that colour. */
    void restore() {
        if (terminal.outScreen().colour() && terminal.errScreen().isTerminal()) {
            terminal.err().print(RESET);
        }
    }
}
