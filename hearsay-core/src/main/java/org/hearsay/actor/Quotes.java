package org.hearsay.actor;

import java.util.BitSet;

/** Which places of a text stand in double quotation marks, paragraph by paragraph. Immutable. */
final class Quotes {
    private final BitSet inside = new BitSet();

    Quotes(String text) {
        int opened = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean straight = c == '"';
            if (c == '“' || c == '„' || c == '«' || (straight && opened < 0)) {
                opened = i;
            } else if (opened >= 0 && (c == '”' || c == '»' || straight || isBlankLine(text, i))) {
                inside.set(opened, i);
                opened = -1;
            }
        }
        if (opened >= 0) {
            inside.set(opened, text.length());
        }
    }

    private static boolean isBlankLine(String text, int i) {
        return text.charAt(i) == '\n' && i > 0 && text.charAt(i - 1) == '\n';
    }

    boolean hold(int place) {
        return inside.get(place);
    }
}
