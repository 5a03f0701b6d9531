package org.hearsay.actor;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.actor.Pronoun.Being;
import org.hearsay.text.Span;
import org.hearsay.text.Word;

/**
 * The name proper within the words of a mention: "Dana Cole" in "Interior Minister Dana Cole, 44, of the Northern Alliance".
 *
 * @param span where it stands
 * @param words its words, folded, titles left out
 * @param titles the words before it that are titles or descriptions, in lower case
 * @param being what a pronoun for it would be, as far as titles and given names tell; PERSON where they do not
 */
record WrittenName(Span span, List<String> words, Set<String> titles, Being being) {
    /** Small words that stand inside names, between capitalised ones. */
    private static final Set<String> INSIDE = Set.of(
            "al", "el", "bin", "ibn", "ben", "bint", "von", "van", "der", "den", "de", "da", "dos", "du", "la", "le");

    private static final Set<String> ARTICLES = Set.of("al", "el", "as", "ash", "ad", "at", "an", "ar", "az", "ul");

    /** Those of bodies: "the Ministry of Ports and Harbours". */
    private static final Set<String> JOINING = Set.of("of", "for", "and", "the", "on", "in");

    private static final int LONGEST = 12;

    private static final Set<Lexicon.Use> CUT_SHORT = EnumSet.of(Lexicon.Use.TITLE, Lexicon.Use.GENERATION);

    private static final Set<String> BEFORE_DAYS =
            Set.of("on", "in", "since", "until", "by", "from", "last", "next", "this");

