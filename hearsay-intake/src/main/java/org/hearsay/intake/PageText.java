package org.hearsay.intake;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.text.Problem;
import org.hearsay.text.SourceMap;
import org.hearsay.text.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * The words of parts of a page as a browser shows them: white space is one space, blocks are paragraphs.
 *
 * @param words the text
 * @param map from its chars to those of the markup
 * @param problems what was untidy in it, other than in the markup
 */
record PageText(String words, SourceMap map, List<Problem> problems) {
    /** What shows nothing, and may stand in the middle of a sentence. */
    private static final Set<String> BETWEEN_WORDS = Set.of("script", "style", "template");

    /** Elements whose text a browser does not show as text. */
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "title",
            "svg",
            "math",
            "iframe",
            "object",
            "canvas",
            "audio",
            "video",
            "select",
            "textarea");

    private static final Set<String> LINES = Set.of("li", "tr", "dt", "dd");

    private static final Set<String> SPACED = Set.of("td", "th", "img");

    /** The text of elements in order, without the elements in them that are to be left out. */
    static PageText of(String markup, List<Element> elements, Predicate<Element> leftOut) {
        TextRuns runs = new TextRuns(markup);
        for (Element element : elements) {
            runs.gap("\n\n");
            element.filter(new Walk(runs, leftOut));
            runs.gap("\n\n");
        }
        return new PageText(runs.words(), runs.map(), runs.problems());
    }

    /** Where a single char of the markup stands in the text; null if it is not in it, as it is or at all. */
    @Nullable
    Span place(@Nullable Span inMarkup) {
        if (inMarkup == null) {
            return null;
        }
        for (SourceMap.Run run : map.runs()) {
            int offset = inMarkup.begin() - run.begin();
            boolean exact = run.end() - run.begin() == run.text().length();
            if (exact && offset >= 0 && offset < run.text().length()) {
                return new Span(run.text().begin() + offset, run.text().begin() + offset + 1);
            }
        }
        return null;
    }

    /** Hands text nodes on; jsoup's walk is a loop, however deep the page. Not shared. */
    private static final class Walk implements NodeFilter {
        private final TextRuns runs;
        private final Predicate<Element> leftOut;
        private int preformatted;

        Walk(TextRuns runs, Predicate<Element> leftOut) {
            this.runs = runs;
            this.leftOut = leftOut;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                runs.add(words, preformatted > 0);
            } else if (node instanceof Element element) {
                if (element.normalName().equals("br")) {
                    runs.lineBreak();
                }
                if (BETWEEN_WORDS.contains(element.normalName())) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                runs.gap(gapAt(element));
                if (SILENT.contains(element.normalName()) || leftOut.test(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                preformatted += isPreformatted(element) ? 1 : 0;
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                preformatted -= isPreformatted(element) ? 1 : 0;
                runs.gap(gapAt(element));
            }
            return FilterResult.CONTINUE;
        }

        private static boolean isPreformatted(Element element) {
            return element.normalName().equals("pre") || element.normalName().equals("xmp");
        }

        private static String gapAt(Element element) {
            if (LINES.contains(element.normalName())) {
                return "\n";
            }
            return SPACED.contains(element.normalName()) ? " " : element.isBlock() ? "\n\n" : "";
        }
    }
}
