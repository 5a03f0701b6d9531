package org.hearsay.app.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The searches that are kept for a ledger on this machine, in a file that only its owner may read. Safe to share between threads. */
final class SavedSearches {
    private static final int MOST = 1_000;

    private final Path file;

    SavedSearches(Path file) {
        this.file = file;
    }

    /**
     * In the order in which they were saved.
     *
     * @throws IOException with a line for people
     */
    synchronized List<SavedSearch> all() throws IOException {
        List<SavedSearch> all = new ArrayList<>();
        try {
            if (JsonTree.of(Files.readAllBytes(file)) instanceof List<?> list) {
                for (Object each : list) {
                    if (each instanceof Map<?, ?> map) {
                        all.add(new SavedSearch(
                                map.get("word") + "",
                                map.get("name") + "",
                                map.get("query") + "",
                                map.get("by") + "",
                                Instant.parse(map.get("made") + "")));
                    }
                }
            }
            return all;
        } catch (NoSuchFileException e) {
            return all;
        } catch (JacksonException | DateTimeException e) {
            throw new IOException(file + ": is damaged; put it right, or move it away to begin anew", e);
        }
    }

    /** The one whose feed is asked for by a word. */
    Optional<SavedSearch> by(String word) throws IOException {
        return all().stream().filter(s -> new Secret(s.word()).is(word)).findFirst();
    }

    synchronized void add(SavedSearch search) throws IOException {
        List<SavedSearch> all = all();
        if (all.size() >= MOST) {
            throw RefusedException.of(409, "refused.kept", MOST);
        }
        all.add(search);
        write(all);
    }

    synchronized void remove(String word) throws IOException {
        List<SavedSearch> all = all();
        all.removeIf(s -> s.word().equals(word));
        write(all);
    }

    private void write(List<SavedSearch> all) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        if (Files.getFileStore(fresh.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        try (OutputStream out = Files.newOutputStream(fresh);
                JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartArray();
            for (SavedSearch each : all) {
                json.writeStartObject();
                json.writeStringProperty("word", each.word());
                json.writeStringProperty("name", each.name());
                json.writeStringProperty("query", each.query());
                json.writeStringProperty("by", each.by());
                json.writeStringProperty("made", each.made().toString());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
