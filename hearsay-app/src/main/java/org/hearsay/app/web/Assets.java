package org.hearsay.app.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hearsay.text.Sha256;

/**
 * Styles, scripts and pictures, from the program itself. Their address has a hash of them all in it, so that a browser may keep
 * them for good. Safe to share between threads.
 */
final class Assets {
    /** Where they lie in any version, with a slash at the end. */
    static final String FOLDER = "/assets/";

    private static final Map<String, String> RESOURCES = Map.ofEntries(
            Map.entry("room.css", "assets/room.css"),
            Map.entry("whole.css", "assets/whole.css"),
            Map.entry("add.css", "assets/add.css"),
            Map.entry("print.css", "assets/print.css"),
            Map.entry("drop.js", "assets/drop.js"),
            Map.entry("room.js", "assets/room.js"),
            Map.entry("statements.js", "assets/statements.js"),
            Map.entry("margin.js", "assets/margin.js"),
            Map.entry("later.js", "assets/later.js"),
            Map.entry("waiting.js", "assets/waiting.js"),
            Map.entry("network.css", "assets/network.css"),
            Map.entry("network.js", "assets/network.js"),
            Map.entry("icon.svg", "assets/icon.svg"),
            Map.entry("document.css", "/org/hearsay/app/page/reading.css"),
            Map.entry("document.js", "/org/hearsay/app/page/reading.js"),
            Map.entry("compare.css", "/org/hearsay/app/page/compare.css"),
            Map.entry("htmx.js", "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js"),
            Map.entry("cytoscape.js", "/META-INF/resources/webjars/cytoscape/3.33.1/dist/cytoscape.esm.min.mjs"));
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");

    private final Map<String, byte[]> bytes = new TreeMap<>();
    private final String folder;

    Assets() {
        StringBuilder hashes = new StringBuilder();
        RESOURCES.forEach((name, resource) -> bytes.put(name, read(resource)));
        bytes.values().forEach(b -> hashes.append(Sha256.of(b)));
        folder = FOLDER + Sha256.ofParts(hashes.toString()).substring(0, 16);
    }

    /** Where they lie, without a slash at the end. */
    String folder() {
        return folder;
    }

    void send(Context context) {
        String name = context.pathParam("name");
        byte[] found = bytes.get(name);
        if (found == null) {
            throw RefusedException.notFound("refused.asset", name);
        }
        context.header("Cache-Control", "private, max-age=31536000, immutable");
        context.contentType(Objects.requireNonNull(TYPES.get(name.substring(name.lastIndexOf('.') + 1))))
                .result(found);
    }

    private static byte[] read(String resource) {
        try (InputStream stream = Assets.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the program is incomplete: no " + resource);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
