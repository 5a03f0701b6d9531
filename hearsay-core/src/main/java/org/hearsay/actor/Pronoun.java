package org.hearsay.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.text.Tables;
import org.jspecify.annotations.Nullable;

/**
 * What a pronoun tells of whom it stands for (pronouns.txt).
 *
 * @param who where to look
 * @param number one or several
 * @param being what it must be
 */
record Pronoun(Who who, Plurality number, Being being) {
    enum Who {
        SPEAKER,
        HEARER,
        OTHER,
        /** What stands right before it. */
        RELATIVE
    }

    enum Plurality {
        ONE,
        SEVERAL,
        EITHER
    }

    enum Being {
        HE,
        SHE,
        PERSON,
        THING,
        ANY
    }

    /** Read when first asked for. */
    private static final class Table {
        static final Map<String, Pronoun> WORDS = read();

        private static Map<String, Pronoun> read() {
            Map<String, Pronoun> words = new HashMap<>();
            for (List<String> row : Tables.rows(Pronoun.class, "pronouns.txt")) {
                words.put(
                        row.getFirst(),
                        new Pronoun(
                                Who.valueOf(upper(row.get(1))),
                                Plurality.valueOf(upper(row.get(2))),
                                Being.valueOf(upper(row.get(3)))));
            }
            return Map.copyOf(words);
        }

        private static String upper(String word) {
            return word.toUpperCase(Locale.ROOT);
        }
    }

    /** The pronoun that a word is, as written; "US" and "IT" are none, nor is a small "i". */
    static @Nullable Pronoun of(String written) {
        if (written.length() > 10 || written.equals("i")) {
            return null;
        }
        boolean capitals = written.length() > 1 && written.equals(written.toUpperCase(Locale.ROOT));
        return capitals ? null : Table.WORDS.get(written.toLowerCase(Locale.ROOT));
    }
}
