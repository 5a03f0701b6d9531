package org.hearsay.app.web;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.hearsay.app.Texts;
import org.hearsay.corroboration.Similarity;

/**
 * How a reading room is to be opened. A value.
 *
 * @param port 0 for any that is free
 * @param running file by which a second start finds this room; only its owner may read it
 * @param reviewer whose judgements are made here, unless they say otherwise
 * @param clock by which they are dated
 * @param texts the words of its pages
 * @param vectors loads what makes vectors of statements; called only when claims are asked for, and closed with the room
 */
public record RoomSettings(
        int port, Path running, String reviewer, InstantSource clock, Texts texts, Supplier<Similarity> vectors) {
    /** By this machine's clock, and in English. */
    public RoomSettings(int port, Path running, String reviewer, Supplier<Similarity> vectors) {
        this(port, running, reviewer, InstantSource.system(), Texts.english(), vectors);
    }

    public RoomSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("a port is 0 to 65535, not " + port);
        }
    }

    /** Where files lie between the browser and the ledger. */
    UploadFolder uploads() {
        return new UploadFolder(running.resolveSibling(running.getFileName() + ".uploads"));
    }
}
