package org.hearsay.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/** The words up to the first preposition, relative clause or comma; the last of them is the head. */
final class NounPhrase {
    private static final Set<String> ARTICLES = Set.of(
            "a", "an", "the", "one", "another", "his", "her", "its", "their", "our", "my", "this", "that", "these",
            "those");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "another", "any", "no");

    private static final int LONGEST_ENTRY = 4;

    private final String text;
    private final List<Word> words;

    NounPhrase(String text) {
        this.text = text;
        this.words = Word.in(text);
    }

    Source.@Nullable Kind kind() {
        String entry = head();
        if (entry != null) {
            return switch (entry) {
                case "role" -> role();
                case "pronoun-person", "pronoun-organisation" ->
                    words.size() > 1
                            ? null
                            : entry.equals("pronoun-person") ? Source.Kind.PERSON : Source.Kind.ORGANISATION;
                default -> Source.Kind.valueOf(entry.toUpperCase(Locale.ROOT));
            };
        }
        if (isName() && KindTable.standard().isQuantity(words.getFirst().lower())) {
            return Source.Kind.COLLECTIVE;
        }
        if (isName() && !hasRole()) {
            // "Radio Selim", "Police Scotland": the first word says what the name is the name of.
            String title = lookUp(words.getFirst().begin(), words.getFirst().end());
            if (title != null && (title.equals("publication") || title.equals("organisation"))) {
                return Source.Kind.valueOf(title.toUpperCase(Locale.ROOT));
            }
        }
        return null;
    }

    private Source.Kind role() {
        boolean plural = lastIsPlural()
                || KindTable.standard().isQuantity(words.getFirst().lower());
        if (plural) {
            return Source.Kind.COLLECTIVE;
        }
        return isIndefinite() ? Source.Kind.UNNAMED : Source.Kind.PERSON;
    }

    /** The table's word for the longest entry that ends the phrase, else for the singular of the last word. */
    private @Nullable String head() {
        if (words.isEmpty()) {
            return null;
        }
        int end = words.getLast().end();
        for (int n = Math.min(LONGEST_ENTRY, words.size()); n > 0; n--) {
            String found = lookUp(words.get(words.size() - n).begin(), end);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable String lookUp(int begin, int end) {
        String written = text.substring(begin, end);
        String found = KindTable.standard().entry(written);
        // A surname may be a common word: "Dana Baker". Only after an article is a capital just a capital.
        String lower = Word.lower(written);
        if (found == null && (!isPersonalName() || begin == 0)) {
            found = KindTable.standard().entry(lower);
        }
        return found != null || isPersonalName() ? found : KindTable.standard().entryOfSingular(lower);
    }

    /** Two or more capitalised words without an article, the last no body's or paper's word by itself. */
    private boolean isPersonalName() {
        if (words.size() < 2 || hasArticle() || !isName()) {
            return false;
        }
        String last = KindTable.standard().entry(words.getLast().lower());
        return last != null && last.equals("role") && words.stream().allMatch(this::isCapital);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean isRole() {
        return "role".equals(head());
    }

    boolean isName() {
        return !words.isEmpty() && isCapital(words.getLast());
    }

    boolean hasArticle() {
        return !words.isEmpty() && ARTICLES.contains(words.getFirst().lower());
    }

    boolean isIndefinite() {
        return !words.isEmpty() && INDEFINITE.contains(words.getFirst().lower());
    }

    boolean isAcronym() {
        Word last = words.getLast();
        String written = text.substring(last.begin(), last.end());
        boolean alone = words.size() == 1 || (words.size() == 2 && hasArticle());
        return alone
                && written.length() > 1
                && written.length() < 7
                && written.chars().allMatch(Character::isUpperCase);
    }

    boolean looksPlural() {
        return lastIsPlural()
                || KindTable.standard().isQuantity(words.getFirst().lower());
    }

    /** "the mayor and the governor", "Cole and Halim", but not "founder and editor Dana Cole". */
    boolean joinsSeveral() {
        for (int i = 1; i < words.size() - 1; i++) {
            if (words.get(i).lower().equals("and")) {
                Word after = words.get(i + 1);
                boolean names = isCapital(words.get(i - 1))
                        && isCapital(after)
                        && !"role"
                                .equals(KindTable.standard()
                                        .entry(words.get(i - 1).lower()));
                return names || ARTICLES.contains(after.lower());
            }
        }
        return false;
    }

    private boolean hasRole() {
        return words.stream().anyMatch(w -> "role".equals(KindTable.standard().entry(w.lower())));
    }

    private boolean lastIsPlural() {
        String last = words.getLast().lower();
        boolean listed = "role".equals(KindTable.standard().entry(last));
        return !listed && ((last.endsWith("s") && !last.endsWith("ss")) || last.endsWith("men"));
    }

    /** Upper case, or a script that has no cases: such a word stands in an English sentence only as a name. */
    private boolean isCapital(Word word) {
        int c = text.codePointAt(word.begin());
        return Character.isUpperCase(c) || Character.isTitleCase(c) || Character.getType(c) == Character.OTHER_LETTER;
    }
}
