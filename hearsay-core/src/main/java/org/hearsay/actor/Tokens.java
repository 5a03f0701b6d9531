package org.hearsay.actor;

import java.util.ArrayList;
import java.util.List;

/** Cuts a folded name into its words. */
final class Tokens {
    private static final int GERESH = 0x5F3;
    private static final String APOSTROPHES = "'’‘ʼʻʿʾ`´\"”“„″׳״";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean dotted;

    /**
     * A word.
     *
     * @param text letters, marks and digits
     * @param dotted letters with points between them, written here without: "p.l.c."
     * @param hyphen whether a hyphen ties it to the next
     */
    record Token(String text, boolean dotted, boolean hyphen) {}

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> of(String folded) {
        return new Tokens(folded).cut();
    }

    private List<Token> cut() {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.isLetterOrDigit(c) || (isMark(c) && !word.isEmpty())) {
                word.appendCodePoint(c);
            } else if (APOSTROPHES.indexOf(c) >= 0) {
                apostrophe(i);
            } else if ((c == '.' || c == '/') && isInitials(i)) {
                dotted = true;
            } else {
                end(c == '-' || c == '‐' || c == '‑');
                if (c == '&' || c == '+') {
                    tokens.add(new Token("and", false, false));
                }
            }
        }
        end(false);
        return tokens;
    }

    /** Within a word it is left out, but for the geresh of Hebrew, which changes the letter before it. Quotation marks part words. */
    private void apostrophe(int i) {
        char c = text.charAt(i);
        boolean hebrew = !word.isEmpty() && Writing.of(word.charAt(word.length() - 1)) == Writing.HEBREW;
        boolean inside = i + 1 < text.length() && Character.isLetter(text.codePointAt(i + 1));
        if (hebrew && (c == '\'' || c == '’' || c == GERESH)) {
            word.append((char) GERESH);
        } else if ((!hebrew && (c == '"' || c == '“' || c == '”' || c == '„')) || !inside) {
            end(false);
        }
    }

    /** Whether a point stands between single letters, as in "p.l.c.", all of them of the word that is being read. */
    private boolean isInitials(int i) {
        boolean single = word.length() == 1 || dotted;
        boolean more = i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
        boolean long2 = i + 2 < text.length() && Character.isLetterOrDigit(text.charAt(i + 2));
        return single && more && !long2 && (word.length() == 0 || Character.isLetter(word.charAt(word.length() - 1)));
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private void end(boolean hyphen) {
        if (!word.isEmpty()) {
            tokens.add(new Token(word.toString(), dotted && word.length() > 1, hyphen));
        }
        word.setLength(0);
        dotted = false;
    }
}
