package org.hearsay.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** Every word that the room's pages say of themselves, from one bundle. Safe to share between threads. */
public final class Texts {
    private final Properties words = new Properties();

    /** English; other languages would be files of the same keys beside it. */
    static Texts english() {
        return new Texts("texts.properties");
    }

    private Texts(String name) {
        try (InputStream stream = Objects.requireNonNull(Texts.class.getResourceAsStream(name), name)) {
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a key. */
    public String get(String key) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text: " + key);
        }
        return text;
    }

    /** The words of a key with values put in, by the rules of {@link MessageFormat}. */
    public String get(String key, Object... values) {
        return new MessageFormat(get(key), Locale.ENGLISH).format(values);
    }
}
