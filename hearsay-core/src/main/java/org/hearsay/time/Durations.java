package org.hearsay.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How long: "three days", "the past two years", "a 10-year", "months", "two and a half hours", "in recent weeks". */
final class Durations implements Shape {
    private static final Set<String> BEFORE_COUNT = Set.of(
            "future",
            "first",
            "final",
            "coming",
            "next",
            "last",
            "past",
            "following",
            "previous",
            "preceding",
            "prior",
            "latest",
            "initial");

    private static final Set<String> BEFORE_UNIT = Set.of(
            "more",
            "full",
            "consecutive",
            "straight",
            "additional",
            "long",
            "working",
            "business",
            "trading",
            "calendar",
            "extra",
            "whole",
            "solid",
            "fiscal",
            "successive",
            "short",
            "other");

    private static final Set<String> WILL = Set.of("will", "may", "might", "could", "would", "can", "'ll", "shall");

    /** Before "a year" these tell that it lasts; anything else that it is a rate. */
    private static final Set<String> LASTS = Set.of(
            "in", "for", "within", "than", "over", "of", "after", "about", "nearly", "almost", "only", "just", "barely",
            "least", "last", "lasts", "lasted", "took", "take", "takes", "taken", "taking", "spent", "spend", "spends",
            "under", "until", "up", "to", "is", "was", "be", "been", "him", "it", "them", "us", "me", "her", "and",
            "or", "but", "once", "half", "every", "around", "roughly", "as", "by", "from", "with", "at", "on", "wait",
            "waited", "through", "during", "quite", "such", "not", "into", "had", "has", "have", "give", "gave",
            "given", "", ",", ".", "-", "(", "\"", "“", "`", "that", "when", "if", "what", "he", "she", "they", "we",
            "did", "s", "'s");

    /** What follows a length and no rate: "an hour earlier". */
    private static final Set<String> AFTER_LENGTH = Set.of("earlier", "later", "before", "after", "apart");

    private final Tokens tokens;
    private final Counts counts;

    Durations(Tokens tokens, Counts counts) {
        this.tokens = tokens;
        this.counts = counts;
    }

    @Override
    public @Nullable Found at(int i) {
        return Longest.of(Longest.of(recent(i), half(i)), Longest.of(introduced(i), Longest.of(counted(i), bare(i))));
    }

    /** "the past two years", "the first nine months", "those three days". */
    private @Nullable Found introduced(int i) {
        boolean the = tokens.is(i, "the") || tokens.is(i, "these") || tokens.is(i, "those");
        int at = the ? i + 1 : i;
        boolean which = tokens.isOneOf(at, BEFORE_COUNT);
        at = which ? at + 1 : at;
        if (!the && !which) {
            return null;
        }
        Counts.Count count = counts.at(at);
        if (count != null && !count.article() && tokens.pastHyphen(count.end()) == count.end()) {
            Found found = length(i, count);
            // "the two day rally": it is the rally that "the" belongs to.
            boolean other = found != null && the && !which && tokens.value(found.end() - 1, Kind.UNIT) != null;
            return found == null || other || tokens.is(found.end() - 1, "old") ? null : found;
        }
        String units = tokens.value(at, Kind.UNITS);
        if (units != null && which) {
            String ahead = the || tokens.is(i, "first") || tokens.is(i, "final") ? "" : reference(i);
            return ahead.isEmpty()
                    ? Found.fixed(i, at + 1, Timex.Type.DURATION, open(units))
                    : Found.fixed(i, at + 1, Timex.Type.DATE, ahead);
        }
        return units != null && (tokens.is(at + 1, "ahead") || tokens.is(i, "those"))
                ? Found.fixed(i, tokens.is(at + 1, "ahead") ? at + 2 : at + 1, Timex.Type.DURATION, open(units))
                : null;
    }

    /** "coming months", "past years": no length, but a direction. */
    private String reference(int i) {
        return switch (tokens.lower(i)) {
            case "coming", "next", "future", "following" -> "FUTURE_REF";
            default -> "PAST_REF";
        };
    }

    private @Nullable Found counted(int i) {
        Counts.Count count = counts.at(i);
        return count == null ? null : length(i, count);
    }

