package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import org.hearsay.app.desk.Desk;
import org.hearsay.intake.Recognition;
import org.hearsay.ledger.Counts;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.Index;
import org.hearsay.search.SearchException;
import picocli.CommandLine.Command;

/** What the program found on this machine. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description = "What was found on this machine, where things are, and what is missing.")
final class DoctorCommand extends LedgerCommand {
    private final EarlyOpening opening;

    DoctorCommand(Terminal terminal, Session session, EarlyOpening opening) {
        super(terminal, session);
        this.opening = opening;
    }

    @Override
    int on(Desk desk) throws IOException, LedgerException, SearchException {
        Runtime runtime = Runtime.getRuntime();
        printLine("hearsay " + Versions.number());
        printLine("java " + System.getProperty("java.version") + " (" + System.getProperty("java.home") + ")");
        printLine("system " + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
                + runtime.availableProcessors() + " processors, up to " + (runtime.maxMemory() >> 20) + " MB");
        printLine("reader " + reader());
        printLine("text recognition " + Recognition.in(session().environment()).found());
        Counts counts = desk.ledger().counts();
        printLine(String.format(
                Locale.ROOT,
                "ledger %s: %d documents, %d statements, %d judgements, %d not taken in",
                desk.name(),
                counts.documents(),
                counts.attributions(),
                counts.judgements(),
                counts.failures()));
        try (Index index = desk.index()) {
            long behind = desk.ledger().after(index.sequence(), 1).size();
            printLine("index " + desk.indexFolder() + (behind > 0 ? ": the next search brings it up to date" : ""));
        }
        if (Files.exists(desk.indexFolder())) {
            printLine("free " + (Files.getFileStore(desk.indexFolder()).getUsableSpace() >> 20) + " MB on its disk");
        }
        return FINE;
    }

    private String reader() {
        try {
            return opening.of(1).get().version();
        } catch (ReaderUnavailableException e) {
            return "cannot be used: " + e.getMessage();
        }
    }
}
