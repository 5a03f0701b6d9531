package org.hearsay.actor;

import java.text.Normalizer;
import java.util.Locale;

/** Brings what is written into one form: compatibility forms, case, and signs that are not seen. */
final class Folding {
    private Folding() {}

    /** Lower case and composed; direction signs, joiners and other unseen ones are gone. */
    static String fold(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        return isAscii(lower) ? lower : seen(Normalizer.normalize(lower, Normalizer.Form.NFKC));
    }

    /** Without accents and other marks that stand on letters. */
    static String withoutMarks(String word) {
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(word, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** One letter for those that Arabic writers take for one another, and no vowel signs; other scripts stay as they are. */
    static String sameLetters(String word) {
        StringBuilder same = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if ((c >= 0x64B && c <= 0x65F) || c == 0x670 || c == 0x640) {
                continue;
            }
            same.append(
                    switch (c) {
                        case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
                        case 'ى', 'ی' -> 'ي';
                        case 'ک' -> 'ك';
                        case 'ة' -> 'ه';
                        case 'ё' -> 'е';
                        default -> c;
                    });
        }
        return same.toString();
    }

    private static String seen(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints().filter(c -> Character.getType(c) != Character.FORMAT).forEach(seen::appendCodePoint);
        return seen.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }
}
