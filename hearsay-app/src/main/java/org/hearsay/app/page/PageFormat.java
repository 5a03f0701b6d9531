package org.hearsay.app.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.hearsay.Reading;
import org.hearsay.app.Format;

/**
 * Readings as one HTML page that needs nothing else: no network, no other file. A content security policy lets the page use
 * its own style and script, by their hashes, and nothing besides. Safe to share between threads.
 */
public final class PageFormat implements Format {
    private final String style = resource("page.css") + resource("reading.css");
    private final String script = resource("reading.js");

    @Override
    public byte[] begin() {
        String policy = "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script)
                + "'; base-uri 'none'; form-action 'none'";
        return bytes("""
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="%s">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <meta name="referrer" content="no-referrer">
                <title>Who says what</title>
                <style>%s</style>
                </head>
                <body>
                """.formatted(policy, style));
    }

    @Override
    public byte[] render(Reading reading, int number) {
        return bytes(new ArticleHtml(reading, number).write());
    }

    @Override
    public byte[] between() {
        return bytes("\n");
    }

    @Override
    public byte[] end() {
        return bytes("<script>" + script + "</script>\n</body>\n</html>\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String resource(String name) {
        try (InputStream stream = PageFormat.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the program is incomplete: no " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String source) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes(source));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
