package org.hearsay.time;

import java.util.List;
import java.util.Map;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** The tokens of a text. Indexes beyond its ends are allowed everywhere: nothing stands there. Immutable. */
final class Tokens {
    private final List<Token> all;

    Tokens(List<Token> all) {
        this.all = List.copyOf(all);
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

    boolean isOneOf(int i, java.util.Set<String> words) {
        return words.contains(lower(i));
    }

    boolean capital(int i) {
        return i >= 0 && i < all.size() && all.get(i).capital();
    }

    boolean mayStart(int i) {
        return all.get(i).kinds() != null;
    }

    /** What the token is as a {@code kind}; null if it is none. */
    @Nullable
    String value(int i, Kind kind) {
        Map<Kind, String> kinds = i < 0 || i >= all.size() ? null : all.get(i).kinds();
        return kinds == null ? null : kinds.get(kind);
    }

    /** The same as a number; -1 if it is none. */
    int number(int i, Kind kind) {
        String value = value(i, kind);
        return value == null ? -1 : Integer.parseInt(value);
    }

    /** The number that digits of at most nine places stand for, thousands parted by commas or not; -1 for anything else. */
    int digits(int i) {
        String word = lower(i);
        if (word.isEmpty() || word.length() > 11) {
            return -1;
        }
        int comma = word.indexOf(',');
        if (comma >= 0 && !Forms.isInThousands(word)) {
            return -1;
        }
        int number = 0;
        int places = 0;
        for (int k = 0; k < word.length(); k++) {
            char c = word.charAt(k);
            if (c == ',') {
                continue;
            }
            if (c < '0' || c > '9' || ++places > 9) {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }

    /** Whether nothing stands between a token and the next one, not even white space. */
    boolean joined(int i) {
        return i >= 0
                && i + 1 < all.size()
                && all.get(i).end() == all.get(i + 1).begin();
    }

    /** The index after a hyphen without space around it at {@code i}, else {@code i}. */
    int pastHyphen(int i) {
        return is(i, "-") && joined(i - 1) && joined(i) ? i + 1 : i;
    }

    /** The index after a full stop that belongs to the word before it, else {@code i}. */
    int pastStop(int i) {
        return is(i, ".") && joined(i - 1) ? i + 1 : i;
    }

    int pastComma(int i) {
        return is(i, ",") ? i + 1 : i;
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
