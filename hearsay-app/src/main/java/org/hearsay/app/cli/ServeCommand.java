package org.hearsay.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.hearsay.app.Texts;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.desk.ReaderUnavailableException;
import org.hearsay.app.web.Intaking;
import org.hearsay.app.web.Room;
import org.hearsay.app.web.RoomSettings;
import org.hearsay.app.web.Team;
import org.hearsay.app.web.UploadLimits;
import org.hearsay.corroboration.Similarity;
import org.hearsay.intake.CsvColumns;
import org.hearsay.intake.Intake;
import org.hearsay.intake.Languages;
import org.hearsay.intake.Recognition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Opens the reading room. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description = "Open the reading room: the ledger as pages in your browser, on this machine alone.",
        sortOptions = false,
        footer = {"", "A second start opens the room that is open already. Quit it on its pages, or with Ctrl-C."})
final class ServeCommand extends LedgerCommand {
    @Option(names = "--port", paramLabel = "N", description = "Default: any that is free.", defaultValue = "0")
    private int port;

    @Mixin
    private TeamOptions others = new TeamOptions();

    @Option(names = "--no-browser", description = "Only print the address.")
    private boolean noBrowser;

    private final ReaderSource readers;
    private final EarlyOpening opening;

    ServeCommand(Terminal terminal, Session session, ReaderSource readers, EarlyOpening opening) {
        super(terminal, session);
        this.readers = readers;
        this.opening = opening;
    }

    @Override
    int on(Desk desk) throws IOException {
        if (port < 0 || port > 65_535) {
            throw misused("--port is a number from 0 to 65535");
        }
        RoomSettings settings = new RoomSettings(
                port,
                session()
                        .folders()
                        .cache()
                        .resolve("rooms")
                        .resolve(desk.ledger().id()),
                session().person(),
                session().clock(),
                Texts.english(),
                this::vectors);
        Team team = others.team(session(), desk);
        try {
            String there = team == null ? Room.entranceOf(settings) : null;
            if (there != null) {
                printLine("The reading room of this ledger is open already.");
                open(there);
                return FINE;
            }
            try (Room room = Room.open(desk, settings, intaking(), team)) {
                Thread leaving = closingOnExit(room);
                if (team == null) {
                    open(room.entrance());
                } else {
                    printLine("The reading room listens on " + team.host() + ":" + room.port() + ", for "
                            + team.address().toString());
                }
                room.awaitQuit();
                Runtime.getRuntime().removeShutdownHook(leaving);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IllegalStateException e) {
            // The process is being ended, and the room is closed on that road.
            return FINE;
        }
        printLine("The reading room is closed.");
        return FINE;
    }

    private Similarity vectors() {
        try {
            return readers.openSimilarity();
        } catch (IllegalStateException e) {
            throw new ReaderUnavailableException(String.valueOf(e.getMessage()), e);
        }
    }

    /** Nothing of it is loaded before the first document is added. */
    private Intaking intaking() {
        return new Intaking(
                new Intake(CsvColumns.USUAL, Recognition.in(session().environment())),
                new Once<>(() ->
                        opening.of(Runtime.getRuntime().availableProcessors()).get()),
                new Once<>(Languages::new),
                UploadLimits.USUAL);
    }

    private static Thread closingOnExit(Room room) {
        Thread leaving = new Thread(() -> {
            try {
                room.close();
            } catch (IOException e) {
                // The process ends; a room that left its note is found to be gone.
            }
        });
        Runtime.getRuntime().addShutdownHook(leaving);
        return leaving;
    }

    private void open(String entrance) throws IOException {
        printLine("The reading room: " + entrance);
        if (noBrowser) {
            return;
        }
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> command = system.startsWith("windows")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", entrance)
                : List.of(system.startsWith("mac") ? "open" : "xdg-open", entrance);
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            printLine("Open this address in your browser: it does so once.");
        }
    }
}