    private static final Set<String> DAYS = Stream.concat(
                    Arrays.stream(DayOfWeek.values()).map(d -> d.getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
                    Arrays.stream(Month.values()).map(m -> m.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    /** In chars. */
    private static final int FARTHER = 60;

    static WrittenName around(String text, Span mention, Span head, boolean person) {
        // The span of a mention may be cut short in the middle of a name.
        List<Word> words = Word.in(text, mention.begin(), Math.min(text.length(), mention.end() + FARTHER));
        int at = 0;
        while (at + 1 < words.size() && words.get(at).end() <= head.begin()) {
            at++;
        }
        int begin = at;
        int end = at + 1;
        while (begin > 0 && end - begin < LONGEST && reachesBack(text, words, begin, person)) {
            begin--;
        }
        while (end < words.size() && end - begin < LONGEST && reachesOn(text, words, end, person)) {
            end++;
        }
        while (begin < at && !isCapital(text, words.get(begin))) {
            begin++;
        }
        while (end > at + 1 && !isCapital(text, words.get(end - 1))) {
            end--;
        }
        return proper(words, begin, end);
    }

    private static boolean reachesBack(String text, List<Word> words, int begin, boolean person) {
        Word next = words.get(begin);
        Word before = words.get(begin - 1);
        return joined(text, before, next)
                && !isDay(words, begin - 1)
                && !(person && isOwner(before))
                && (isCapital(text, before)
                        || INSIDE.contains(before.lower())
                        || (!person
                                && JOINING.contains(before.lower())
                                && begin > 1
                                && isCapital(text, words.get(begin - 2))));
    }

    private static boolean reachesOn(String text, List<Word> words, int end, boolean person) {
        Word last = words.get(end - 1);
        Word next = words.get(end);
        if (!joined(text, last, next) || isDay(words, end) || (person && isOwner(last))) {
            return false;
        }
        boolean small = INSIDE.contains(next.lower()) || (!person && JOINING.contains(next.lower()));
        return isCapital(text, next) || (small && leadsToCapital(text, words, end + 1));
    }

    /** "New Zealand's Prime Minister": somebody else's name ends here. */
    private static boolean isOwner(Word word) {
        return word.lower().endsWith("'s");
    }

    private static boolean leadsToCapital(String text, List<Word> words, int from) {
        int i = from;
        while (i < words.size() && i < from + 2 && JOINING.contains(words.get(i).lower())) {
            i++;
        }
        return i < words.size()
                && isCapital(text, words.get(i))
                && !isDay(words, i)
                && joined(text, words.get(i - 1), words.get(i));
    }

    /** "Port Selim on Monday", "in March Lena Marsh": when, not whom; not so in "the March Movement". */
    private static boolean isDay(List<Word> words, int at) {
        boolean told = at > 0 && BEFORE_DAYS.contains(words.get(at - 1).lower());
        return told && DAYS.contains(withoutOwner(words.get(at).lower()));
    }

    /** In chars: the article of an Arabic name and its hyphen, 0 without one. */
    private static int article(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0 && hyphen + 1 < word.length() && ARTICLES.contains(Word.lower(word.substring(0, hyphen)))
                ? hyphen + 1
                : 0;
    }

    /** Nothing but a space, a hyphen, the end of a line or the point of an initial or a title stands between them. */
    private static boolean joined(String text, Word a, Word b) {
        int lines = 0;
        for (int i = a.end(); i < b.begin(); i++) {
            char c = text.charAt(i);
            // A hyphen with spaces around it is a dash.
            boolean hyphen = (c == '-' || c == '‑') && b.begin() - a.end() == 1;
            boolean quiet = c == ' ' || hyphen || c == '\u00A0' || c == '&' || c == '’' || c == '\'';
            lines += c == '\n' ? 1 : 0;
            if (!quiet && c != '\n' && !(c == '.' && isCutShort(a))) {
                return false;
            }
        }
        return lines < 2 && b.begin() - a.end() <= 3;
    }

    /** An initial, "Gen", "Jr": a point behind it ends no sentence. */
    private static boolean isCutShort(Word word) {
        Lexicon.Entry entry = Lexicon.entry(word.lower());
        return word.end() - word.begin() == 1
                || word.lower().indexOf('.') > 0
                || (entry != null && CUT_SHORT.contains(entry.use()));
    }

    /** "al-Shaab" is capitalised behind its article. */
    private static boolean isCapital(String text, Word word) {
        String written = text.substring(word.begin(), word.end());
        int c = text.codePointAt(word.begin() + article(written));
        return Character.isUpperCase(c)
                || Character.isTitleCase(c)
                || Character.getType(c) == Character.OTHER_LETTER
                || Character.isDigit(c);
    }

    private static WrittenName proper(List<Word> words, int begin, int end) {
        Set<String> titles = new HashSet<>();
        for (int i = 0; i < begin; i++) {
            titles.add(words.get(i).lower());
        }
        int from = begin;
        Being being = Being.PERSON;
        if (from + 1 < end && words.get(from).lower().equals("the")) {
            from++;
        }
        while (from + 1 < end && isTitle(words, from, end)) {
            titles.add(words.get(from).lower());
            being = stronger(being, Genders.standard().ofWord(words.get(from).lower()));
            from++;
        }
        List<String> folded = new ArrayList<>();
        for (int i = from; i < end; i++) {
            String word = withoutOwner(words.get(i).lower());
            if (!ARTICLES.contains(word) || end - from == 1) {
                folded.add(Candidate.folded(word.substring(article(word))));
            }
        }
        if (folded.isEmpty()) {
            folded.add(Candidate.folded(words.get(end - 1).lower()));
        }
        being = stronger(being, Genders.standard().ofGivenName(folded.getFirst()));
        int last = words.get(end - 1).begin()
                + withoutOwner(words.get(end - 1).lower()).length();
        Span span = new Span(
                words.get(from).begin(), Math.min(last, words.get(end - 1).end()));
        return new WrittenName(span, folded, titles, being);
    }

    /** A form of address or an office; those of several words, one by one ("Interior Minister"). */
    private static boolean isTitle(List<Word> words, int at, int end) {
        for (int i = at; i < end - 1 && i < at + 3; i++) {
            Lexicon.Entry entry = Lexicon.entry(words.get(i).lower());
            if (entry != null
                    && entry.use() == Lexicon.Use.TITLE
                    && (entry.more().isEmpty() || end - i > 2)) {
                return true;
            }
        }
        return false;
    }

    private static Being stronger(Being told, Being next) {
        return told == Being.PERSON ? next : told;
    }

    private static String withoutOwner(String lower) {
        return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    }
}
