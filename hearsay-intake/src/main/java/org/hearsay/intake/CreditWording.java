package org.hearsay.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.text.Credit;

/**
 * One way to say, in a line of its own, whose a text is.
 *
 * @param kind what it says
 * @param agenciesOnly whether it says so only of an agency that we know: of anybody else it may be a sentence of the text
 * @param pattern matches the whole line, without brackets around it and the full stop; {@code by} is who is credited
 */
record CreditWording(Credit.Kind kind, boolean agenciesOnly, Pattern pattern) {
    private static final String WORK = "(?:article|story|report|piece|interview|dispatch|analysis)";

    static final List<CreditWording> ALL = List.of(
            origin("(?:source|via)\\s*[:»>|]\\s*(?<by>\\S.*)"),
            origin("via\\s+(?<by>(?-i:\\p{Lu}).*)"),
            origin("(?:this\\s" + WORK + "\\s)?(?:was\\s)?(?:first|originally)\\s(?:published|appeared|posted|aired)"
                    + "\\s(?:by|in|on|at)\\s(?<by>\\S.*)"),
            origin("(?:this\\s" + WORK + "\\s)?(?:is\\s|was\\s)?(?:re|cross-?)(?:published|printed|produced|posted)"
                    + "\\s(?:from|courtesy\\sof|(?:by|with)\\s(?:the\\s)?permission\\s(?:of|from))\\s(?<by>\\S.*)"),
            contribution(
                    "(?<by>\\S[^.!?]*?)\\s(?:also\\s)?contributed\\s(?:to\\s)?(?:this\\s|the\\s|our\\s|additional\\s)?"
                            + "(?:" + WORK + "|reporting|coverage)"),
            contribution("with\\s(?:additional\\s)?(?:inputs?|reporting|material|files|information)\\s(?:from|by)\\s"
                    + "(?<by>\\S[^.!?]*)"),
            new CreditWording(Credit.Kind.CONTRIBUTION, true, pattern("(?<by>\\S[^.!?]*?)\\s(?:also\\s)?contributed")),
            new CreditWording(Credit.Kind.ORIGIN, true, pattern("(?<by>\\S.*)")));

    private static CreditWording origin(String pattern) {
        return new CreditWording(Credit.Kind.ORIGIN, false, pattern(pattern));
    }

    private static CreditWording contribution(String pattern) {
        return new CreditWording(Credit.Kind.CONTRIBUTION, false, pattern(pattern));
    }

    private static Pattern pattern(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }
}
