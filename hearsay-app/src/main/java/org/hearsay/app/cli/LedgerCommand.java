package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.terminal.Safe;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.QueryException;
import org.hearsay.search.SearchException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command on a ledger: opens it, and tells in one line what goes wrong with it. */
abstract class LedgerCommand implements Callable<Integer> {
    static final int FINE = 0;
    static final int FAILED = 1;

    private final Terminal terminal;

    @Mixin
    private LedgerOption option;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    LedgerCommand(Terminal terminal, Session session) {
        this.terminal = terminal;
        this.option = new LedgerOption(session);
    }

    /** Does it; returns the exit code. */
    abstract int on(Desk desk) throws IOException, LedgerException, SearchException, QueryException;

    @Override
    public Integer call() {
        Sink sink = Sink.standard(terminal.out());
        try (Desk desk = option.open()) {
            return on(desk);
        } catch (LedgerException | SearchException | QueryException | ReaderUnavailableException e) {
            terminal.complain(String.valueOf(e.getMessage()));
            return e instanceof QueryException ? 2 : FAILED;
        } catch (IOException e) {
            String complaint = sink.complaint(e);
            if (complaint == null) {
                return FINE;
            }
            terminal.complain(complaint);
            return FAILED;
        }
    }

    /** Text for people, on standard output. */
    final void print(String text) throws IOException {
        terminal.out().write(text.getBytes(terminal.charset()));
        terminal.out().flush();
    }

    final void printLine(String line) throws IOException {
        print(Safe.line(line) + "\n");
    }

    final void printData(byte[] bytes) throws IOException {
        terminal.out().write(bytes);
    }

    final void printData(String text) throws IOException {
        printData(text.getBytes(StandardCharsets.UTF_8));
    }

    final Terminal terminal() {
        return terminal;
    }

    final Session session() {
        return option.session();
    }

    final String where() {
        return option.where();
    }

    final ParameterException misused(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
