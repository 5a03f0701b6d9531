package org.hearsay.corroboration.copy;

import java.util.HashSet;
import java.util.Set;
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

    public Headline {
        words = Set.copyOf(words);
    }

    static Headline of(Document document) {
        String title = document.publication().title();
        Set<Long> words = title == null ? Set.of() : words(title);
        if (words.isEmpty()) {
            return new Headline(words, 1);
        }
        Set<Long> text = words(without(document.text(), String.valueOf(title)));
        long told = words.stream().filter(text::contains).count();
        return new Headline(words, (double) told / words.size());
    }

    private static String without(String text, String title) {
        int at = text.indexOf(title);
        return at < 0 || at > FARTHEST ? text : text.substring(0, at) + text.substring(at + title.length());
    }

    /** The words that say something: the longer ones, and numbers. */
    static Set<Long> words(String text) {
        Shingled all = Shingled.of(text);
        Set<Long> words = new HashSet<>();
        for (int i = 0; i < all.length(); i++) {
            int begin = all.begins()[i];
            if (all.ends()[i] - begin >= SHORTEST || Character.isDigit(text.codePointAt(begin))) {
                words.add(all.words()[i]);
            }
        }
        return words;
    }

    /** The share of the shorter title's words that stand in the other, 0 to 1; 0 if there is nothing to compare. */
    double likeness(Headline other) {
        int least = Math.min(words.size(), other.words.size());
        return least == 0
                ? 0
                : (double) words.stream().filter(other.words::contains).count() / least;
    }

    /** The share of its words that are among others, 0 to 1; 0 if it has none. */
    double shareIn(Set<Long> others) {
        return words.isEmpty()
                ? 0
                : (double) words.stream().filter(others::contains).count() / words.size();
    }

    boolean isKnown() {
        return !words.isEmpty();
    }
}
