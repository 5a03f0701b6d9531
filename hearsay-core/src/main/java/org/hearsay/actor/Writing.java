package org.hearsay.actor;

/** The scripts that names are compared across. */
enum Writing {
    LATIN,
    CYRILLIC,
    GREEK,
    ARABIC,
    HEBREW,
    HANGUL,
    HAN,
    KANA,
    /** Any other: read by ICU's rules. */
    OTHER;

    static Writing of(int letter) {
        if (letter < 0x250) {
            return LATIN;
        }
        return switch (Character.UnicodeScript.of(letter)) {
            case LATIN -> LATIN;
            case CYRILLIC -> CYRILLIC;
            case GREEK -> GREEK;
            case ARABIC -> ARABIC;
            case HEBREW -> HEBREW;
            case HANGUL -> HANGUL;
            case HAN -> HAN;
            case HIRAGANA, KATAKANA -> KANA;
            default -> OTHER;
        };
    }

    /** Whether one character is a syllable or a word, so that words may be of one or two. */
    boolean isDense() {
        return this == HANGUL || this == HAN;
    }
}
