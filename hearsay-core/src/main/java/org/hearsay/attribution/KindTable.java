package org.hearsay.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.text.Tables;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/** The words that tell the kind of a source: source-kinds.txt and capitals.txt. Immutable; one is shared by all threads. */
final class KindTable {
    private static final Inflection REGULAR = new Inflection(List.of());

    private final Map<String, String> heads;
    private final Set<String> quantities;
    private final Set<String> capitals = Set.copyOf(Tables.words(KindTable.class, "capitals.txt"));
    private final Pattern nameless;

    private KindTable() {
        Map<String, String> entries = new HashMap<>();
        Set<String> counting = new HashSet<>();
        Set<String> phrases = new TreeSet<>();
        for (List<String> row : Tables.rows(KindTable.class, "source-kinds.txt")) {
            switch (row.get(1)) {
                case "quantity" -> counting.add(row.getFirst());
                case "anonymous" -> phrases.add(Pattern.quote(row.getFirst()));
                default -> entries.putIfAbsent(row.getFirst(), row.get(1));
            }
        }
        heads = Map.copyOf(entries);
        quantities = Set.copyOf(counting);
        nameless = Pattern.compile(phrases.stream().collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")));
    }

    static KindTable standard() {
        return Standard.TABLE;
    }

    /** Read when first asked for, not with the class. */
    private static final class Standard {
        static final KindTable TABLE = new KindTable();
    }

    /** What the table has for a head exactly as written; an entry in small letters is not found by a capitalised word. */
    @Nullable
    String entry(String head) {
        return heads.get(head);
    }

    /** What the table has for the singular of a lower-case plural. */
    @Nullable
    String entryOfSingular(String plural) {
        if (plural.endsWith("men")) {
            return heads.get(plural.substring(0, plural.length() - 3) + "man");
        }
        return !plural.endsWith("s")
                ? null
                : REGULAR.lemmas(plural).stream()
                        .map(heads::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** "two", "many": makes several of the noun that follows. */
    boolean isQuantity(String lower) {
        return quantities.contains(lower);
    }

    boolean isCapital(String place) {
        return capitals.contains(place);
    }

    /** "who spoke on condition of anonymity" */
    boolean keepsNameless(String words) {
        return nameless.matcher(Word.lower(words)).find();
    }
}
