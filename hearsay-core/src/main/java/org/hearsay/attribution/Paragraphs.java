package org.hearsay.attribution;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;

/** The paragraphs and sentences of a text. */
final class Paragraphs {
    private static final Pattern BLANK_LINE =
            Pattern.compile("(?:\\r\\n|\\r|\\n|\\u2029)[ \\t]*(?:\\r\\n|\\r|\\n)|\\u2029");

    private Paragraphs() {}

    /** What stands between blank lines, white space around it left out. */
    static List<Span> of(String text) {
        List<Span> paragraphs = new ArrayList<>();
        Matcher matcher = BLANK_LINE.matcher(text);
        int begin = 0;
        while (matcher.find()) {
            add(paragraphs, text, begin, matcher.start());
            begin = matcher.end();
        }
        add(paragraphs, text, begin, text.length());
        return paragraphs;
    }

    /** The sentences of all paragraphs. */
    static List<Span> sentences(String text) {
        // The root locale's rules: the same sentences on every machine.
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        List<Span> sentences = new ArrayList<>();
        for (Span paragraph : of(text)) {
            breaks.setText(paragraph.in(text));
            int begin = breaks.first();
            for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
                add(sentences, text, paragraph.begin() + begin, paragraph.begin() + end);
                begin = end;
            }
        }
        return sentences;
    }

    /** Adds [begin, end) without the white space at its ends, if anything is left. */
    static void add(List<Span> spans, String text, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            spans.add(new Span(from, to));
        }
    }
}
