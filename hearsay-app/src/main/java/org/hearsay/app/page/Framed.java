package org.hearsay.app.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A whole page without a script: its content security policy lets it use its own style, by its hash, and nothing besides. */
final class Framed {
    private Framed() {}

    /**
     * The page.
     *
     * @param title in plain words of our own
     * @param language the tag of theirs
     * @param sheet name of the style sheet that adds to that of all pages
     * @param body markup
     */
    static byte[] page(String title, String language, String sheet, String body) {
        String style = resource("page.css") + resource(sheet);
        return bytes("""
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '%s'; base-uri 'none'; form-action 'none'">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <meta name="referrer" content="no-referrer">
                <title>%s</title>
                <style>%s</style>
                </head>
                <body>
                """.formatted(language, hash(style), title, style) + body + "</body>\n</html>\n");
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String resource(String name) {
        try (InputStream stream = Framed.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the program is incomplete: no " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String hash(String source) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes(source));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
