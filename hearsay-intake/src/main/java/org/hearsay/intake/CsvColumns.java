package org.hearsay.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a table hold what of a document. A value.
 *
 * @param named by their names in the first row; what is not named is looked for by names that are usual
 */
public record CsvColumns(Map<Part, String> named) {
    /** What a column may hold. */
    public enum Part {
        /** All its words. */
        TEXT,
        TITLE,
        /** The day of publication, as 2031-03-07. */
        DATE,
        PUBLISHER,
        /** Who wrote it. */
        BYLINE,
        /** Where it was found. */
        ADDRESS
    }

    private static final Map<Part, Set<String>> USUAL_NAMES = Map.of(
            Part.TEXT,
            Set.of("text", "body", "content", "article", "full_text", "fulltext", "body_text", "article_text"),
            Part.TITLE,
            Set.of("title", "headline"),
            Part.DATE,
            Set.of("date", "published", "published_at", "publication_date", "pub_date", "datetime"),
            Part.PUBLISHER,
            Set.of("publisher", "source", "outlet", "newspaper", "publication"),
            Part.BYLINE,
            Set.of("byline", "author", "authors", "writer", "by"),
            Part.ADDRESS,
            Set.of("address", "url", "link", "uri"));

    /** No column is told: those with usual names are taken. */
    public static final CsvColumns USUAL = new CsvColumns(Map.of());

    public CsvColumns {
        named = Map.copyOf(named);
    }

    /** The place of each column in a first row; of several with usual names the first. What is not there is left out. */
    Map<Part, Integer> in(List<String> header) {
        Map<Part, Integer> places = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            Integer place = place(part, header);
            if (place != null) {
                places.put(part, place);
            }
        }
        return places;
    }

    private @Nullable Integer place(Part part, List<String> header) {
        String told = named.get(part);
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i).strip();
            boolean fits = told == null
                    ? USUAL_NAMES
                            .getOrDefault(part, Set.of())
                            .contains(name.toLowerCase(Locale.ROOT).replace(' ', '_'))
                    : told.strip().equals(name);
            if (fits) {
                return i;
            }
        }
        return null;
    }

    /** The name that was told of a column that a first row lacks; null if it has all. */
    @Nullable
    String missing(List<String> header) {
        Map<Part, Integer> there = in(header);
        return named.entrySet().stream()
                .filter(e -> !there.containsKey(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
