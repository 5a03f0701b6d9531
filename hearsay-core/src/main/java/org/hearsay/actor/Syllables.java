package org.hearsay.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Chinese and Korean names beside Latin ones, syllable by syllable. Each sign has a few Latin spellings: in Chinese Pinyin, Wade
 * and Giles', and for family names those of the south (syllable-readings.txt); in Korean all that are made of the usual spellings of
 * its three sounds (hangul-sounds.txt). Letter by letter "Wang" and "Zhang" are nearly alike; as syllables they are two names.
 * Immutable; safe to share between threads.
 */
final class Syllables {
    /** A name of more signs is a foreign one, written by sound. */
    private static final int MOST_SIGNS = 4;

    private static final int LONGEST = 7;
    private static final int NONE = -1;

    private final Wade wade = new Wade();
    private final KoreanSounds korean = new KoreanSounds();

    static Syllables standard() {
        return Standard.SYLLABLES;
    }

    /** Read when first asked for, not with the class. */
    private static final class Standard {
        static final Syllables SYLLABLES = new Syllables();
    }

    /**
     * The share of a name's signs that some Latin letters spell, in order; -1 if the letters cannot be cut into as many syllables
     * of the language, so that nothing can be said.
     */
    double agreeing(Lexicon lexicon, Part dense, String latin) {
        int signs = dense.own().length();
        if (signs > MOST_SIGNS || latin.length() > signs * LONGEST) {
            return NONE;
        }
        List<Set<String>> spellings = new ArrayList<>(signs);
        for (int i = 0; i < signs; i++) {
            spellings.add(spellings(lexicon, dense.own().substring(i, i + 1), dense.writing()));
        }
        int most = most(spellings, dense.writing(), latin);
        return most < 0 ? NONE : (double) most / signs;
    }

    private Set<String> spellings(Lexicon lexicon, String sign, Writing writing) {
        Set<String> all = new HashSet<>(lexicon.readings(sign));
        all.addAll(
                writing == Writing.HANGUL
                        ? korean.spellings(sign.charAt(0))
                        : wade.spellings(lexicon.latin.spell(sign, writing).plain()));
        return all;
    }

    /** How many of the syllables that the letters are cut into are spellings of their sign, in the best way of cutting. */
    private int most(List<Set<String>> spellings, Writing writing, String latin) {
        int[] last = new int[latin.length() + 1];
        Arrays.fill(last, NONE);
        last[0] = 0;
        for (Set<String> of : spellings) {
            int[] next = new int[last.length];
            Arrays.fill(next, NONE);
            for (int begin = 0; begin < latin.length(); begin++) {
                for (int end = begin + 1; last[begin] >= 0 && end <= Math.min(latin.length(), begin + LONGEST); end++) {
                    String piece = latin.substring(begin, end);
                    boolean fits = of.contains(piece);
                    if (fits || isSyllable(piece, writing)) {
                        next[end] = Math.max(next[end], last[begin] + (fits ? 1 : 0));
                    }
                }
            }
            last = next;
        }
        return last[latin.length()];
    }

    private boolean isSyllable(String piece, Writing writing) {
        return writing == Writing.HANGUL ? korean.isSyllable(piece) : wade.isSyllable(piece);
    }
}
