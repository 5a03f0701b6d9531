package org.hearsay.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** Every word that pages say of themselves, from one bundle. Safe to share between threads. */
public final class Texts {
    /** Around what is put into a sentence until it is taken apart again: none of them is left in any words. */
    private static final char BEGIN = '\u2068';

    private static final char END = '\u2069';

    private final Properties words;
    private final Locale locale;

    /** English; other languages would be files of the same keys beside it. */
    public static Texts english() {
        return new Texts(read("texts.properties"), Locale.ENGLISH);
    }

    /** @param locale whose language the words are of, and by whose rules numbers are written */
    Texts(Properties words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    static Properties read(String name) {
        try (InputStream stream = Objects.requireNonNull(Texts.class.getResourceAsStream(name), name)) {
            Properties words = new Properties();
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tag of the language that the words are of, as pages name it. */
    public String language() {
        return locale.toLanguageTag();
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
        return new MessageFormat(get(key), locale).format(values);
    }

    /** Whether there are words of a key. */
    public boolean has(String key) {
        return words.containsKey(key);
    }

    /** The same, with each value that is words set apart from what stands around it. */
    public Sentence sentence(String key, Object... values) {
        Object[] put = Arrays.stream(values).map(Texts::apart).toArray();
        String line = get(key, put);
        List<Sentence.Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int begin = line.indexOf(BEGIN); begin >= 0; begin = line.indexOf(BEGIN, from)) {
            int end = line.indexOf(END, begin);
            pieces.add(new Sentence.Piece(Sentence.Kind.OWN, line.substring(from, begin)));
            pieces.add(new Sentence.Piece(Sentence.Kind.PUT_IN, line.substring(begin + 1, end)));
            from = end + 1;
        }
        pieces.add(new Sentence.Piece(Sentence.Kind.OWN, line.substring(from)));
        return new Sentence(pieces);
    }

    private static Object apart(Object value) {
        return value instanceof String said
                ? BEGIN + said.replace("" + BEGIN, "").replace("" + END, "") + END
                : value;
    }
}
