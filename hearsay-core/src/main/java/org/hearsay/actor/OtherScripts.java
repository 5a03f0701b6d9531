package org.hearsay.actor;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** ICU's transliteration, loaded when the first name of a script is met that has no table of ours: it takes a while. */
final class OtherScripts {
    private OtherScripts() {}

    /** Signs of Chinese as they are written since the reform. */
    static String simplified(String word) {
        return Simplified.SIGNS.transliterate(word);
    }

    private static final class Simplified {
        static final Transliterator SIGNS = Transliterator.getInstance("Traditional-Simplified");
    }

    private static final class Loaded {
        static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }

    /** What letters ICU finds, in lower case and with nothing but ASCII; a letter that it cannot read is left out. */
    static String latin(String word) {
        String latin = Loaded.LATIN.transliterate(word).toLowerCase(Locale.ROOT);
        StringBuilder ascii = new StringBuilder();
        latin.chars().filter(c -> c < 128).forEach(c -> ascii.append((char) c));
        return ascii.toString();
    }
}
