package org.hearsay.time;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.text.Tables;
import org.jspecify.annotations.Nullable;

/** The words that dates are made of, from {@code words.txt}, and the first words of phrases. Read when first asked for. */
final class Vocabulary {
    private static final Map<Kind, String> NOTHING = Map.of();
    private static final Map<Kind, String> STARTS = Map.of(Kind.STARTS, "1");

    private final Map<String, Map<Kind, String>> words = new HashMap<>();

    private Vocabulary() {
        for (List<String> row : Tables.rows(Vocabulary.class, "words.txt")) {
            Kind kind = Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT).replace('-', '_'));
            words.computeIfAbsent(row.getFirst(), k -> new EnumMap<>(Kind.class))
                    .put(kind, row.get(2));
        }
        for (String table : List.of("phrases.txt", "holidays.txt")) {
            for (List<String> row : Tables.rows(Vocabulary.class, table)) {
                words.putIfAbsent(PhraseTable.first(row.getFirst()), STARTS);
            }
        }
    }

    static Vocabulary get() {
        return Lazily.VOCABULARY;
    }

    /** What a word in lower case can be; null for a word that no date begins with. */
    @Nullable
    Map<Kind, String> of(String lower) {
        Map<Kind, String> known = words.get(lower);
        return known == null && !lower.isEmpty() && isDigit(lower) ? NOTHING : known;
    }

    private static boolean isDigit(String lower) {
        char c = lower.charAt(0) == '\'' && lower.length() > 1 ? lower.charAt(1) : lower.charAt(0);
        return (c >= '0' && c <= '9') || isNamed(lower);
    }

    /** "q3", "fy2003". */
    private static boolean isNamed(String lower) {
        int letters = lower.startsWith("fy") ? 2 : lower.charAt(0) == 'q' ? 1 : 0;
        return letters > 0
                && lower.length() > letters
                && lower.length() <= 6
                && Values.digits(lower, letters, lower.length());
    }

    private static final class Lazily {
        static final Vocabulary VOCABULARY = new Vocabulary();
    }
}
