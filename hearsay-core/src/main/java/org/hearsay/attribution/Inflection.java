package org.hearsay.attribution;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Leads an English word form back to the lemmas it may belong to: listed irregular forms, and the regular endings -s, -ed
 * and -ing. Gives too many rather than too few: a lemma that is in no table does no harm.
 */
final class Inflection {
    private final Map<String, String> irregular = new HashMap<>();

    /** Each row: a lemma, then its irregular forms parted by spaces. */
    Inflection(List<List<String>> rows) {
        for (List<String> row : rows) {
            for (String form : row.getLast().split(" +", -1)) {
                irregular.put(form, row.getFirst());
            }
        }
    }

    /** The lemmas that a lower-case form may belong to, itself first. */
    Set<String> lemmas(String form) {
        Set<String> lemmas = new LinkedHashSet<>();
        lemmas.add(form);
        String listed = irregular.get(form);
        if (listed != null) {
            lemmas.add(listed);
        }
        if (form.endsWith("s") && !form.endsWith("ss")) {
            String stem = cut(form, 1);
            lemmas.add(stem);
            if (form.endsWith("es")) {
                lemmas.add(cut(form, 2));
            }
            if (form.endsWith("ies")) {
                lemmas.add(cut(form, 3) + "y");
            }
        } else if (form.endsWith("ied")) {
            lemmas.add(cut(form, 3) + "y");
        } else if (form.endsWith("ed")) {
            stems(cut(form, 2), lemmas);
        } else if (form.endsWith("ing")) {
            stems(cut(form, 3), lemmas);
        }
        return lemmas;
    }

    /** "claim" from "claim-ed", "state" from "stat-ed", "admit" from "admitt-ed". */
    private static void stems(String stem, Set<String> lemmas) {
        lemmas.add(stem);
        lemmas.add(stem + "e");
        int last = stem.length() - 1;
        if (last > 1 && stem.charAt(last) == stem.charAt(last - 1)) {
            lemmas.add(cut(stem, 1));
        }
    }

    private static String cut(String form, int chars) {
        return form.substring(0, form.length() - chars);
    }
}
