package org.hearsay.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.Tables;
import org.jspecify.annotations.Nullable;

/** The words that stand in names beside the names (words.txt and the other tables). Immutable; one is shared by all threads. */
final class Lexicon {
    private static final int LONGEST_FORM = 6;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> forms = new HashMap<>();
    private final Map<String, Set<Integer>> givenNames = new HashMap<>();
    private final Map<String, String> organisationWords = new HashMap<>();
    private final Map<String, List<String>> readings = new HashMap<>();
    private final Set<String> compounds = new HashSet<>();
    private final Genders genders = Genders.standard();
    final Latin latin = new Latin();

    enum Use {
        TITLE,
        SUFFIX,
        GENERATION,
        SON,
        PARENT,
        ARTICLE,
        LINK
    }

    /**
     * @param use what the word does
     * @param more a restriction or a value of that use; empty for none
     */
    record Entry(Use use, String more) {}

    private Lexicon() {
        Tables.rows(Lexicon.class, "numbers.txt")
                .forEach(row -> numbers.put(row.getFirst(), Integer.valueOf(row.get(1))));
        Tables.rows(Lexicon.class, "legal-forms.txt").forEach(row -> forms.putIfAbsent(row.getFirst(), row.get(1)));
        for (List<String> row : Tables.rows(Lexicon.class, "organisation-words.txt")) {
            organisationWords.put(row.getFirst(), row.getLast());
        }
        List<List<String>> groups = Tables.rows(Lexicon.class, "given-names.txt");
        for (int i = 0; i < groups.size(); i++) {
            for (String name : groups.get(i)) {
                givenNames.computeIfAbsent(name, k -> new HashSet<>()).add(i);
            }
        }
        otherScripts(groups.size());
    }

    /** What is written so in another script is a form of these names: names-in-scripts.txt. */
    private void otherScripts(int lines) {
        int next = lines;
        for (List<String> row : Tables.rows(Lexicon.class, "names-in-scripts.txt")) {
            Set<Integer> of = new HashSet<>();
            List<String> latinNames = row.subList(1, row.size());
            latinNames.forEach(n -> of.addAll(givenNames.getOrDefault(n, Set.of())));
            if (of.isEmpty()) {
                of.add(next++);
            }
            latinNames.forEach(n -> givenNames.computeIfAbsent(n, k -> new HashSet<>(of)));
            givenNames.computeIfAbsent(row.getFirst(), k -> new HashSet<>()).addAll(of);
        }
        for (List<String> row : Tables.rows(Lexicon.class, "syllable-readings.txt")) {
            if (row.get(1).equals("compound")) {
                compounds.add(row.getFirst());
            } else {
                readings.put(row.getFirst(), row.subList(1, row.size()));
            }
        }
    }

    static Lexicon standard() {
        return Standard.LEXICON;
    }

    /** The words of words.txt by themselves: to find titles, no more is needed, and the rest takes time to read. */
    private static final class Words {
        static final Map<String, Entry> ENTRIES = read();

        private static Map<String, Entry> read() {
            Map<String, Entry> words = new HashMap<>();
            for (List<String> row : Tables.rows(Lexicon.class, "words.txt")) {
                Use use = Use.valueOf(row.get(1).toUpperCase(Locale.ROOT));
                words.putIfAbsent(row.getFirst(), new Entry(use, row.size() > 2 ? row.get(2) : ""));
            }
            return words;
        }
    }

    /** What a word does in names, beside being one; null if nothing is known. */
    static @Nullable Entry entry(String own) {
        return Words.ENTRIES.get(own);
    }

    /** Read when first asked for, not with the class. */
    private static final class Standard {
        static final Lexicon LEXICON = new Lexicon();
    }

    @Nullable
    Entry word(String own) {
        return entry(own);
    }

    @Nullable
    Integer number(String word) {
        return numbers.get(word);
    }

    /** The kind of legal form that these words are, from {@code begin} to {@code end}; null if they are none. */
    @Nullable
    String form(List<Part> parts, int begin, int end) {
        if (end - begin > LONGEST_FORM || begin >= end) {
            return null;
        }
        if (end - begin == 1) {
            return forms.get(parts.get(begin).own());
        }
        StringBuilder all = new StringBuilder(parts.get(begin).own());
        for (int i = begin + 1; i < end; i++) {
            all.append(' ').append(parts.get(i).own());
        }
        return forms.get(all.toString());
    }

    /** The legal form that a word of a script without spaces ends with, or null. */
    @Nullable
    String formAtEnd(String word) {
        for (int length = Math.min(word.length() - 1, LONGEST_FORM); length > 1; length--) {
            String end = word.substring(word.length() - length);
            if (forms.containsKey(end)) {
                return end;
            }
        }
        return null;
    }

    boolean isOrganisationWord(String word) {
        return organisationWords.containsKey(word);
    }

    /** What an abbreviation in the names of organisations stands for; the word itself if it is none. */
    String unabbreviated(String word) {
        return organisationWords.getOrDefault(word, word);
    }

    /** Latin spellings of one sign that no rule makes. */
    List<String> readings(String sign) {
        return readings.getOrDefault(sign, List.of());
    }

    /** Whether two signs are a family name. */
    boolean isCompound(String signs) {
        return compounds.contains(signs);
    }

    /**
     * Whether both are given names, and not of one line, or one of them is known and the other its form for the other sex:
     * names of two people.
     */
    boolean otherGivenName(String a, String b) {
        boolean knownA = givenNames.containsKey(a);
        boolean knownB = givenNames.containsKey(b);
        if (knownA && knownB) {
            return !sameGivenName(a, b);
        }
        return (knownA && isFeminine(b, a)) || (knownB && isFeminine(a, b));
    }

    private static boolean isFeminine(String longer, String name) {
        return longer.startsWith(name) && (longer.equals(name + "a") || longer.equals(name + "ia"));
    }

    /** HE or SHE, if a title is of men or of women only; else PERSON. */
    Pronoun.Being genderOfTitle(String title) {
        return genders.ofWord(title);
    }

    /** What a word is looked up by among given names: as it stands in its script, else in Latin letters. */
    String givenName(Part part) {
        if (part.writing() == Writing.LATIN) {
            return part.plain();
        }
        String own = part.writing() == Writing.GREEK ? Folding.withoutMarks(part.own()) : part.own();
        return givenNames.containsKey(own) ? own : part.plain();
    }

    /** Whether two given names stand for one another: a short form, a pet name, or the same name in another language. */
    boolean sameGivenName(String a, String b) {
        Set<Integer> of = givenNames.get(a);
        Set<Integer> other = of == null ? null : givenNames.get(b);
        return of != null && other != null && of.stream().anyMatch(other::contains);
    }
}
