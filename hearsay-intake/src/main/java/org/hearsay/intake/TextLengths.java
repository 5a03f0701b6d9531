package org.hearsay.intake;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * How many chars of text each element of a page holds, and how many of them are links. Counted in one walk over the page:
 * to ask each element for its text would cost the square of a deep page's length.
 */
final class TextLengths {
    private static final class Count {
        private int text;
        private int own;
        private int linked;
        private int quoted;
    }

    private final Map<Element, Count> counts = new HashMap<>();

    TextLengths(Element body) {
        body.traverse(new Counting());
    }

    /** Chars of text in an element and all that is in it, white space collapsed. */
    int of(Element element) {
        return count(element).text;
    }

    /** Chars of text that stand in an element itself. */
    int own(Element element) {
        return count(element).own;
    }

    /** The share of an element's text that stands in links, or the element in one: from 0 to 1. */
    double linked(Element element) {
        Count count = count(element);
        return count.text == 0 ? 0 : count.linked / (double) count.text;
    }

    /** The share of an element's text that stands in block quotations: from 0 to 1. */
    double quoted(Element element) {
        Count count = count(element);
        return count.text == 0 ? 0 : count.quoted / (double) count.text;
    }

    private Count count(Element element) {
        return counts.computeIfAbsent(element, e -> new Count());
    }

    private final class Counting implements NodeVisitor {
        private int links;
        private int quotations;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                links += element.normalName().equals("a") ? 1 : 0;
                quotations += element.normalName().equals("blockquote") ? 1 : 0;
            } else if (node instanceof TextNode words && words.parent() != null) {
                int length = length(words.getWholeText());
                Count count = count(words.parent());
                count.text += length;
                count.own += length;
                count.linked += links > 0 ? length : 0;
                count.quoted += quotations > 0 ? length : 0;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                links -= element.normalName().equals("a") ? 1 : 0;
                quotations -= element.normalName().equals("blockquote") ? 1 : 0;
                if (depth > 0 && element.parent() != null) {
                    Count count = count(element);
                    Count around = count(element.parent());
                    around.text += count.text;
                    around.linked += count.linked;
                    around.quoted += count.quoted;
                }
            }
        }

        private static int length(String text) {
            int length = 0;
            boolean space = true;
            for (int i = 0; i < text.length(); i++) {
                boolean blank = Blank.is(text.charAt(i));
                length += blank && space ? 0 : 1;
                space = blank;
            }
            return length;
        }
    }
}
