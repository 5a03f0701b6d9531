package org.hearsay.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Credit;
import org.hearsay.text.Span;

/**
 * Finds the words by which a text says whose it is: datelines, by-lines, and lines of their own near its begin and end.
 * Precision first: what stands amid the text is somebody's words, not a credit. Immutable.
 */
final class CreditLines {
    /** How many lines that are not blank may hold a credit, at the begin and at the end. */
    private static final int FIRST = 5;

    private static final int LAST = 8;

    /** In chars: of a longer line only the begin is looked at. */
    private static final int LONGEST_LINE = 2000;

    private static final int LONGEST_NAME = 60;

    private static final Pattern BYLINE = Pattern.compile("(?i:by):?\\s.{1,120}");

    /** A line without the brackets, dashes and full stop around it. */
    private static final Pattern CORE = Pattern.compile("[\\s(\\[*—–-]*(?<it>.*?)[\\s)\\].*]*");

    /** "First published on 3 May", "via e-mail": no names. */
    private static final Pattern NO_NAME = Pattern.compile(
            "\\d.*|.*\\b(?:1[6-9]|20)\\d\\d\\b.*|.*[.!?]\\s.*|\\P{L}*|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day");

    private final Agencies agencies;

    CreditLines(Agencies agencies) {
        this.agencies = agencies;
    }

    /** The credits of a text, in text order. */
    List<Credit> in(String text) {
        List<Credit> found = new ArrayList<>();
        for (Span line : edges(text)) {
            String words = line.in(text);
            Dateline dateline = Dateline.in(words, agencies);
            if (dateline != null) {
                add(Credit.Kind.ORIGIN, dateline.by(), dateline.span().shift(line.begin()), found);
            } else {
                addLine(words, line.begin(), found);
            }
        }
        found.sort(Comparator.comparing(Credit::span));
        return List.copyOf(found);
    }

    private void addLine(String line, int begin, List<Credit> found) {
        Matcher core = CORE.matcher(line);
        if (!core.matches() || core.group("it").isEmpty()) {
            return;
        }
        String words = core.group("it");
        Span span = new Span(core.start("it"), core.end("it")).shift(begin);
        if (BYLINE.matcher(words).matches()) {
            addByline(words, span, found);
            return;
        }
        for (CreditWording wording : CreditWording.ALL) {
            Matcher matcher = wording.pattern().matcher(words);
            if (matcher.matches() && (!wording.agenciesOnly() || agencies.areAll(matcher.group("by")))) {
                add(wording.kind(), matcher.group("by"), span, found);
                return;
            }
        }
    }

    /** "By Dana Cole, Associated Press": the agency is what the line ends with. */
    private void addByline(String words, Span span, List<Credit> found) {
        for (int at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) {
            String rest = words.substring(at);
            if (agencies.areAll(rest)) {
                add(Credit.Kind.ORIGIN, rest, span, found);
                return;
            }
        }
    }

    /** Agencies by their full names; else the one who is named, as written. */
    private void add(Credit.Kind kind, String written, Span span, List<Credit> found) {
        String name = written.strip();
        List<String> known = agencies.in(name);
        known.forEach(agency -> found.add(new Credit(agency, kind, span)));
        if (known.isEmpty()
                && name.length() <= LONGEST_NAME
                && !NO_NAME.matcher(name).matches()) {
            found.add(new Credit(name, kind, span));
        }
    }

    /** The first and the last lines that are not blank, each once. */
    private static List<Span> edges(String text) {
        List<Span> first = new ArrayList<>();
        int at = 0;
        while (at < text.length() && first.size() < FIRST) {
            int end = lineEnd(text, at);
            add(text, at, end, first);
            at = end + 1;
        }
        List<Span> last = new ArrayList<>();
        int end = text.length();
        while (end > at && last.size() < LAST) {
            int begin = lineBegin(text, end, at);
            add(text, begin, end, last);
            end = begin - 1;
        }
        first.addAll(last.reversed());
        return first;
    }

    private static void add(String text, int begin, int end, List<Span> lines) {
        int cut = Math.min(end, begin + LONGEST_LINE);
        if (begin < cut && !Blank.is(text.substring(begin, cut))) {
            lines.add(new Span(begin, cut));
        }
    }

    private static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private static int lineBegin(String text, int end, int least) {
        int at = end;
        while (at > least && text.charAt(at - 1) != '\n' && text.charAt(at - 1) != '\r') {
            at--;
        }
        return at;
    }
}
