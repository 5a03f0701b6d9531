package org.hearsay.corroboration.conflict;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.text.Tables;

/** Which telling words a text has: who is "expected to survive" was hit by something, a "homicide" killed somebody. */
final class HarmWords {
    private static final List<String> BEGINNINGS = Tables.words(HarmWords.class, "harm-words.txt");

    private HarmWords() {}

    /** The beginnings of words that stand in a text, up to a place. */
    static Set<String> in(String text, int end) {
        String lower = text.substring(0, Math.min(end, text.length())).toLowerCase(Locale.ROOT);
        Set<String> found = new TreeSet<>();
        for (String beginning : BEGINNINGS) {
            for (int at = lower.indexOf(beginning); at >= 0; at = lower.indexOf(beginning, at + 1)) {
                if (at == 0 || !Character.isLetter(lower.charAt(at - 1))) {
                    found.add(beginning);
                    break;
                }
            }
        }
        return found;
    }
}
