package org.hearsay.quantity;

/** Numbers that count nothing: of flights, roads, articles and houses, ages, telephones, results, calibres, times. */
final class Labels {
    private final Tokens tokens;

    Labels(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The index after something at {@code i} that has a number in it and counts nothing; {@code i} if nothing does. */
    int past(int i) {
        if (!tokens.isDigits(i)) {
            return spelt(i);
        }
        if (Figures.value(tokens.lower(i)) < 0) {
            return run(i);
        }
        if (isAge(i)) {
            return i + 1;
        }
        if (isCompound(i)) {
            return i + 3;
        }
        if (isNamed(i) || isAddress(i) || isJoined(i)) {
            return run(i);
        }
        return i;
    }

    /** "Article Five", "Flight Ninety Three". */
    private int spelt(int i) {
        boolean number = tokens.is(i, Sense.NUMBER) || tokens.is(i, Sense.TENS);
        if (number && isCompound(i)) {
            return i + 3;
        }
        return number && tokens.capital(i) && tokens.capital(i - 1) && tokens.is(i - 1, Sense.LABEL) ? i + 1 : i;
    }

    /** "a five-shot revolver", "a 3-bedroom house"; "25-year-old", "twenty-five" and "two-thirds" are none. */
    private boolean isCompound(int i) {
        int at = tokens.pastHyphen(i + 1);
        return at > i + 1
                && tokens.isWord(at)
                && !isYearsOld(i + 1)
                && !tokens.is(at, Sense.NUMBER)
                && !tokens.is(at, Sense.UNIT)
                && !tokens.is(at, Sense.FRACTION)
                && !tokens.is(at, Sense.SCALE)
                && !tokens.is(at, Sense.CURRENCY);
    }

    /** Past digits joined by hyphens, as in telephone numbers and results: "555-0100", "3-2". */
    private int run(int i) {
        int at = i + 1;
        while (tokens.isDash(at) && tokens.joined(at - 1) && tokens.joined(at) && tokens.isDigits(at + 1)) {
            at += 2;
        }
        return at;
    }

    /** "aged 25", ", 25,", "(25)", "25-year-old", "25 years old". */
    private boolean isAge(int i) {
        double number = Figures.value(tokens.lower(i));
        if (number > 120) {
            return false;
        }
        if (isYearsOld(i + 1) || tokens.is(i - 1, "age") || tokens.is(i - 1, "aged") || tokens.is(i - 1, "ages")) {
            return true;
        }
        boolean of = tokens.is(i - 1, "of") && tokens.is(i - 2, Sense.PERSON) && ends(i + 1);
        if (of || isAged(i)) {
            return true;
        }
        boolean also = tokens.is(i - 1, "also") || tokens.is(i - 1, "both") || tokens.is(i - 1, "now");
        boolean commas = (tokens.is(i - 1, ",") || (also && tokens.is(i - 2, ",")))
                && (ends(i + 1)
                        || tokens.is(i + 1, "of")
                        || tokens.is(i + 1, "all")
                        || tokens.is(i + 1, "both")
                        || tokens.is(i + 1, Sense.BE));
        boolean brackets = tokens.is(i - 1, "(") && tokens.is(i + 1, ")");
        boolean after = also || tokens.capital(i - 2) || tokens.is(i - 2, Sense.PERSON) || tokens.is(i - 2, ".");
        return (commas || brackets) && after;
    }

    /** "ages 17 to 27", "in age from 17 to 27". */
    private boolean isAged(int i) {
        for (int k = i - 1; k > i - 6; k--) {
            String word = tokens.lower(k);
            if (word.equals("age") || word.equals("ages") || word.equals("aged")) {
                return true;
            }
            boolean between = tokens.isDigits(k)
                    || word.equals("from")
                    || word.equals("to")
                    || word.equals("and")
                    || word.equals("of")
                    || word.equals(",")
                    || tokens.isDash(k)
                    || word.equals("between")
                    || word.equals("in");
            if (!between) {
                return false;
            }
        }
        return false;
    }

    boolean isYearsOld(int i) {
        int at = tokens.pastHyphen(i);
        boolean year = tokens.is(at, "year")
                || tokens.is(at, "years")
                || tokens.is(at, "yr")
                || tokens.is(at, "yrs")
                || tokens.is(at, "month")
                || tokens.is(at, "months")
                || tokens.is(at, "week");
        int old = tokens.pastHyphen(at + 1);
        return year && (tokens.is(old, "old") || tokens.is(old, "olds"));
    }

    private boolean ends(int i) {
        return tokens.is(i, ",")
                || tokens.is(i, ".")
                || tokens.is(i, ";")
                || tokens.is(i, "and")
                || tokens.lower(i).isEmpty();
    }

    /** "Flight 93", "Article 5", "No. 7", "Boeing 737", "#12". */
    private boolean isNamed(int i) {
        int before = tokens.is(i - 1, ".") ? i - 2 : i - 1;
        if (tokens.is(i - 1, "#") || tokens.is(i - 1, "§")) {
            return true;
        }
        return tokens.is(before, Sense.LABEL)
                && (tokens.capital(before) || !tokens.is(i + 1, Sense.PERSON))
                && !(tokens.is(before, "no") && before == i - 1);
    }

    /** "1200 block of", "14 Elm Street". */
    private boolean isAddress(int i) {
        if (tokens.is(i + 1, "block") || tokens.is(i + 1, "blk")) {
            return true;
        }
        for (int at = i + 1; at < i + 5 && (tokens.capital(at) || tokens.is(at, ".") || tokens.isDigits(at)); at++) {
            if (at > i + 1 && tokens.is(at, Sense.STREET)) {
                return true;
            }
        }
        return false;
    }

    /** "AK-47", ".22", "9mm", "555-0100", "3-2". */
    private boolean isJoined(int i) {
        boolean before =
                tokens.joined(i - 1) && ((tokens.isDash(i - 1) && tokens.joined(i - 2)) || tokens.is(i - 1, "."));
        boolean calibre = tokens.is(i + 1, "caliber")
                || tokens.is(i + 1, "calibre")
                || (tokens.isDash(i + 1)
                        && (tokens.is(i + 2, "caliber") || tokens.is(i + 2, "calibre") || tokens.is(i + 2, "gauge")))
                || (tokens.is(i + 1, "mm") && Figures.value(tokens.lower(i)) < 20);
        return before || calibre || isResult(i);
    }

    private boolean isResult(int i) {
        boolean pair = tokens.isDash(i + 1) && tokens.joined(i) && tokens.joined(i + 1) && tokens.isDigits(i + 2);
        if (!pair) {
            return false;
        }
        double second = Figures.value(tokens.lower(i + 2));
        return second < 0
                || second <= Figures.value(tokens.lower(i))
                || (tokens.lower(i).length() == 3 && tokens.lower(i + 2).length() == 4)
                || (tokens.isDash(i + 3) && tokens.joined(i + 2) && tokens.isDigits(i + 4));
    }
}
