package org.hearsay.actor;

/** The signs that words are compared by: a to z, and capitals for sounds that are spelled with two letters. */
final class Sounds {
    /** sh, ch, kh, gh, th, dh, zh. */
    private static final String PAIRS = "SCXGTDZ";

    private static final String FIRST = "sckgtdz";

    /** How many signs there are. */
    static final int COUNT = 26 + PAIRS.length();

    private Sounds() {}

    /** The number of a sign, 0 to {@link #COUNT}; -1 for a digit or anything else. */
    static int index(char sign) {
        return sign >= 'a' && sign <= 'z' ? sign - 'a' : sign >= 'A' && sign <= 'Z' ? PAIRS.indexOf(sign) + 26 : -1;
    }

    static char sign(int index) {
        return index < 26 ? (char) ('a' + index) : PAIRS.charAt(index - 26);
    }

    /** The sounds of a word of letters a to z and digits. Doubled letters are one; digits stay. */
    static String of(String word) {
        StringBuilder sounds = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
            int pair = next == 'h' ? FIRST.indexOf(c) : -1;
            if (pair >= 0) {
                add(sounds, PAIRS.charAt(pair));
                i++;
            } else if (c == 'p' && next == 'h') {
                add(sounds, 'f');
                i++;
            } else if (c == 'c' && next == 'k') {
                add(sounds, 'k');
                i++;
            } else if (c == 'o' && (next == 'u' || next == 'o')) {
                add(sounds, 'u');
                i++;
            } else {
                add(sounds, c);
            }
        }
        return sounds.toString();
    }

    private static void add(StringBuilder sounds, char sign) {
        if (sounds.isEmpty() || sounds.charAt(sounds.length() - 1) != sign) {
            sounds.append(sign);
        }
    }
}
