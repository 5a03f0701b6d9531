package org.hearsay.attribution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.hearsay.text.Span;

/**
 * Pairs the quotation marks of a text, in all conventions: English, French, German (both), Swedish, ASCII, TeX, CJK. An
 * opening mark without its fellow ends with its paragraph: an odd number of marks never swallows the rest of a text, and a
 * quotation over several paragraphs, which opens each, is one quotation a paragraph. Linear in the text's length.
 */
final class QuotationMarks {
    /** Deeper ones are no quotations, but a row of marks. */
    private static final int DEEPEST = 8;

    private static final String SINGLES = "'‘‚’";

    private record Open(char mark, int at, int after) {}

    private final String text;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Quoted> found = new ArrayList<>();

    private QuotationMarks(String text) {
        this.text = text;
    }

    /** All quoted stretches, in text order, outer ones first. */
    static List<Quoted> in(String text) {
        QuotationMarks marks = new QuotationMarks(text);
        Paragraphs.of(text).forEach(marks::scan);
        return marks.withDepths();
    }

    /** Whether a quotation may begin with this mark. */
    static boolean mayBegin(char mark) {
        return "\"“„‟«»‹›‘‚'「『".indexOf(mark) >= 0;
    }

    /** Whether a quotation may end with this mark. */
    static boolean mayEnd(char mark) {
        return "\"”’'»“‘」』".indexOf(mark) >= 0;
    }

    /** Whether the mark that a stretch ends with was opened in it. */
    static boolean opens(String text, Span stretch) {
        return in(stretch.in(text)).stream()
                .anyMatch(q -> q.closed() && q.whole().end() == stretch.length());
    }

    private void scan(Span paragraph) {
        open.clear();
        for (int i = paragraph.begin(); i < paragraph.end(); i++) {
            char c = text.charAt(i);
            boolean tex = (c == '`' || c == '\'') && i + 1 < paragraph.end() && text.charAt(i + 1) == c;
            if (tex && (c == '`' || isOpen('`'))) {
                mark(c == '`' ? '`' : '´', i, i + 2);
                i++;
            } else if ("\"“”„‟«»‹›‘’‚'「」『』".indexOf(c) >= 0 && !isApostrophe(c, i)) {
                mark(c, i, i + 1);
            }
        }
        while (!open.isEmpty()) {
            Open last = open.pop();
            // A single mark that is never closed was an apostrophe.
            if (SINGLES.indexOf(last.mark()) < 0) {
                add(last, paragraph.end(), paragraph.end(), false);
            }
        }
    }

    private void mark(char c, int at, int after) {
        for (Open candidate : open) {
            if (closers(candidate.mark()).indexOf(c) >= 0 && mayClose(c, at)) {
                close(candidate, at, after);
                return;
            }
        }
        if ("“„‟«»‹›‘‚'\"`「『”".indexOf(c) >= 0 && mayOpen(c, at, after) && open.size() < DEEPEST) {
            open.push(new Open(c, at, after));
        }
    }

    private void close(Open opened, int at, int after) {
        Open last = open.pop();
        while (!last.equals(opened)) {
            if (SINGLES.indexOf(last.mark()) < 0) {
                add(last, at, at, false);
            }
            last = open.pop();
        }
        add(opened, at, after, true);
    }

    private void add(Open opened, int end, int after, boolean closed) {
        if (opened.after() < end) {
            found.add(new Quoted(new Span(opened.at(), after), new Span(opened.after(), end), 0, closed));
        }
    }

    private static String closers(char mark) {
        return switch (mark) {
            case '"' -> "\"";
            case '“', '‟', '”' -> "”";
            case '„' -> "“”";
            case '‘' -> "’";
            case '‚' -> "‘’";
            case '\'' -> "'";
            case '«' -> "»";
            case '»' -> "«";
            case '‹' -> "›";
            case '›' -> "‹";
            case '`' -> "´";
            case '「' -> "」";
            case '『' -> "』";
            default -> "";
        };
    }

    private boolean isOpen(char mark) {
        return open.stream().anyMatch(o -> o.mark() == mark);
    }

    /** After a space and before none; marks that look one way only are taken at their word. */
    private boolean mayOpen(char c, int at, int after) {
        boolean spaceAfter = after >= text.length() || Character.isWhitespace(text.charAt(after));
        if ("“„‟`「『‚".indexOf(c) >= 0) {
            return true;
        }
        if (c == '«') {
            return true;
        }
        return !spaceAfter && (at == 0 || (!Character.isLetterOrDigit(text.charAt(at - 1)) && before(at) != '.'));
    }

    private boolean mayClose(char c, int at) {
        boolean spaceBefore = at > 0 && Character.isWhitespace(text.charAt(at - 1));
        if ("'\"".indexOf(c) >= 0) {
            return !spaceBefore;
        }
        return true;
    }

    private char before(int at) {
        return at == 0 ? ' ' : text.charAt(at - 1);
    }

    /** Marks inside words (don't), in place of letters ('90s, rock 'n' roll), after a plural (the workers' union), inches. */
    private boolean isApostrophe(char c, int at) {
        char before = before(at);
        char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (c == '"') {
            return Character.isDigit(before) && !isOpen('"');
        }
        if (SINGLES.indexOf(c) < 0 || c == '‚') {
            return false;
        }
        if (Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after)) {
            return true;
        }
        if (c != '‘' && Character.isDigit(before) && !isOpen('\'') && !isOpen('‘')) {
            return true;
        }
        String next = text.substring(at + 1, Math.min(text.length(), at + 5)).toLowerCase(Locale.ROOT);
        if (!Character.isLetterOrDigit(before) && next.matches("(?s)(\\d\\ds|n[’']|tis|twas|em\\b|cause\\b).*")) {
            return true;
        }
        return c != '‘' && (before == 's' || before == 'S') && isPlural(c, at);
    }

    /** "workers' union": a small letter follows, and the mark that would close a quotation comes later, or none is open. */
    private boolean isPlural(char c, int at) {
        boolean wordFollows =
                at + 2 < text.length() && text.charAt(at + 1) == ' ' && Character.isLetterOrDigit(text.charAt(at + 2));
        if (!isOpen(c == '’' ? '‘' : '\'')) {
            return wordFollows || c == '’';
        }
        int limit = Math.min(text.length(), at + 200);
        for (int i = at + 1; wordFollows && i < limit && text.charAt(i) != '\n'; i++) {
            boolean ends = i + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
            if (text.charAt(i) == '‘' || (text.charAt(i) == '\'' && text.charAt(i - 1) == ' ')) {
                return false;
            }
            if (text.charAt(i) == c && ends) {
                return true;
            }
        }
        return false;
    }

    private List<Quoted> withDepths() {
        found.sort(Comparator.comparingInt((Quoted q) -> q.whole().begin())
                .thenComparingInt(q -> -q.whole().end()));
        Deque<Quoted> around = new ArrayDeque<>();
        List<Quoted> all = new ArrayList<>();
        for (Quoted next : found) {
            while (!around.isEmpty()
                    && around.element().whole().end() <= next.whole().begin()) {
                around.pop();
            }
            all.add(new Quoted(next.whole(), next.inner(), around.size(), next.closed()));
            around.push(next);
        }
        return all;
    }
}
