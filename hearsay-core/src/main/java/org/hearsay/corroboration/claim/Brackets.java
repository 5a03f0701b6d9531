package org.hearsay.corroboration.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Word;

/** Puts what stands for a pronoun in brackets, as papers do in quotations: "[Dana Cole] would resign". For one account. */
final class Brackets {
    private static final Pattern WORD = Pattern.compile("(\\p{L}+)(.*)");

    private final List<String> alone;
    private final List<String> written;
    private final List<String> shown = new ArrayList<>();
    private int a;
    private int w;

    /**
     * Of one account.
     *
     * @param alone its words as {@link ClaimWords#standingAlone} made them
     * @param written the same as they stand in the document
     */
    Brackets(String alone, String written) {
        StringBuilder words = new StringBuilder();
        written.chars().forEach(c -> words.append(ClaimWords.isMark((char) c) ? ' ' : (char) c));
        this.alone = split(alone);
        this.written = split(words.toString().strip().replaceAll("[,;:]$", ""));
    }

    String words() {
        if (written(0).equals("that") && !alone.getFirst().equals("that")) {
            w++;
        }
        while (a < alone.size()) {
            if (isPronoun(written(w)) && !alone.get(a).equals(written(w))) {
                shown.add(name());
            } else {
                shown.add(alone.get(a++));
                w++;
            }
        }
        return String.join(" ", shown);
    }

    /** What stands for a pronoun, or for some in a row: as far as the words that follow in the document. */
    private String name() {
        String rest = rest(written(w++));
        int from = a++;
        while (a < alone.size() && !goesOn(rest)) {
            a++;
        }
        String name = String.join(" ", alone.subList(from, a));
        boolean ends = !rest.isEmpty() && name.endsWith(rest);
        return ends ? "[" + name.substring(0, name.length() - rest.length()) + "]" + rest : "[" + name + "]";
    }

    private boolean goesOn(String rest) {
        int next = w;
        while (isPronoun(written(next)) && !alone.get(a).equals(written(next))) {
            next++;
        }
        boolean goesOn = alone.get(a).equals(written(next))
                && (next > w || alone.get(a - 1).endsWith(rest));
        w = goesOn ? next : w;
        return goesOn;
    }

    private String written(int at) {
        return at < written.size() ? written.get(at) : "";
    }

    private static boolean isPronoun(String written) {
        Matcher word = WORD.matcher(written);
        return word.matches() && ClaimWords.isPronoun(Word.lower(word.group(1)));
    }

    /** What follows the letters: "'s", a comma. */
    private static String rest(String written) {
        Matcher word = WORD.matcher(written);
        return word.matches() ? word.group(2) : "";
    }

    private static List<String> split(String words) {
        return List.of(words.strip().split("\\s+", -1));
    }
}