    private @Nullable Found length(int begin, Counts.Count count) {
        boolean hyphen = tokens.pastHyphen(count.end()) > count.end();
        int at = tokens.pastHyphen(count.end());
        boolean described = !hyphen && tokens.isOneOf(at, BEFORE_UNIT);
        at = described ? at + 1 : at;
        String unit = tokens.value(at, Kind.UNITS);
        boolean plural = unit != null;
        unit = plural ? unit : tokens.value(at, Kind.UNIT);
        if (unit == null || !isMeant(unit, plural, count, at, begin)) {
            return null;
        }
        int end = at + 1;
        boolean half = count.half();
        if (tokens.is(end, "and") && tokens.is(end + 1, "a") && tokens.is(end + 2, "half")) {
            half = true;
            end += 3;
        }
        boolean single = unit.equals("D") && count.whole().equals("1") && !count.article() && !hyphen;
        if (single && tokens.isOneOf(begin - 1, WILL)) {
            return Found.fixed(begin, end, Timex.Type.DATE, "FUTURE_REF");
        }
        if (count.article() && !half && !described && isRate(begin) && !tokens.isOneOf(end, AFTER_LENGTH)) {
            if (isAmount(begin - 1)) {
                return null;
            }
            return Found.fixed(begin, end, Timex.Type.SET, period("1", unit, false));
        }
        boolean old = tokens.is(tokens.pastHyphen(end), "old") || (tokens.is(end, "of") && tokens.is(end + 1, "age"));
        if (old) {
            boolean age = unit.equals("Y") || plural;
            return age
                    ? null
                    : Found.fixed(
                            begin, tokens.pastHyphen(end) + 1, Timex.Type.DURATION, period(count.whole(), unit, half));
        }
        if (tokens.is(end, "or") && (tokens.is(end + 1, "so") || tokens.is(end + 1, "more"))) {
            end += 2;
        } else if (!hyphen && tokens.is(end, "-") && tokens.is(end + 1, "long") && tokens.joined(end)) {
            end += 2;
        }
        return joined(new Found(begin, end, Timex.Type.DURATION, c -> ""), period(count.whole(), unit, half));
    }

    /** "two years and three months": the second length is added where its unit is the smaller one. */
    private Found joined(Found first, String value) {
        int at = tokens.is(first.end(), "and") || tokens.is(first.end(), ",") ? first.end() + 1 : first.end();
        Counts.Count count = counts.at(at);
        if (count != null && !count.article() && !count.isOpen() && !count.half()) {
            String unit = tokens.value(count.end(), Kind.UNITS);
            if (unit != null && value.indexOf('X') < 0 && smaller(unit, value)) {
                String more = period(count.whole(), unit, false);
                String both = value + (value.contains("T") ? more.substring(2) : more.substring(1));
                return Found.fixed(first.begin(), count.end() + 1, Timex.Type.DURATION, both);
            }
        }
        return Found.fixed(first.begin(), first.end(), Timex.Type.DURATION, value);
    }

    private static boolean smaller(String unit, String value) {
        String order = "YMWDHmS";
        char last = value.charAt(value.length() - 1);
        int first = value.contains("T") && last == 'M' ? order.indexOf('m') : order.indexOf(last);
        return unit.length() == 1
                && first >= 0
                && order.indexOf(unit) > first
                && !(first < 3 && order.indexOf(unit) > 3);
    }

    private boolean isMeant(String unit, boolean plural, Counts.Count count, int at, int begin) {
        if (unit.equals("S") && !plural) {
            return false;
        }
        // "the 1998 fiscal year"
        if (unit.equals("Y") && !plural && count.number() >= 1000 && count.number() < 3000) {
            return false;
        }
        if (unit.equals("Q") && (count.article() || tokens.is(at + 1, "of") || !plural)) {
            return false;
        }
        if (unit.equals("Y") && plural && tokens.is(at + 1, "old")) {
            return false;
        }
        return !(plural && count.article()) && !(begin > 0 && tokens.is(begin - 1, "$"));
    }

    /** "$35 a night" has a price in it, no time. */
    private boolean isAmount(int i) {
        char last = tokens.lower(i).charAt(0);
        return Character.isDigit(last) || tokens.value(i, Kind.SCALE) != null || tokens.is(i, "billion");
    }

    private boolean isRate(int begin) {
        return begin > 0 && !tokens.isOneOf(begin - 1, LASTS) && !tokens.capital(begin);
    }

