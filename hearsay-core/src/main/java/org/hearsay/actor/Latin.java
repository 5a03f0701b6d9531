package org.hearsay.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.Tables;
import org.jspecify.annotations.Nullable;

/**
 * Writes a word of any script in plain Latin letters, a to z, once as it is usually spelled and once by sound, where "sh" or
 * "kh" are one sign. Cyrillic, Greek, Arabic and Hebrew go by a table (letters.txt), Hangul by the rule of its syllables
 * (Revised Romanization), all others by ICU. Short vowels of Arabic and Hebrew are not written, so they are not here either:
 * {@link Spelling} knows that they may be missing. Immutable.
 */
final class Latin {
    private static final String[] HANGUL_FIRST = {
        "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"
    };
    private static final String[] HANGUL_VOWEL = {
        "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu",
        "ui", "i"
    };
    private static final String[] HANGUL_LAST = {
        "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng",
        "t", "t", "k", "t", "p", "t"
    };

    private final Map<String, Letter> table = new HashMap<>();

    private record Letter(String plain, String spoken) {}

    Latin() {
        for (List<String> row : Tables.rows(Latin.class, "letters.txt")) {
            String plain = row.get(1);
            table.put(row.getFirst(), new Letter(plain, row.size() > 2 ? row.get(2) : plain));
        }
    }

    /**
     * A word in Latin letters.
     *
     * @param plain as usually spelled, letters and digits only
     * @param sound by sound, in the signs of {@link Sounds}
     */
    record Spelled(String plain, String sound) {}

    /** Of a word in lower case, composed (NFC). */
    Spelled spell(String word, Writing writing) {
        if (isPlain(word)) {
            return new Spelled(word, Sounds.of(word));
        }
        StringBuilder plain = new StringBuilder();
        StringBuilder spoken = new StringBuilder();
        boolean known = writing == Writing.HANGUL ? hangul(word, plain) : byTable(word, plain, spoken);
        if (!known) {
            plain.setLength(0);
            spoken.setLength(0);
            byTable(OtherScripts.latin(word), plain, spoken);
        } else if (writing == Writing.HANGUL) {
            spoken.append(plain);
        }
        return new Spelled(plain.toString(), Sounds.of(spoken.toString()));
    }

    /** False if there is a letter that the table has not. */
    private boolean byTable(String word, StringBuilder plain, StringBuilder spoken) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 128) {
                append(c, plain, spoken);
                continue;
            }
            Letter two = i + 1 < word.length() ? table.get(word.substring(i, i + 2)) : null;
            Letter found = two != null ? two : letter(c);
            if (found == null) {
                return false;
            }
            plain.append(found.plain);
            spoken.append(found.spoken);
            i += two != null ? 1 : 0;
        }
        return true;
    }

    private static void append(char c, StringBuilder plain, StringBuilder spoken) {
        if (Character.isLetterOrDigit(c)) {
            plain.append(c);
            spoken.append(c);
        }
    }

    /** A letter of the table, else what is left of it without its marks; null if that is none either. */
    private @Nullable Letter letter(char c) {
        Letter exact = table.get(String.valueOf(c));
        if (exact != null) {
            return exact;
        }
        if (Character.getType(c) == Character.NON_SPACING_MARK || !Character.isLetterOrDigit(c)) {
            return new Letter("", "");
        }
        if (Character.isDigit(c)) {
            String digit = String.valueOf(Character.digit(c, 10));
            return new Letter(digit, digit);
        }
        String base = Folding.withoutMarks(String.valueOf(c));
        Letter reduced = table.get(base);
        return reduced != null ? reduced : isPlain(base) ? new Letter(base, base) : null;
    }

    private static boolean hangul(String word, StringBuilder plain) {
        for (int i = 0; i < word.length(); i++) {
            int syllable = word.charAt(i) - 0xAC00;
            if (syllable >= 0 && syllable < 11172) {
                plain.append(HANGUL_FIRST[syllable / 588]);
                plain.append(HANGUL_VOWEL[syllable % 588 / 28]);
                plain.append(HANGUL_LAST[syllable % 28]);
            } else if (word.charAt(i) < 128) {
                append(word.charAt(i), plain, new StringBuilder());
            } else {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) {
                return false;
            }
        }
        return true;
    }
}
