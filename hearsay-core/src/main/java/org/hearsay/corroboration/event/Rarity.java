package org.hearsay.corroboration.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.Tables;

/**
 * How rare a word or a pair of words in a name is in news, as the natural logarithm of one in how many stories have it (Spärck
 * Jones, 1972). From a table of what is common, not from the documents at hand: so two documents compare alike whatever else
 * there is. Immutable; safe to share between threads.
 */
public final class Rarity {
    /** Of whatever the table does not have. */
    static final double MOST = 7.5;

    private final Map<String, Double> common;

    private Rarity(Map<String, Double> common) {
        this.common = Map.copyOf(common);
    }

    /**
     * A table of one's own.
     *
     * @param common the rarity of what is not rare, by word in lower case, or by two with a blank between them
     */
    public static Rarity of(Map<String, Double> common) {
        return new Rarity(common);
    }

    /** The table that Hearsay ships. Read anew at each call. */
    static Rarity shipped() {
        Map<String, Double> common = new HashMap<>();
        for (List<String> row : Tables.rows(Rarity.class, "rarity.txt")) {
            double rarity = Double.parseDouble(row.getFirst());
            for (String word : row.subList(1, row.size())) {
                common.put(word, rarity);
            }
        }
        return new Rarity(common);
    }

    /** The rarity of a word in lower case, or of two with a blank between them: 0 and more. */
    public double of(String words) {
        return common.getOrDefault(words, MOST);
    }
}
