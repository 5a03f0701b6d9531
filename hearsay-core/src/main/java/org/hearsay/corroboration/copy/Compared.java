package org.hearsay.corroboration.copy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.Document;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;

/** A document made ready to be compared with others: its words, which of them are boilerplate, and where each shingle stands. */
final class Compared {
    /** A shingle that stands in a text more often says little, and would cost much. */
    private static final int OFTEN = 8;

    private static final int[] NOWHERE = {};

    private final Document document;
    private final String id;
    private final Headline headline;
    private final Shingled words;
    private final boolean[] boilerplate;
    private final long[] shingles;
    private final Map<Long, int[]> places = new HashMap<>();
    private final int own;

    Compared(Document document, @Nullable Spans boilerplate) {
        this.document = document;
        this.id = document.id();
        this.headline = Headline.of(document);
        this.words = Shingled.of(document.text());
        this.boilerplate = new boolean[words.length()];
        if (boilerplate != null) {
            for (Span span : boilerplate) {
                Arrays.fill(this.boilerplate, words.wordAt(span.begin()), words.wordAt(span.end()), true);
            }
        }
        int masked = 0;
        for (boolean is : this.boilerplate) {
            masked += is ? 1 : 0;
        }
        this.own = words.length() - masked;
        this.shingles = words.shingles();
        for (int i = 0; i < shingles.length; i++) {
            if (!this.boilerplate[i] && !this.boilerplate[i + Shingled.SHINGLE - 1]) {
                places.merge(shingles[i], new int[] {i}, Compared::with);
            }
        }
    }

    /** One more than {@link #OFTEN} are kept, to know that there are more. */
    private static int[] with(int[] places, int[] another) {
        if (places.length > OFTEN) {
            return places;
        }
        int[] grown = Arrays.copyOf(places, places.length + 1);
        grown[places.length] = another[0];
        return grown;
    }

    Document document() {
        return document;
    }

    String id() {
        return id;
    }

    String text() {
        return document.text();
    }

    Headline headline() {
        return headline;
    }

    int length() {
        return words.length();
    }

    /** How many words are not boilerplate. */
    int own() {
        return own;
    }

    /** How many words before a place are not boilerplate. */
    int ownBefore(int place) {
        int count = 0;
        for (int i = 0; i < words.wordAt(place); i++) {
            count += boilerplate[i] ? 0 : 1;
        }
        return count;
    }

    /** Adds the hashes of the words in some chars. */
    void addWords(Span chars, Set<Long> out) {
        for (int i = words.wordAt(chars.begin()); i < words.wordAt(chars.end()); i++) {
            out.add(words.words()[i]);
        }
    }

    long word(int i) {
        return words.words()[i];
    }

    boolean isQuoted(int i) {
        return words.quoted()[i];
    }

    /** A word that another report of the same form would fill in otherwise: a figure, or one with a capital. */
    boolean isFilledIn(int i) {
        int c = text().codePointAt(words.begins()[i]);
        return Character.isDigit(c) || Character.isUpperCase(c);
    }

    /** The minutes of a length of time, as in "2:31". */
    boolean isTime(int i) {
        int end = words.ends()[i];
        return end - words.begins()[i] <= 2
                && end < text().length()
                && text().charAt(end) == ':'
                && i + 1 < length()
                && words.begins()[i + 1] == end + 1
                && words.ends()[i + 1] == end + 3
                && Character.isDigit(text().charAt(end - 1))
                && Character.isDigit(text().charAt(end + 1));
    }

    boolean isBoilerplate(int i) {
        return boilerplate[i];
    }

    int shingleCount() {
        return shingles.length;
    }

    long shingle(int i) {
        return shingles[i];
    }

    /** Where a shingle stands outside boilerplate; nowhere if it stands too often to say anything. */
    int[] places(long shingle) {
        int[] found = places.getOrDefault(shingle, NOWHERE);
        return found.length > OFTEN ? NOWHERE : found;
    }

    /** The chars of some words in a row. */
    Span span(int first, int count) {
        return new Span(words.begins()[first], words.ends()[first + count - 1]);
    }

    /** The chars of several runs of words. */
    Spans spans(List<Span> runs) {
        return Spans.of(runs.stream().map(r -> span(r.begin(), r.length())).toList());
    }
}
