package org.hearsay.app.web;

/** The words around a place in a text, so many at most, and whole ones. */
final class Surroundings {
    private Surroundings() {}

    /** Where they begin, before a place. */
    static int begin(String text, int place, int most) {
        int begin = Math.max(0, place - most);
        for (int i = begin; begin > 0 && i < place; i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i + 1;
            }
        }
        return begin > 0 ? place : 0;
    }

    /** Where they end, after a place. */
    static int end(String text, int place, int most) {
        int end = Math.min(text.length(), place + most);
        for (int i = end; end < text.length() && i > place; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return end < text.length() ? place : end;
    }
}
