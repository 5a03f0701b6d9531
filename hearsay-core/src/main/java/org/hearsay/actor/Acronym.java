package org.hearsay.actor;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.actor.Part.Role;

/**
 * Whether one name of an organisation is made of the first letters of the other's words. Small words, legal forms and numbers may
 * have a letter or none; all others have one, in their order. Linear in the words.
 */
final class Acronym {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 10;

    private Acronym() {}

    /** How many letters the one has that stands for the other; 0 if neither does. */
    static int letters(Name first, Name second) {
        return Math.max(stands(first, second), stands(second, first));
    }

    private static int stands(Name name, Name whole) {
        List<Part> words =
                name.parts().stream().filter(p -> p.role() != Role.LINK).toList();
        if (words.size() != 1 || words.getFirst().role() != Role.WORD) {
            return 0;
        }
        Part acronym = words.getFirst();
        int length = acronym.own().length();
        if (length < SHORTEST || length > LONGEST || acronym.writing().isDense()) {
            return 0;
        }
        List<Part> parts = new ArrayList<>(whole.parts());
        // "Harbour Workers' Union (HWU)"
        parts.removeIf(p -> p.own().equals(acronym.own()));
        return areInitials(acronym.own(), parts) ? length : 0;
    }

    /** A bit of {@code reached} is set for each number of letters that the words so far may stand for. */
    private static boolean areInitials(String letters, List<Part> parts) {
        int reached = 1;
        int words = 0;
        for (Part part : parts) {
            boolean mayLack = part.role() != Role.WORD;
            words += mayLack ? 0 : 1;
            int next = mayLack ? reached : 0;
            for (int i = 0; i < letters.length() && !part.own().isEmpty(); i++) {
                boolean fits = (reached & (1 << i)) != 0
                        && letters.charAt(i) == part.own().charAt(0);
                next |= fits ? 1 << (i + 1) : 0;
            }
            reached = next;
        }
        return words > 1 && (reached & (1 << letters.length())) != 0;
    }
}
