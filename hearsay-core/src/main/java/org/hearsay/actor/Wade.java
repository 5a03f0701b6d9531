package org.hearsay.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Syllables of Mandarin as Pinyin and as Wade and Giles spell them (without apostrophes, as papers do). By rule; see any
 * comparison table of the two, such as that of the Library of Congress. Immutable.
 */
final class Wade {
    private static final List<String> PINYIN_INITIALS = List.of(
            "zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r", "z", "c", "s",
            "");
    private static final Map<String, List<String>> INITIALS = Map.ofEntries(
            Map.entry("zh", List.of("ch")),
            Map.entry("ch", List.of("ch")),
            Map.entry("b", List.of("p")),
            Map.entry("d", List.of("t")),
            Map.entry("g", List.of("k")),
            Map.entry("j", List.of("ch")),
            Map.entry("q", List.of("ch")),
            Map.entry("x", List.of("hs", "sh")),
            Map.entry("r", List.of("j")),
            Map.entry("z", List.of("ts")),
            Map.entry("c", List.of("ts")));
    private static final Map<String, String> FINALS = Map.of(
            "ian", "ien", "ie", "ieh", "ue", "ueh", "ong", "ung", "iong", "iung", "er", "erh", "uo", "o", "ye", "yeh");

    /** Whole syllables that the rules do not reach. */
    private static final Map<String, List<String>> WHOLE = Map.ofEntries(
            Map.entry("zhi", List.of("chih")),
            Map.entry("chi", List.of("chih")),
            Map.entry("shi", List.of("shih")),
            Map.entry("ri", List.of("jih")),
            Map.entry("zi", List.of("tzu", "tze")),
            Map.entry("ci", List.of("tzu", "tze")),
            Map.entry("si", List.of("ssu", "szu", "sze")),
            Map.entry("he", List.of("ho")),
            Map.entry("ge", List.of("ko")),
            Map.entry("ke", List.of("ko")),
            Map.entry("e", List.of("o")),
            Map.entry("yi", List.of("i")),
            Map.entry("you", List.of("yu")),
            Map.entry("yan", List.of("yen")),
            Map.entry("ye", List.of("yeh")),
            Map.entry("yong", List.of("yung")),
            Map.entry("gui", List.of("kuei")),
            Map.entry("kui", List.of("kuei")),
            Map.entry("guo", List.of("kuo")),
            Map.entry("kuo", List.of("kuo")),
            Map.entry("huo", List.of("huo")),
            Map.entry("shuo", List.of("shuo")),
            Map.entry("lu", List.of("lu", "lyu", "lv")),
            Map.entry("nu", List.of("nu", "nyu", "nv")));

    private static final Set<String> ENDS = Set.of(
            ("a o e i u ai ei ui ao ou iu ie ue er an en in un ang eng ing ong ia iao ian iang iong ua uo uai uan uang "
                            + "ih ieh ueh ien ung iung erh uei")
                    .split(" "));
    private static final Set<String> BEGINS = Set.of(
            "zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r", "z", "c", "s",
            "y", "w", "hs", "ts", "tz");

    /** Pinyin's own and Wade's. */
    Set<String> spellings(String pinyin) {
        Set<String> all = new HashSet<>();
        all.add(pinyin);
        List<String> whole = WHOLE.get(pinyin);
        if (whole != null) {
            all.addAll(whole);
            return all;
        }
        String initial =
                PINYIN_INITIALS.stream().filter(pinyin::startsWith).findFirst().orElse("");
        String end = pinyin.substring(initial.length());
        for (String begin : INITIALS.getOrDefault(initial, List.of(initial))) {
            all.add(begin + FINALS.getOrDefault(end, end));
            all.add(begin + end);
        }
        return all;
    }

    /** Whether either spells any syllable so, or nearly. */
    boolean isSyllable(String latin) {
        for (int i = 0; i <= Math.min(2, latin.length() - 1); i++) {
            if ((i == 0 || BEGINS.contains(latin.substring(0, i))) && ENDS.contains(latin.substring(i))) {
                return true;
            }
        }
        return false;
    }
}