    /** "half an hour", "half a century", "half-hour", "a quarter of an hour". */
    private @Nullable Found half(int i) {
        if (tokens.is(i, "quarter") && tokens.is(i + 1, "of") && tokens.is(i + 2, "an") && tokens.is(i + 3, "hour")) {
            return Found.fixed(i, i + 4, Timex.Type.DURATION, "PT15M");
        }
        if (tokens.is(i, "a") && tokens.is(i + 1, "quarter")) {
            Found quarter = half(i + 1);
            return quarter == null ? null : quarter.from(i);
        }
        if (!tokens.is(i, "half") && !(tokens.is(i, "a") && tokens.is(i + 1, "half"))) {
            return null;
        }
        int at = tokens.is(i, "a") ? i + 2 : i + 1;
        at = tokens.is(at, "a") || tokens.is(at, "an") ? at + 1 : tokens.pastHyphen(at);
        String unit = tokens.value(at, Kind.UNIT);
        String value = unit == null
                ? null
                : switch (unit) {
                    case "H" -> "PT30M";
                    case "m" -> "PT30S";
                    case "D" -> "PT12H";
                    case "Y" -> "P6M";
                    case "E" -> "P5Y";
                    case "C" -> "P50Y";
                    default -> null;
                };
        return value == null ? null : Found.fixed(i, at + 1, Timex.Type.DURATION, value);
    }

    /** "in recent weeks", "recent years". */
    private @Nullable Found recent(int i) {
        if (tokens.is(i, "recent") && tokens.value(i + 1, Kind.UNITS) != null) {
            int end = tokens.is(i + 2, "and") && tokens.value(i + 3, Kind.UNITS) != null ? i + 4 : i + 2;
            return Found.fixed(i, end, Timex.Type.DATE, "PAST_REF");
        }
        return null;
    }

    /** "for months", "years", "weeks or months", "week-long". */
    private @Nullable Found bare(int i) {
        String unit = tokens.value(i, Kind.UNIT);
        if (unit != null && tokens.pastHyphen(i + 1) > i + 1 && tokens.is(i + 2, "long")) {
            return Found.fixed(i, i + 3, Timex.Type.DURATION, period("1", unit, false));
        }
        String units = tokens.value(i, Kind.UNITS);
        if (units == null
                || units.equals("S")
                || units.equals("Q")
                || units.equals("WE")
                || units.equals("N")
                || units.equals("m")) {
            return null;
        }
        if (tokens.is(i + 1, "old")
                || (tokens.is(i + 1, "of") && tokens.is(i + 2, "age"))
                || tokens.is(i - 1, "of")
                || tokens.is(i - 1, "on")
                || tokens.is(i - 1, "-")) {
            return null;
        }
        if (tokens.is(i + 1, "ago")) {
            return Found.fixed(i, i + 2, Timex.Type.DATE, "PAST_REF");
        }
        boolean two = tokens.is(i + 1, "or") && tokens.value(i + 2, Kind.UNITS) != null;
        int end = two ? i + 3 : i + 1;
        return Found.fixed(i, tokens.is(end, "ahead") ? end + 1 : end, Timex.Type.DURATION, open(units));
    }

    private static String open(String unit) {
        return period("X", unit, false);
    }

    /** A length as ISO 8601 writes it. */
    static String period(String count, String unit, boolean half) {
        String zero = count.equals("X") || count.equals("0") ? "" : "0";
        boolean open = count.equals("X");
        return switch (unit) {
            case "H" -> "PT" + count + "H" + (half ? "30M" : "");
            case "m" -> "PT" + count + "M" + (half ? "30S" : "");
            case "S" -> "PT" + count + "S";
            case "Y" -> "P" + count + "Y" + (half ? "6M" : "");
            case "W" -> "P" + count + "W";
            case "F" -> open ? "PXW" : "P" + 2L * Integer.parseInt(count) + "W";
            case "E" -> open ? "PXE" : "P" + count + zero + "Y";
            case "C" -> open ? "PXC" : "P" + count + zero + zero + "Y";
            case "L" -> open ? "PXL" : "P" + count + zero + zero + zero + "Y";
            case "N" -> "P" + count + "NI";
            default -> "P" + count + unit;
        };
    }
}
