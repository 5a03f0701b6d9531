package org.hearsay.app;

import org.jspecify.annotations.Nullable;

/**
 * Which way words run. A browser asks the first letter that tells: an English sentence that begins with an Arabic name would run from
 * right to left. So most letters decide.
 */
public final class Direction {
    private Direction() {}

    /** For an element with words of documents: "auto" where the first letter tells it as well as all of them, else "ltr" or "rtl". */
    public static String of(CharSequence words) {
        int first = 0;
        int sum = 0;
        for (int i = 0; i < words.length(); ) {
            int c = Character.codePointAt(words, i);
            int way = way(c);
            first = first == 0 ? way : first;
            sum += way;
            i += Character.charCount(c);
        }
        return sum * first >= 0 ? "auto" : sum > 0 ? "ltr" : "rtl";
    }

    /** The same for an element that asks the first letter anyway; null where that does. */
    public static @Nullable String apart(CharSequence words) {
        String way = of(words);
        return way.equals("auto") ? null : way;
    }

    private static int way(int c) {
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> 1;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> -1;
            default -> 0;
        };
    }
}
