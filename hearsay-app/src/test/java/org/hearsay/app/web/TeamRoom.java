package org.hearsay.app.web;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.hearsay.Reading;
import org.hearsay.app.Texts;
import org.hearsay.app.WordVectors;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.team.Accounts;
import org.hearsay.app.team.Attempts;
import org.hearsay.app.team.AuditLog;
import org.hearsay.app.team.ProviderSettings;
import org.hearsay.ledger.LedgerException;
import org.jspecify.annotations.Nullable;

/** A reading room for a team, over a real ledger, at the address where it listens. */
final class TeamRoom implements AutoCloseable {
    private final Path folder;
    private final Desk desk;
    private final Room room;

    private TeamRoom(Path folder, Desk desk, Room room) {
        this.folder = folder;
        this.desk = desk;
        this.room = room;
    }

    /** @param folder for everything; accounts are those of {@link #accounts} */
    static TeamRoom in(Path folder, InstantSource clock, @Nullable ProviderSettings provider, Reading... readings)
            throws Exception {
        return in(folder, clock, RateLimits.USUAL, provider, readings);
    }

    static TeamRoom in(
            Path folder,
            InstantSource clock,
            RateLimits limits,
            @Nullable ProviderSettings provider,
            Reading... readings)
            throws Exception {
        Desk desk = Desk.open(folder.resolve("ledger").toString(), folder.resolve("cache"));
        OpenRoom.keep(desk, readings);
        // A port that is free; the address by which browsers know the room has it.
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        Team team = new Team(
                "127.0.0.1",
                URI.create("http://127.0.0.1:" + port),
                accounts(folder),
                new Attempts(clock),
                new AuditLog(audit(folder), clock),
                limits,
                provider);
        RoomSettings settings =
                new RoomSettings(port, folder.resolve("running"), "nobody", clock, Texts.english(), WordVectors::new);
        return new TeamRoom(folder, desk, Room.open(desk, settings, null, team));
    }

    static Accounts accounts(Path folder) {
        return new Accounts(folder.resolve("accounts"));
    }

    private static Path audit(Path folder) {
        return folder.resolve("audit.jsonl");
    }

    Room room() {
        return room;
    }

    /** What is in the log, line by line. */
    List<String> noted() throws IOException {
        return Files.readAllLines(audit(folder));
    }

    @Override
    public void close() throws IOException, LedgerException {
        room.close();
        desk.close();
    }
}
