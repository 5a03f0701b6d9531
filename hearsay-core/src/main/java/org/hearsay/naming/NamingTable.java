package org.hearsay.naming;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.Tables;
import org.jspecify.annotations.Nullable;

/** The words that say what somebody is called (naming-words.txt). Immutable; one is shared by all threads. */
final class NamingTable {
    /** In words, of an entry. */
    private static final int LONGEST = 6;

    private static final List<String> PREFIXES = List.of("ex-", "then-", "co-", "non-", "ultra-");

    private final Map<String, Map<Use, String>> entries = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();

    enum Use {
        ROLE,
        TITLE,
        BODY,
        MEMBER,
        LABEL,
        LABEL_BEFORE,
        PAST,
        FUTURE,
        DISTANCE,
        MODIFIER,
        LEAD,
        BELONG,
        SERVE,
        CALL,
        ALIAS
    }

    /**
     * An entry found in a text.
     *
     * @param uses what it does, and the more that the table says of that; empty for none
     * @param end the index of the word after it
     * @param plural whether it was its plural that was found
     */
    record Hit(Map<Use, String> uses, int end, boolean plural) {
        boolean has(Use use) {
            return uses.containsKey(use);
        }

        boolean is(Use use, String more) {
            return more.equals(uses.get(use));
        }
    }

    private NamingTable() {
        for (List<String> row : Tables.rows(NamingTable.class, "naming-words.txt")) {
            Use use = Use.valueOf(row.get(1).toUpperCase(Locale.ROOT).replace('-', '_'));
            String more = row.size() > 2 ? row.get(2) : "";
            entries.computeIfAbsent(row.getFirst(), k -> new EnumMap<>(Use.class))
                    .putIfAbsent(use, more);
            firstWords.add(row.getFirst().split(" ", 2)[0]);
        }
    }

    static NamingTable standard() {
        return Standard.TABLE;
    }

    /** Read when first asked for, not with the class. */
    private static final class Standard {
        static final NamingTable TABLE = new NamingTable();
    }

    /** The longest entry with one of these uses that begins at a word, its last word perhaps in the plural; null if none does. */
    @Nullable
    Hit at(TextWords words, int begin, Set<Use> wanted) {
        String first = words.lower(begin);
        if (words.isMark(begin) || (!firstWords.contains(first) && !isForm(first))) {
            return null;
        }
        Hit longest = null;
        StringBuilder phrase = new StringBuilder();
        for (int i = begin; i < begin + LONGEST && !words.isMark(i); i++) {
            phrase.append(i == begin ? "" : " ").append(words.lower(i));
            Hit hit = lookUp(phrase.toString(), i + 1, wanted);
            longest = hit == null ? longest : hit;
            if (i == begin && !firstWords.contains(first)) {
                break;
            }
        }
        return longest;
    }

    boolean is(TextWords words, int at, Use use) {
        Map<Use, String> uses = entries.get(words.lower(at));
        return uses != null && uses.containsKey(use);
    }

    private boolean isForm(String word) {
        String bare = bare(word);
        return entries.containsKey(bare) || entries.containsKey(singular(bare));
    }

    private @Nullable Hit lookUp(String phrase, int end, Set<Use> wanted) {
        String bare = bare(phrase);
        Hit found = hit(bare, end, wanted, false);
        return found != null ? found : hit(singular(bare), end, wanted, true);
    }

    private @Nullable Hit hit(String phrase, int end, Set<Use> wanted, boolean plural) {
        Map<Use, String> uses = entries.get(phrase);
        return uses == null || uses.keySet().stream().noneMatch(wanted::contains) ? null : new Hit(uses, end, plural);
    }

    /** Without "ex-" before it or "-elect" behind. */
    private String bare(String word) {
        if (word.indexOf('-') < 0 || entries.containsKey(word)) {
            return word;
        }
        String bare = word;
        for (String prefix : PREFIXES) {
            bare = bare.startsWith(prefix) ? bare.substring(prefix.length()) : bare;
        }
        for (String suffix : List.of("-elect", "-designate")) {
            bare = bare.endsWith(suffix) ? bare.substring(0, bare.length() - suffix.length()) : bare;
        }
        return bare;
    }

    private String singular(String word) {
        int length = word.length();
        if (word.endsWith("men")) {
            return word.substring(0, length - 3) + "man";
        }
        if (length < 4 || !word.endsWith("s") || word.endsWith("ss")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, length - 3) + "y";
        }
        String one = word.substring(0, length - 1);
        return entries.containsKey(one) || !word.endsWith("es") ? one : word.substring(0, length - 2);
    }
}
