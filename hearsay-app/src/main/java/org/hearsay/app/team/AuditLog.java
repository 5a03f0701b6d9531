package org.hearsay.app.team;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.Set;
import org.hearsay.app.WellFormed;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Who asked for what in a room: a file that is only ever appended to, a line of JSON each, written before it is answered. */
public final class AuditLog {
    private final Path file;
    private final InstantSource clock;

    public AuditLog(Path file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
    }

    /**
     * Appends a line, and waits until it is on the disk.
     *
     * @param by the name of the account; empty before somebody came in
     * @param what "GET", "POST", "login", "refused"
     * @param where the address that was asked for, without what a form said
     */
    public synchronized void note(String by, String what, String where) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("at", clock.instant().toString());
            json.writeStringProperty("by", WellFormed.of(by));
            json.writeStringProperty("what", what);
            json.writeStringProperty("where", WellFormed.of(where));
            json.writeEndObject();
        }
        line.write('\n');
        Files.createDirectories(file.toAbsolutePath().getParent());
        Set<StandardOpenOption> append = Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        boolean posix = Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix");
        try (FileChannel channel = posix
                ? FileChannel.open(
                        file,
                        append,
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : FileChannel.open(file, append)) {
            channel.write(ByteBuffer.wrap(line.toByteArray()));
            channel.force(false);
        }
    }
}
