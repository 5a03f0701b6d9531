package org.hearsay.app.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.hearsay.Reading;
import org.hearsay.app.Texts;
import org.hearsay.app.WordVectors;
import org.hearsay.app.desk.Desk;
import org.hearsay.corroboration.Similarity;
import org.hearsay.ledger.Change;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.Original;
import org.jspecify.annotations.Nullable;

/** A reading room over a real ledger with some readings in it. */
final class OpenRoom implements AutoCloseable {
    private static final Instant NOW = Instant.parse("2031-03-07T10:00:00Z");

    private final Desk desk;
    private final Room room;

    private OpenRoom(Desk desk, Room room) {
        this.desk = desk;
        this.room = room;
    }

    static OpenRoom in(Path folder, Reading... readings) throws Exception {
        return in(folder, WordVectors::new, readings);
    }

    static OpenRoom in(Path folder, Supplier<Similarity> vectors, Reading... readings) throws Exception {
        return open(folder, vectors, null, readings);
    }

    /** One in which documents can be added. */
    static OpenRoom taking(Path folder, Intaking intaking, Reading... readings) throws Exception {
        return open(folder, WordVectors::new, intaking, readings);
    }

    /** One whose pages speak otherwise. */
    static OpenRoom speaking(Texts texts, Path folder, Supplier<Similarity> vectors, Reading... readings)
            throws Exception {
        Desk desk = Desk.open(folder.resolve("ledger").toString(), folder.resolve("cache"));
        keep(desk, readings);
        RoomSettings settings =
                new RoomSettings(0, folder.resolve("running"), "ines", InstantSource.system(), texts, vectors);
        return new OpenRoom(desk, Room.open(desk, settings, null, null));
    }

    private static OpenRoom open(
            Path folder, Supplier<Similarity> vectors, @Nullable Intaking intaking, Reading... readings)
            throws Exception {
        Desk desk = Desk.open(folder.resolve("ledger").toString(), folder.resolve("cache"));
        keep(desk, readings);
        return new OpenRoom(desk, Room.open(desk, settings(folder, vectors), intaking, null));
    }

    static void keep(Desk desk, Reading... readings) throws Exception {
        for (Reading reading : readings) {
            byte[] original = reading.document().text().getBytes(StandardCharsets.UTF_8);
            List<Change> changes = new ArrayList<>();
            changes.add(new Change.Seen(
                    reading.document(),
                    "/articles/" + reading.document().id().substring(0, 6) + ".txt",
                    new Original(original, "text/plain")));
            changes.add(new Change.Read(reading.record()));
            desk.ledger().append(NOW, "hearsay", changes);
        }
    }

    static RoomSettings settings(Path folder) {
        return settings(folder, WordVectors::new);
    }

    private static RoomSettings settings(Path folder, Supplier<Similarity> vectors) {
        return new RoomSettings(0, folder.resolve("running"), "ines", vectors);
    }

    Desk desk() {
        return desk;
    }

    Room room() {
        return room;
    }

    @Override
    public void close() throws IOException, LedgerException {
        room.close();
        desk.close();
    }
}
