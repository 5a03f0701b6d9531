package org.hearsay.app.web;

import io.javalin.http.Context;

/** What a visitor asks for, read from the address. */
final class Asked {
    private Asked() {}

    /** A word; empty if none was given. */
    static String word(Context context, String name) {
        String word = context.queryParam(name);
        return word == null ? "" : word.strip();
    }

    /** A whole number between bounds. */
    static long number(Context context, String name, long otherwise, long least, long most) {
        String word = word(context, name);
        try {
            long number = word.isEmpty() ? otherwise : Long.parseLong(word);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below: it is the same mistake.
        }
        throw new RefusedException(400, name + " is a number from " + least + " to " + most + ", not " + word);
    }
}
