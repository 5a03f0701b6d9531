package org.hearsay.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text into tokens: runs of letters and digits; what follows an apostrophe ({@code 's}, {@code 'll}, {@code '90s}) for
 * itself; numbers with what stands between their digits ({@code 10:30}, {@code 1,500}, {@code 3/5/2024}); letters with full
 * stops ({@code p.m.}); signs one by one; the end of a paragraph as an empty token. One pass over the text.
 */
final class Tokenizer {
    /** Longer runs are no word that we know; keeps their copies short. */
    static final int LONGEST = 24;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(String text) {
        this.text = text;
    }

    static Tokens of(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        int i = 0;
        while (i < text.length()) {
            i = tokenizer.next(i);
        }
        return new Tokens(tokenizer.tokens);
    }

    private int next(int i) {
        char c = text.charAt(i);
        if (isBlank(c)) {
            return blanks(i);
        }
        int end = i + 1;
        if (isWord(c)) {
            end = isDotted(i) ? dotted(i) : word(i);
        } else if (isApostrophe(c) && i + 1 < text.length() && isWord(text.charAt(i + 1))) {
            end = word(i + 1);
        }
        add(i, end);
        return end;
    }

    private int blanks(int from) {
        int i = from;
        int lines = 0;
        while (i < text.length() && isBlank(text.charAt(i))) {
            lines += text.charAt(i++) == '\n' ? 1 : 0;
        }
        if (lines > 1) {
            add(i, i);
        }
        return i;
    }

    private int word(int from) {
        int i = from;
        while (i < text.length() && (isWord(text.charAt(i)) || isJoint(i))) {
            i++;
        }
        return i;
    }

    /** A sign between two digits that belongs to the number. */
    private boolean isJoint(int i) {
        return ".,:/".indexOf(text.charAt(i)) >= 0
                && i > 0
                && i + 1 < text.length()
                && isDigit(text.charAt(i - 1))
                && isDigit(text.charAt(i + 1));
    }

    private boolean isDotted(int i) {
        return i + 1 < text.length()
                && text.charAt(i + 1) == '.'
                && Character.isLetter(text.charAt(i))
                && (i + 2 < text.length() && Character.isLetter(text.charAt(i + 2)));
    }

    private int dotted(int from) {
        int i = from;
        while (i + 1 < text.length() && Character.isLetter(text.charAt(i)) && text.charAt(i + 1) == '.') {
            i += 2;
        }
        // "U.S.led" is a slip, "p.m" the end of one.
        return i < text.length() && isWord(text.charAt(i)) ? word(i) : i;
    }

    private void add(int begin, int end) {
        int cut = Math.min(end, begin + LONGEST);
        String lower = text.substring(begin, cut)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('‘', '\'');
        boolean capital = begin < end && Character.isUpperCase(text.charAt(begin));
        tokens.add(new Token(lower, begin, end, capital, Vocabulary.get().of(lower)));
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
