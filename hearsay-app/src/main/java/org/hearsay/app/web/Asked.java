package org.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a visitor asks for, read from the address. */
final class Asked {
    private static final Pattern WORD = Pattern.compile("[0-9A-Za-z]+");
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[!-~]*");

    private Asked() {}

    /** A word; empty if none was given. */
    static String word(Context context, String name) {
        String word = context.queryParam(name);
        return word == null ? "" : word.strip();
    }

    /** A word of an address or a form, as it was given; null if it was not. */
    static @Nullable String given(Context context, String name) {
        String word = context.queryParam(name);
        return word == null && context.method().equals(HandlerType.POST) ? context.formParam(name) : word;
    }

    /** A word that must be there. */
    static String needed(Context context, String name) {
        String word = given(context, name);
        if (word == null || word.isBlank()) {
            throw RefusedException.of(400, "refused.missing", name);
        }
        return word.strip();
    }

    /** Whether something is switched on: {@code own=1}. */
    static boolean flag(Context context, String name) {
        return "1".equals(given(context, name));
    }

    /** Where to go on: an address of this room, and no other; within a document, at the statement that was at hand. */
    static String back(Context context, String otherwise) {
        String back = given(context, "back");
        if (back == null || !OURS.matcher(back).matches()) {
            return otherwise;
        }
        String statement = given(context, "statement");
        boolean place = statement != null
                && back.startsWith("/documents/")
                && WORD.matcher(statement).matches();
        return place ? back + "#" + statement : back;
    }

    /** A whole number between bounds. */
    static long number(Context context, String name, long otherwise, long least, long most) {
        String given = given(context, name);
        String word = given == null ? "" : given.strip();
        try {
            long number = word.isEmpty() ? otherwise : Long.parseLong(word);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below: it is the same mistake.
        }
        throw RefusedException.of(400, "refused.number", name, "" + least, "" + most, word);
    }
}
