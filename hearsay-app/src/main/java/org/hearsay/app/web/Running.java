package org.hearsay.app.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file by which a second start finds the room that is open already: its address, and a secret by which that start may ask for an
 * entrance. Only its owner may read it.
 */
final class Running {
    static final String SECRET_HEADER = "X-Hearsay-Secret";
    static final String ENTRANCE_PATH = "/entrance";
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Path file;

    Running(Path file) {
        this.file = file;
    }

    /** Writes where a room is open. */
    void note(String address, Secret secret) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.deleteIfExists(file);
        if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.write(file, List.of(address, secret.word()));
    }

    /** Takes the note away, if it is still this room's. */
    void forget(Secret secret) throws IOException {
        List<String> lines = lines();
        if (lines.size() == 2 && secret.is(lines.get(1))) {
            Files.deleteIfExists(file);
        }
    }

    /** The address that opens the room which runs already; null if none does. */
    @Nullable
    String entrance() throws InterruptedException {
        try {
            List<String> lines = lines();
            if (lines.size() != 2 || !lines.get(0).startsWith("http://127.0.0.1:")) {
                return null;
            }
            HttpRequest request = HttpRequest.newBuilder(URI.create(lines.get(0) + ENTRANCE_PATH))
                    .header(SECRET_HEADER, lines.get(1))
                    .timeout(PATIENCE)
                    .POST(HttpRequest.BodyPublishers.noBody())
                    .build();
            try (HttpClient client =
                    HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
                HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                return answer.statusCode() == 200 ? answer.body() : null;
            }
        } catch (IOException | IllegalArgumentException e) {
            return null; // It was left there by a room that is gone.
        }
    }

    private List<String> lines() throws IOException {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }
}
