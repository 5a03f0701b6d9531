package org.hearsay.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a text into tokens: runs of letters and digits, with apostrophes and full stops inside ({@code didn't}, {@code p.m.});
 * {@code 's} for itself; numbers with what stands between their digits ({@code 10:30}, {@code 1,500}, {@code 9/11}); signs one
 * by one; the end of a paragraph as an empty token. One pass over the text.
 */
final class Tokenizer {
    /** Longer runs are no word that we know; keeps their copies short. */
    private static final int LONGEST = 24;

    /** A line shorter than this that ends before a capital letter is a paragraph: a heading, a list's entry. */
    private static final int SHORT_LINE = 60;

    private final String text;
    private final Vocabulary vocabulary = Vocabulary.get();
    private final List<Token> tokens = new ArrayList<>();
    private int line;

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
        } else if (isApostrophe(c) && i > 0 && isWord(text.charAt(i - 1)) && end < text.length()) {
            end = isWord(text.charAt(end)) ? word(end) : end;
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
        if (lines > 1 || (lines == 1 && endsParagraph(from, i))) {
            add(i, i);
        }
        line = lines > 0 ? i : line;
        return i;
    }

    private boolean endsParagraph(int from, int next) {
        if (from == 0 || next >= text.length()) {
            return true;
        }
        boolean ended = ".!?\"”:".indexOf(text.charAt(from - 1)) >= 0 || from - line < SHORT_LINE;
        return ended && !Character.isLowerCase(text.charAt(next));
    }

    private int word(int from) {
        int i = from;
        while (i < text.length() && (isWord(text.charAt(i)) || isJoint(i))) {
            i++;
        }
        return i;
    }

    /** A sign inside a number, or the apostrophe of "didn't". */
    private boolean isJoint(int i) {
        if (i == 0 || i + 1 >= text.length()) {
            return false;
        }
        char c = text.charAt(i);
        if (isApostrophe(c)) {
            return text.charAt(i - 1) == 'n' && text.charAt(i + 1) == 't';
        }
        return ".,:/".indexOf(c) >= 0 && isDigit(text.charAt(i - 1)) && isDigit(text.charAt(i + 1));
    }

    private boolean isDotted(int i) {
        return i + 2 < text.length()
                && text.charAt(i + 1) == '.'
                && Character.isLetter(text.charAt(i))
                && Character.isLetter(text.charAt(i + 2));
    }

    private int dotted(int from) {
        int i = from;
        while (i + 1 < text.length() && Character.isLetter(text.charAt(i)) && text.charAt(i + 1) == '.') {
            i += 2;
        }
        return i < text.length() && isWord(text.charAt(i)) ? word(i) : i;
    }

    private void add(int begin, int end) {
        int cut = Math.min(end, begin + LONGEST);
        String lower = text.substring(begin, cut).toLowerCase(Locale.ROOT).replace('’', '\'');
        boolean capital = begin < end && Character.isUpperCase(text.charAt(begin));
        Map<Sense, String> senses = vocabulary.of(lower);
        tokens.add(new Token(lower, begin, end, capital, senses));
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
        return c == '\'' || c == '’';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
