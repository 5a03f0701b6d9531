package org.hearsay.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Tables;

/** How the syllables of Korean are usually spelled in Latin letters (hangul-sounds.txt). Immutable. */
final class KoreanSounds {
    private static final int FIRST = 0xAC00;
    private static final int COUNT = 11172;
    private static final int VOWELS = 21;
    private static final int LASTS = 28;

    private final List<List<String>> firsts = new ArrayList<>();
    private final List<List<String>> vowels = new ArrayList<>();
    private final List<List<String>> lasts = new ArrayList<>();
    private final Set<String> anyFirst = new HashSet<>();
    private final Set<String> anyRest = new HashSet<>();

    KoreanSounds() {
        for (List<String> row : Tables.rows(KoreanSounds.class, "hangul-sounds.txt")) {
            List<String> spellings = row.subList(2, row.size());
            switch (row.getFirst()) {
                case "first" -> firsts.add(spellings);
                case "vowel" -> vowels.add(spellings);
                default -> lasts.add(spellings);
            }
        }
        firsts.forEach(anyFirst::addAll);
        for (List<String> vowel : vowels) {
            for (List<String> last : lasts) {
                vowel.forEach(v -> last.forEach(l -> anyRest.add(v + l)));
            }
        }
    }

    /** All spellings of one syllable; empty for what is none. */
    Set<String> spellings(char sign) {
        int place = sign - FIRST;
        Set<String> all = new HashSet<>();
        if (place < 0 || place >= COUNT) {
            return all;
        }
        List<String> last = lasts.get(place % LASTS);
        for (String first : firsts.get(place / LASTS / VOWELS)) {
            for (String vowel : vowels.get(place / LASTS % VOWELS)) {
                last.forEach(l -> all.add(first + vowel + l));
            }
        }
        return all;
    }

    boolean isSyllable(String latin) {
        for (int i = 0; i <= Math.min(2, latin.length() - 1); i++) {
            if (anyFirst.contains(latin.substring(0, i)) && anyRest.contains(latin.substring(i))) {
                return true;
            }
        }
        return false;
    }
}
