package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.desk.Cast;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.desk.Judging;
import org.hearsay.app.desk.ReaderUnavailableException;
import org.hearsay.app.terminal.Safe;
import org.hearsay.ledger.Change;
import org.hearsay.ledger.Judgement;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.QueryException;
import org.hearsay.search.Search;
import org.hearsay.search.SearchException;
import org.jspecify.annotations.Nullable;
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

    /** What is searched, brought up to date in sight of who waits for it. Close it. */
    final Search search(Desk desk) throws SearchException, LedgerException {
        try (TerminalPace pace = new TerminalPace(terminal)) {
            return desk.search(pace, terminal::complain);
        }
    }

    /** Brings the index up to date, in sight of who waits for it. */
    final void index(Desk desk) throws SearchException, LedgerException {
        try (TerminalPace pace = new TerminalPace(terminal)) {
            desk.catchUp(pace);
        }
    }

    /** Who there is in the ledger. */
    final Cast cast(Desk desk) throws LedgerException {
        try (TerminalPace pace = new TerminalPace(terminal)) {
            return desk.cast(pace);
        }
    }

    /** Keeps what people decide. */
    final Judging judging(Desk desk) {
        return new Judging(desk.ledger(), session().clock());
    }

    /** Who decides: as told, else whoever uses this machine. */
    final String person(@Nullable String by) {
        return by == null ? session().person() : by;
    }

    /** Keeps a judgement; returns its number. */
    final long judge(Desk desk, @Nullable String by, Judgement judgement) throws LedgerException {
        return judging(desk).judge(person(by), judgement);
    }

    /** Writes one thing that a person decided; returns its number. */
    final long decide(Desk desk, @Nullable String by, Change change) throws LedgerException {
        return desk.ledger()
                .append(session().clock().instant(), person(by), List.of(change))
                .getFirst()
                .sequence();
    }

    /**
     * Notes that words leave the ledger, so that an erasure can name the copy.
     *
     * @return the number of the last entry before the note
     */
    final long note(Desk desk, Path file, String what) throws LedgerException {
        return note(desk, file.toAbsolutePath().normalize().toString(), what);
    }

    /** The same, for what is no file of this machine. */
    final long note(Desk desk, String place, String what) throws LedgerException {
        if (!desk.ledger().writable()) {
            terminal.complain(
                    place + ": could not be noted in the ledger, which may only be read here: if a document is"
                            + " erased from it, this copy will not be named");
            return Long.MAX_VALUE;
        }
        return decide(desk, null, new Change.Copied(place, what)) - 1;
    }

    final ParameterException misused(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
