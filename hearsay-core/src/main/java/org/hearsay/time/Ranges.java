package org.hearsay.time;

import java.util.Set;

/** The year that only the end of a range gives: "from May 1 to May 15, 2023", "between November and March 2024". */
final class Ranges {
    private static final Set<String> BETWEEN = Set.of("to", "and", "through", "until", "till", "or", "-");

    private final Tokens tokens;

    Ranges(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * The year of what a range begins with; 0 if no range goes on there, or its end gives none.
     *
     * @param end index after what it begins with
     * @param month the month it begins with
     */
    int year(int end, int month) {
        if (!tokens.isOneOf(end, BETWEEN)) {
            return 0;
        }
        int at = pastDay(end + 1);
        int last = tokens.number(at, Kind.MONTH);
        boolean isShort = last < 0;
        last = isShort ? tokens.number(at, Kind.SHORT_MONTH) : last;
        if (last < 0 || !tokens.capital(at)) {
            return 0;
        }
        at = isShort ? tokens.pastStop(at + 1) : at + 1;
        at = tokens.pastComma(at == pastDay(at) ? at : pastDay(at));
        int year = tokens.lower(at).length() == 4 ? tokens.digits(at) : 0;
        boolean known = year >= 1000 && year < 3000;
        return !known ? 0 : month > last ? year - 1 : year;
    }

    /** The index after a day of the month, if one stands there. */
    private int pastDay(int i) {
        Ordinal day = Ordinal.at(tokens, i);
        return day == null ? i : day.end();
    }
}
