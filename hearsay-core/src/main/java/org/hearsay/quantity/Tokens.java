package org.hearsay.quantity;

import java.util.List;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** The tokens of a text. Indexes beyond its ends are allowed everywhere: nothing stands there. Immutable. */
final class Tokens {
    private final List<Token> all;

    Tokens(List<Token> all) {
        this.all = all;
    }

    int size() {
        return all.size();
    }

    /** The token in lower case; empty beyond the ends and at the end of a paragraph. */
    String lower(int i) {
        return i < 0 || i >= all.size() ? "" : all.get(i).lower();
    }

    boolean is(int i, String word) {
        return lower(i).equals(word);
    }

    boolean capital(int i) {
        return i >= 0 && i < all.size() && all.get(i).capital();
    }

    /** Whether the token is a {@code sense}. */
    boolean is(int i, Sense sense) {
        return value(i, sense) != null;
    }

    /** What the token is as a {@code sense}; null if it is none. */
    @Nullable
    String value(int i, Sense sense) {
        return i < 0 || i >= all.size() ? null : all.get(i).senses().get(sense);
    }

    /** Whether the token has any sense of ours. */
    boolean isKnown(int i) {
        return i >= 0 && i < all.size() && !all.get(i).senses().isEmpty();
    }

    boolean isWord(int i) {
        String word = lower(i);
        return !word.isEmpty() && Character.isLetter(word.charAt(0));
    }

    boolean isDigits(int i) {
        String word = lower(i);
        return !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9';
    }

    /** Whether nothing stands between a token and the next one, not even white space. */
    boolean joined(int i) {
        return i >= 0
                && i + 1 < all.size()
                && all.get(i).end() == all.get(i + 1).begin();
    }

    /** The index after a hyphen without space around it at {@code i}, else {@code i}. */
    int pastHyphen(int i) {
        return isDash(i) && joined(i - 1) && joined(i) ? i + 1 : i;
    }

    boolean isDash(int i) {
        String word = lower(i);
        return word.equals("-") || word.equals("–") || word.equals("—") || word.equals("‑");
    }

    int begin(int i) {
        return all.get(i).begin();
    }

    int end(int i) {
        return all.get(i).end();
    }

    Span span(int begin, int end) {
        return new Span(all.get(begin).begin(), all.get(end - 1).end());
    }
}
