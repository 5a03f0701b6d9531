package org.hearsay.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Problem;
import org.hearsay.text.SourceMap;
import org.hearsay.text.SourceMap.Run;
import org.hearsay.text.Span;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Puts together a page's text and where each piece of it stands in the markup. Not shared. */
final class TextRuns {
    private static final Pattern ENTITY = Pattern.compile("&(?:#[xX]?[0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);?");

    private final String markup;
    private final StringBuilder words = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    /** Numeric entities can write what bytes cannot hold. */
    private final Repairs repairs = new Repairs();

    private String gap = "";

    TextRuns(String markup) {
        this.markup = markup;
    }

    String words() {
        return words.toString();
    }

    List<Problem> problems() {
        return repairs.problems();
    }

    SourceMap map() {
        return SourceMap.of(runs);
    }

    /** Adds a gap, which is written when words follow. Of two that meet the larger stays. */
    void gap(String next) {
        if (next.length() > gap.length() || (next.equals("\n") && gap.equals(" "))) {
            gap = next;
        }
    }

    /** Adds a line break; two are a paragraph. */
    void lineBreak() {
        gap(gap.equals("\n") ? "\n\n" : "\n");
    }

    /** Adds a text node, its white space as it is if it is preformatted. */
    void add(TextNode node, boolean preformatted) {
        String text = node.getWholeText();
        int begin = node.sourceRange().startPos();
        int end = node.sourceRange().endPos();
        boolean tracked = node.sourceRange().isTracked() && begin >= 0 && begin < end && end <= markup.length();
        if (!tracked) {
            add(text, 0, 0, preformatted);
        } else if (text.length() == end - begin && markup.startsWith(text, begin)) {
            add(text, begin, end, preformatted);
        } else {
            addByEntities(text, begin, end, preformatted);
        }
    }

    /** Words and entities by turns; if they do not make up the node's text (the parser moved it), it maps as a whole. */
    private void addByEntities(String text, int begin, int end, boolean preformatted) {
        List<String> texts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        Matcher entity = ENTITY.matcher(markup).region(begin, end);
        int at = begin;
        while (entity.find()) {
            texts.add(markup.substring(at, entity.start()));
            ends.add(entity.start());
            texts.add(Parser.unescapeEntities(entity.group(), false));
            ends.add(entity.end());
            at = entity.end();
        }
        texts.add(markup.substring(at, end));
        ends.add(end);
        if (!String.join("", texts).equals(text)) {
            add(text, begin, end, preformatted);
            return;
        }
        at = begin;
        for (int i = 0; i < texts.size(); i++) {
            add(texts.get(i), at, ends.get(i), preformatted);
            at = ends.get(i);
        }
    }

    /** Adds text that came from [begin, end) of the markup, word for word if the two are equal. */
    private void add(String text, int begin, int end, boolean preformatted) {
        boolean equal = text.length() == end - begin && markup.startsWith(text, begin);
        int from = 0;
        while (from < text.length()) {
            boolean space = isSpace(text.charAt(from)) && !preformatted;
            int to = from + 1;
            while (to < text.length() && (isSpace(text.charAt(to)) && !preformatted) == space) {
                to++;
            }
            if (space) {
                gap(" ");
            } else {
                write(text.substring(from, to), equal ? begin + from : begin, equal ? begin + to : end);
            }
            from = to;
        }
    }

    private void write(String text, int begin, int end) {
        if (!words.isEmpty()) {
            words.append(gap);
        }
        gap = "";
        int at = words.length();
        words.append(Decoder.tidy(text, at, repairs));
        boolean exact = text.length() == end - begin && markup.startsWith(text, begin);
        boolean known = begin < end && (exact || text.length() != end - begin);
        if (!known) {
            return;
        }
        Run run = new Run(new Span(at, at + text.length()), "", begin, end);
        if (exact && !runs.isEmpty() && goesOn(runs.getLast(), run)) {
            Run last = runs.removeLast();
            run = new Run(new Span(last.text().begin(), run.text().end()), "", last.begin(), end);
        }
        runs.add(run);
    }

    /** Whether what stands between two runs is the same in the text and in the markup: a single space, most often. */
    private boolean goesOn(Run last, Run next) {
        int between = next.text().begin() - last.text().end();
        return last.end() - last.begin() == last.text().length()
                && next.begin() - last.end() == between
                && markup.startsWith(
                        words.substring(last.text().end(), next.text().begin()), last.end());
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }
}
