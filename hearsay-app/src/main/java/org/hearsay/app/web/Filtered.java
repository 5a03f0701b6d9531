package org.hearsay.app.web;

import io.javalin.http.Context;
import java.util.regex.Pattern;

/**
 * What of the ledger is looked at: what a query fits, of some time. All of it stands in the address. A value.
 *
 * @param query empty for all
 * @param after a year, month or day from which on; empty for all
 * @param before a year, month or day up to which; empty for all
 */
public record Filtered(String query, String after, String before) {
    private static final Pattern DAY = Pattern.compile("|\\d{4}(-\\d{2}(-\\d{2})?)?");

    /** All there is. */
    private static final String ALL = "confidence:0";

    static Filtered of(Context context) {
        Filtered asked =
                new Filtered(Asked.word(context, "q"), Asked.word(context, "after"), Asked.word(context, "before"));
        if (!DAY.matcher(asked.after).matches() || !DAY.matcher(asked.before).matches()) {
            throw RefusedException.of(400, "refused.day");
        }
        return asked;
    }

    boolean isAll() {
        return query.isEmpty() && after.isEmpty() && before.isEmpty();
    }

    /** As one query. */
    String whole() {
        String whole = (query.isEmpty() ? "" : "(" + query + ")")
                + (after.isEmpty() ? "" : " after:" + after)
                + (before.isEmpty() ? "" : " before:" + before);
        return whole.isEmpty() ? ALL : whole.strip();
    }

    /** The same with one more clause. */
    String and(String field, String value) {
        return whole() + " " + field + ":\"" + value.replace("\\", " ").replace("\"", " ") + "\"";
    }

    /** Address of a page that is filtered so, with one more parameter. */
    String address(String path, String name, String value) {
        return Addresses.of(path, "q", query, "after", after, "before", before, name, value);
    }
}
