package org.hearsay.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who wrote something, as it is printed but for the "By": one string for each line or entry, which may name several. */
final class Bylines {
    /** In chars; whatever is longer is no byline but a text. */
    private static final int LONGEST = 120;

    private static final int MOST = 50;

    /** Lines that are not blank, at the begin and at the end of a text. */
    private static final int FIRST = 5;

    private static final int LAST = 3;

    private static final Pattern BY =
            Pattern.compile("(?i:(?:written|reported|words|text)\\s+)?(?i:by)(?::\\s*|\\s+)(?<who>\\S.*)");

    /** "(Reporting by Dana Cole; editing by Ines Vey)": an agency's last line. */
    private static final Pattern REPORTING =
            Pattern.compile("[(\\[]?\\s*(?i:(?:additional\\s)?reporting|written)\\s(?i:by)\\s(?<who>[^;.)\\]]+).*");

    /** What stands behind a name on a page: the day, the number of comments. */
    private static final Pattern BEHIND = Pattern.compile("\\s*[|•·»]\\s*.*|\\s*,?\\s+\\d.*");

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?:.*|www\\..*|@?[\\w.]+/.*");

    /** What may stand between the words of names. */
    private static final Set<String> SMALL = Set.of(
            "and",
            "&",
            "for",
            "of",
            "in",
            "at",
            "the",
            "with",
            "from",
            "to",
            "our",
            "a",
            "an",
            "de",
            "del",
            "della",
            "da",
            "di",
            "van",
            "von",
            "der",
            "den",
            "bin",
            "bint",
            "al",
            "el",
            "la",
            "le",
            "y",
            "e",
            "staff",
            "writer",
            "reporter",
            "correspondent",
            "special",
            "bureau",
            "editor",
            "chief",
            "agencies");

    /** What programs put into a paper by themselves. */
    private static final Set<String> MACHINES = Set.of(
            "microsoft office user",
            "windows user",
            "unknown author",
            "default user",
            "office user",
            "user name",
            "your name",
            "registered user",
            "author name",
            "python-docx",
            "apache poi",
            "open office",
            "libre office");

    private Bylines() {}

    /** Those among some entries that can be names, in order, each once. */
    static List<String> of(Stream<? extends @Nullable String> entries) {
        Map<String, String> found = new LinkedHashMap<>();
        entries.forEach(entry -> {
            String name = entry == null ? "" : tidy(entry);
            if (!name.isEmpty()
                    && name.length() <= LONGEST
                    && found.size() < MOST
                    && name.codePoints().anyMatch(Character::isLetter)
                    && !ADDRESS.matcher(name).matches()) {
                found.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
            }
        });
        return List.copyOf(found.values());
    }

    private static String tidy(String entry) {
        String name = entry.length() > 10 * LONGEST ? entry.substring(0, 10 * LONGEST) : entry;
        name = name.replaceAll("[\\s\\u00a0]+", " ").strip();
        Matcher by = BY.matcher(name);
        return by.matches() ? by.group("who") : name;
    }

    /** What a page prints in the place for it: up to the day that may stand behind. */
    static List<String> shown(Stream<String> places) {
        return of(
                places.map(place -> BEHIND.matcher(tidy(place)).replaceAll("")).filter(Bylines::looksLikeNames));
    }

    /** Lines of a text by which it says so, near its begin and its end. */
    static List<String> in(String text) {
        List<String> lines = edges(text);
        List<String> found = new ArrayList<>();
        for (String line : lines) {
            Matcher by = BY.matcher(line);
            Matcher reporting = REPORTING.matcher(line);
            String who = by.matches() ? by.group("who") : reporting.matches() ? reporting.group("who") : "";
            if (looksLikeNames(who)) {
                found.add(who.replaceFirst("[.,;]$", "").strip());
            }
        }
        return of(found.stream());
    }

    private static List<String> edges(String text) {
        List<String> lines = new ArrayList<>();
        int at = 0;
        while (at < text.length() && lines.size() < FIRST) {
            int end = end(text, at);
            add(text, at, end, lines);
            at = end + 1;
        }
        List<String> last = new ArrayList<>();
        int end = text.length();
        while (end > at && last.size() < LAST) {
            int begin = Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1;
            add(text, Math.max(begin, at), end, last);
            end = begin - 1;
        }
        lines.addAll(last.reversed());
        return lines;
    }

    private static int end(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private static void add(String text, int begin, int end, List<String> lines) {
        if (begin < end && !Blank.is(text.substring(begin, Math.min(end, begin + LONGEST)))) {
            // A longer line is a paragraph: none of it is taken for a byline.
            lines.add(
                    end - begin > 2 * LONGEST ? "" : text.substring(begin, end).strip());
        }
    }

    /** Two words with capitals at least, and nothing small but what stands between names: else it may be a sentence. */
    private static boolean looksLikeNames(String words) {
        if (words.length() > LONGEST || words.matches(".*\\p{L}{3,}[.!?]\\s.*")) {
            return false;
        }
        int capitals = 0;
        for (String word : words.split("[\\s,;.()]+", -1)) {
            if (word.isEmpty() || SMALL.contains(word.toLowerCase(Locale.ROOT))) {
                continue;
            }
            int first = word.codePointAt(0);
            boolean cased = Character.isUpperCase(first) || Character.isTitleCase(first);
            // Scripts without capitals have names as well.
            if (!cased && (Character.isLowerCase(first) || !Character.isLetter(first)) && !word.startsWith("al-")) {
                return false;
            }
            capitals++;
        }
        return capitals >= 2;
    }

    /** The authors that a word processor noted: logins, programs and lone words are not taken for any. */
    static List<String> noted(@Nullable String authors) {
        if (authors == null || authors.length() > 10 * LONGEST) {
            return List.of();
        }
        return of(Arrays.stream(authors.split(";", -1))
                .map(String::strip)
                .filter(a -> !a.contains("@") && !a.contains("\\") && looksLikeNames(a))
                .filter(a -> !MACHINES.contains(a.toLowerCase(Locale.ROOT))));
    }

    /** The first of several places that says anything. */
    static List<String> first(List<String> one, List<String> other) {
        return one.isEmpty() ? other : one;
    }
}
