package org.hearsay.naming;

import java.util.EnumSet;
import java.util.Set;
import org.hearsay.naming.MentionIndex.At;
import org.hearsay.naming.NamingTable.Hit;
import org.hearsay.naming.NamingTable.Use;
import org.hearsay.reading.Mention;

/**
 * The words of a mention that are the name itself, without titles before it or what follows it, whatever its span says.
 *
 * @param title the first word of the capitals before the name that are in its mention; the same as {@code begin} if there are
 *     none
 * @param begin of the first word of the name
 * @param end after the last
 */
record NameRun(int title, int begin, int end) {
    private static final int LONGEST = 12;
    private static final Set<Use> TITLES = EnumSet.of(Use.ROLE, Use.TITLE, Use.MEMBER);
    private static final Set<String> OFFICES = Set.of(
            "minister",
            "secretary",
            "president",
            "commissioner",
            "director",
            "chairman",
            "chairwoman",
            "leader",
            "chief",
            "mayor",
            "governor",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "ambassador",
            "general",
            "officer");
    private static final Set<String> PARTICLES = Set.of(
            "bin", "bint", "ibn", "ben", "al", "el", "abu", "de", "del", "della", "da", "dos", "di", "du", "van", "von",
            "der", "den", "la", "le", "y", "e", "af", "zu", "ould");

    static NameRun of(Descriptions descriptions, At mention) {
        TextWords words = descriptions.words;
        return mention.is(Mention.Type.PERSON) && words.isCapital(mention.head())
                ? person(descriptions, mention)
                : other(descriptions, mention);
    }

    private static NameRun other(Descriptions descriptions, At mention) {
        TextWords words = descriptions.words;
        int begin = mention.begin();
        if (words.is(begin, Grammar.ARTICLES) && begin < mention.head()) {
            begin++;
        }
        return new NameRun(begin, begin, Math.max(descriptions.phrases.cut(mention), mention.head() + 1));
    }

    private static NameRun person(Descriptions descriptions, At mention) {
        TextWords words = descriptions.words;
        int begin = mention.head();
        int end = mention.head() + 1;
        while (begin > mention.head() - LONGEST && goesOn(words, begin, -1) && begin > mention.begin()) {
            begin -= words.isCapital(begin - 1) ? 1 : 2;
        }
        while (end < mention.head() + LONGEST) {
            int more = nickname(words, end);
            if (more > end) {
                end = more;
            } else if (goesOn(words, end - 1, 1) && isOurs(descriptions, mention, end)) {
                end += words.isCapital(end) ? 1 : 2;
            } else {
                break;
            }
        }
        int before = nicknameBefore(words, begin);
        return untitled(descriptions, before, end, mention);
    }

    /** Whether a capital comes next in this direction, perhaps behind a particle. */
    private static boolean goesOn(TextWords words, int from, int step) {
        return words.isCapital(from + step) || (words.is(from + step, PARTICLES) && words.isCapital(from + 2 * step));
    }

    /** A span may have been cut short, but a capital with a mention of its own or a day is no more of this name. */
    private static boolean isOurs(Descriptions descriptions, At mention, int at) {
        return at < mention.end()
                || (!Grammar.isDay(descriptions.words, at)
                        && descriptions.mentions.headedBy(at) == null
                        && descriptions.mentions.beginningAt(at).isEmpty());
    }

    /** After "Robert "Bob"" if another word of the name follows, else {@code at}. */
    private static int nickname(TextWords words, int at) {
        if (!words.lower(at).equals(TextWords.QUOTE) || !words.isCapital(at + 1)) {
            return at;
        }
        for (int close = at + 2; close < at + 6; close++) {
            if (words.lower(close).equals(TextWords.QUOTE)) {
                return words.isCapital(close + 1) ? close + 1 : at;
            }
            if (words.isMark(close)) {
                return at;
            }
        }
        return at;
    }

    private static int nicknameBefore(TextWords words, int begin) {
        for (int open = begin - 3; open > begin - 7 && words.lower(begin - 1).equals(TextWords.QUOTE); open--) {
            if (words.lower(open).equals(TextWords.QUOTE) && words.isCapital(open + 1)) {
                int first = open;
                while (first > open - LONGEST && words.isCapital(first - 1)) {
                    first--;
                }
                return first < open ? first : begin;
            }
        }
        return begin;
    }

    /** Splits "Interior Minister" off "Interior Minister Dana Cole"; a word that is a given name as well needs two behind it. */
    private static NameRun untitled(Descriptions descriptions, int begin, int end, At mention) {
        TextWords words = descriptions.words;
        int name = begin;
        for (int i = begin; i < end - 1; i++) {
            Hit hit = descriptions.table.at(words, i, TITLES);
            if (hit == null || hit.end() >= end) {
                continue;
            }
            boolean given = hit.is(Use.ROLE, "given");
            boolean first = i == name && (!given || end - hit.end() > 1);
            if (first || isOffice(descriptions, hit, name, i) || endsBody(descriptions, i)) {
                name = hit.end();
                i = hit.end() - 1;
            }
        }
        // Only the words of a title were found, and one behind it that a comma or the span's end cut off.
        return name > mention.head() && !words.isCapital(name)
                ? new NameRun(begin, begin, end)
                : new NameRun(begin, name, end);
    }

    /** "Dermanian Interior Minister", "Ports Minister", but not "Refugee Council" or "Lena Bishop Marsh". */
    private static boolean isOffice(Descriptions descriptions, Hit hit, int begin, int at) {
        if (hit.is(Use.ROLE, "given") || hit.is(Use.ROLE, "name")) {
            return false;
        }
        for (int i = begin; i < at; i++) {
            if (!descriptions.table.is(descriptions.words, i, Use.MODIFIER) && !descriptions.phrases.isDemonym(i)) {
                return descriptions.words.is(hit.end() - 1, OFFICES);
            }
        }
        return true;
    }

    private static boolean endsBody(Descriptions descriptions, int at) {
        return descriptions.mentions.endingAt(at).stream().anyMatch(At::isBody);
    }
}
