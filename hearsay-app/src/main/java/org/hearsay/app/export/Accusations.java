package org.hearsay.app.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds words for crimes, by a list: whoever shows a statement with one to others is told so before. It is no judgement that somebody
 * is accused of anything: "nobody was murdered" has one too. Immutable.
 */
public final class Accusations {
    private final Pattern words;

    /** By the list that comes with the program. */
    public Accusations() {
        try (InputStream stream =
                Objects.requireNonNull(Accusations.class.getResourceAsStream("crimes.txt"), "crimes.txt")) {
            List<String> lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                    .toList();
            words = Pattern.compile(
                    lines.stream().map(Accusations::pattern).collect(Collectors.joining("|", "\\b(?:", ")\\b")),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** "bribe*" stands for all words that begin so. */
    private static String pattern(String line) {
        String word = line.endsWith("*") ? line.substring(0, line.length() - 1) : line;
        return Pattern.quote(word).replace(" ", "\\E\\s+\\Q") + (line.endsWith("*") ? "\\w*" : "");
    }

    /** The first word for a crime; null if there is none. */
    public @Nullable String in(String text) {
        Matcher matcher = words.matcher(text);
        return matcher.find() ? matcher.group() : null;
    }
}
