package org.hearsay.corroboration.copy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearsay.text.Document;

/**
 * What a document's title says of its text. A page that holds nothing but a form to sign in still has the title of its article: so
 * a text that tells nothing of its title is no article.
 *
 * @param words hashes of the title's words that say something; empty if it has no title
 * @param told the share of them that stand in the text outside the title itself, 0 to 1; 1 if there is nothing to tell
 */
public record Headline(Set<Long> words, double told) {
    /** In chars: shorter words bind others. */
    private static final int SHORTEST = 4;

    /** A title is repeated near the begin of a text, if at all. */
    private static final int FARTHEST = 600;

    /** What parts a title from the name of its site. */
    private static final List<String> PARTS =
            List.of(" - ", " | ", " – ", " — ", " » ", " : ", " on Twitter", " on Facebook");

    private static final int ENOUGH = 3;

    /** Keeps buckets of words apart from those of shingles. */
    private static final long SALT = 0x7469746c65L;

    public Headline {
        words = Set.copyOf(words);
    }

    static Headline of(Document document) {
        String title = document.publication().title();
        Set<Long> words = title == null ? Set.of() : words(withoutSite(title));
        if (words.isEmpty()) {
            return new Headline(words, 1);
        }
        Set<Long> text = words(without(document.text(), String.valueOf(title)));
        long told = words.stream().filter(text::contains).count();
        return new Headline(words, (double) told / words.size());
    }

    /** "Ferry runs aground - Selim Courier" without the name of the site, where enough is left. */
    private static String withoutSite(String title) {
        int end = title.length();
        for (String part : PARTS) {
            int at = title.indexOf(part);
            boolean whole = at > 0
                    && (part.startsWith(" on ") || words(title.substring(0, at)).size() >= ENOUGH);
            end = whole ? Math.min(end, at) : end;
        }
        return title.substring(0, end);
    }

    private static String without(String text, String title) {
        int at = text.indexOf(title);
        return at < 0 || at > FARTHEST ? text : text.substring(0, at) + text.substring(at + title.length());
    }

    /** The words that say something: the longer ones, and numbers of two digits or more. */
    static Set<Long> words(String text) {
        Shingled all = Shingled.of(text);
        Set<Long> words = new HashSet<>();
        for (int i = 0; i < all.length(); i++) {
            int begin = all.begins()[i];
            int length = all.ends()[i] - begin;
            if (length >= SHORTEST || (length > 1 && Character.isDigit(text.codePointAt(begin)))) {
                words.add(all.words()[i]);
            }
        }
        return words;
    }

    /**
     * The share of the shorter title's words that stand in the other, 0 to 1; 0 if there is nothing to compare.
     *
     * @param common words that are in so many titles that they say nothing; they count only where hardly any others are left
     */
    double likeness(Headline other, Predicate<Long> common) {
        if (words.equals(other.words)) {
            return words.isEmpty() ? 0 : 1;
        }
        return shareOfShorter(telling(common), other.telling(common));
    }

    private static double shareOfShorter(Set<Long> a, Set<Long> b) {
        int least = Math.min(a.size(), b.size());
        return least == 0 ? 0 : (double) a.stream().filter(b::contains).count() / least;
    }

    /** The words that are not in many other titles; all of them, where hardly any others are left. */
    Set<Long> telling(Predicate<Long> common) {
        Set<Long> telling = words.stream().filter(common.negate()).collect(Collectors.toSet());
        return telling.size() < 2 ? words : telling;
    }

    boolean isKnown() {
        return !words.isEmpty();
    }

    /** The key of the bucket of documents with a word in their titles. */
    static long key(long word) {
        return Shingled.mixed(word ^ SALT);
    }
}
