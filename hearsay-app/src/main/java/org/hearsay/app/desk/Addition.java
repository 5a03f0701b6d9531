package org.hearsay.app.desk;

import java.util.ArrayList;
import java.util.List;

/**
 * What came of an input that was added.
 *
 * @param read documents that were read just now
 * @param unread documents that were kept, but are in a language that is not read
 * @param known documents that the ledger had
 * @param refused a line for each thing that cannot be taken in
 */
public record Addition(int read, int unread, int known, List<String> refused) {
    public static final Addition NONE = new Addition(0, 0, 0, List.of());

    /** Both together. */
    public Addition plus(Addition other) {
        List<String> lines = new ArrayList<>(refused);
        lines.addAll(other.refused);
        return new Addition(read + other.read, unread + other.unread, known + other.known, List.copyOf(lines));
    }

    /** For people: "3 added, 1 kept unread (not in English), 2 there already, 1 not taken in (hearsay imports)". */
    public String told() {
        return told(read, unread, known, refused.size());
    }

    /** Counts of several together, likewise. */
    public static String told(int read, int unread, int known, int refused) {
        return read + " added"
                + (unread == 0 ? "" : ", " + unread + " kept unread (not in English)")
                + (known == 0 ? "" : ", " + known + " there already")
                + (refused == 0 ? "" : ", " + refused + " not taken in (hearsay imports)");
    }
}
