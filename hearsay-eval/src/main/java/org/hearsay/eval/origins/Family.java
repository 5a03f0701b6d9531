package org.hearsay.eval.origins;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.eval.CorpusException;
import org.hearsay.text.Publication;
import org.jspecify.annotations.Nullable;

/**
 * Invented articles that tell one story, and how many origins one claim of theirs has. They are plain text files that anyone can
 * read and dispute: {@code name: value} lines, then each article under a line {@code === publisher, day}.
 *
 * @param name of its file
 * @param set which of the sets it belongs to
 * @param kinds what happens in it
 * @param claim the claim asked about, in one sentence
 * @param origins how many voices with a name it goes back to
 * @param unknown how many roads of it end at nobody with a name
 */
record Family(String name, Set set, String kinds, String claim, int origins, int unknown, List<Article> articles) {
    /** Families are looked at in sets. */
    enum Set {
        /** Looked at while the rules were written. */
        DEV("looked at while the rules were written"),
        /** First looked at when the rules were written; three were wrong then, and the rules were mended after them. */
        HELD_OUT("held out until the rules were written"),
        /** Written after the rules, and never looked at for them. */
        LATER("written later, never looked at");

        private final String words;

        Set(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        static Set of(String name) {
            return name.startsWith("dev/") ? DEV : name.startsWith("held-out/") ? HELD_OUT : LATER;
        }
    }

    private static final String ARTICLE = "=== ";

    /**
     * One article.
     *
     * @param text headline, blank line, body
     */
    record Article(Publication publication, String text) {}

    Family {
        articles = List.copyOf(articles);
    }

    /** All families, in the order of families.txt. */
    static List<Family> all() {
        return resource("families.txt")
                .lines()
                .filter(line -> !line.isBlank())
                .map(name -> parse(name, resource(name)))
                .toList();
    }

    static Family parse(String name, String file) {
        Map<String, String> fields = new HashMap<>();
        List<Article> articles = new ArrayList<>();
        String[] parts = ("\n" + file).split("\n" + ARTICLE, -1);
        for (String line : parts[0].strip().split("\n", -1)) {
            int colon = line.indexOf(": ");
            if (colon < 0) {
                throw new CorpusException(name + ": not 'name: value' but '" + line + "'");
            }
            fields.put(line.substring(0, colon), line.substring(colon + 2).strip());
        }
        for (int i = 1; i < parts.length; i++) {
            articles.add(article(name, parts[i]));
        }
        return new Family(
                name,
                Set.of(name),
                field(name, fields, "kinds"),
                field(name, fields, "claim"),
                Integer.parseInt(field(name, fields, "origins")),
                Integer.parseInt(field(name, fields, "unknown")),
                articles);
    }

    private static Article article(String name, String part) {
        int end = part.indexOf('\n');
        int comma = part.lastIndexOf(", ", end);
        if (comma < 0) {
            throw new CorpusException(name + ": an article's line is '=== publisher, day'");
        }
        String text = part.substring(end + 1).strip();
        Publication publication = new Publication(
                null,
                text.substring(0, text.indexOf('\n')),
                part.substring(0, comma),
                LocalDate.parse(part.substring(comma + 2, end).strip()),
                "en");
        return new Article(publication, text);
    }

    private static String field(String name, Map<String, String> fields, String field) {
        @Nullable String value = fields.get(field);
        if (value == null) {
            throw new CorpusException(name + " has no line '" + field + ": ...'");
        }
        return value;
    }

    private static String resource(String name) {
        try (@Nullable InputStream in = Family.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new CorpusException(name + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
