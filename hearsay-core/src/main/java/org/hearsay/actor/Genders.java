package org.hearsay.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.actor.Pronoun.Being;
import org.hearsay.text.Tables;

/** Whether words speak of a man or a woman (persons.txt, genders.txt). Immutable; one is shared by all threads. */
final class Genders {
    private final Map<String, Being> words = new HashMap<>();
    private final Map<String, Being> givenNames = new HashMap<>();

    private Genders() {
        Tables.rows(Genders.class, "persons.txt").forEach(row -> words.put(row.getFirst(), being(row.get(1))));
        for (List<String> row : Tables.rows(Genders.class, "genders.txt")) {
            row.subList(1, row.size()).forEach(name -> givenNames.put(name, being(row.getFirst())));
        }
    }

    private static Being being(String word) {
        return word.equals("he") ? Being.HE : Being.SHE;
    }

    static Genders standard() {
        return Standard.GENDERS;
    }

    /** Read when first asked for, not with the class. */
    private static final class Standard {
        static final Genders GENDERS = new Genders();
    }

    /** What a title or a noun tells: HE, SHE, or PERSON for neither. */
    Being ofWord(String lower) {
        return words.getOrDefault(lower, Being.PERSON);
    }

    /** What a given name tells: HE, SHE, or PERSON for neither. */
    Being ofGivenName(String folded) {
        return givenNames.getOrDefault(folded, Being.PERSON);
    }
}
