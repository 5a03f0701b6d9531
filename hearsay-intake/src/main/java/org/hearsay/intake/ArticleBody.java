package org.hearsay.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;

/**
 * Finds the elements of a page that hold its article. What a page declares as its article's body is taken at its word. Else
 * paragraphs give their weight to their parents and grandparents (the idea of Readability, arc90 2009); the heaviest wins,
 * with those near it that are text as well. Where nothing stands out, it is the whole page: rather too much than a lost word.
 */
final class ArticleBody {
    /** In chars of text: a shorter paragraph is a caption, a date, a button. */
    private static final int LEAST_PARAGRAPH = 25;

    /** In chars: words of a box that hold so much are a paragraph, whatever the element. */
    private static final int PLAIN_PARAGRAPH = 80;

    /** In chars: a shorter article is no article, but the page's longest teaser. */
    private static final int LEAST_ARTICLE = 200;

    /** The share of the page's paragraphs that an article holds at least. */
    private static final double LEAST_SHARE = 0.15;

    /** The share of the page's text that must be left when menus and the like are taken out of it. */
    private static final double LEAST_PAGE = 0.1;

    /** The share of links in a paragraph, and in one that stands beside the article. */
    private static final double MOST_LINKS = 0.5;

    private static final double MOST_LINKS_BESIDE = 0.25;

    /** How much another box must weigh, as a share of the heaviest, to be a part of the same article. */
    private static final double LEAST_PART = 0.2;

    private final Element body;
    private final TextLengths lengths;
    private final Surroundings surroundings;
    private final Map<Element, Double> scores = new LinkedHashMap<>();

    private ArticleBody(Element body) {
        this.body = body;
        lengths = new TextLengths(body);
        surroundings = new Surroundings(body, lengths);
    }

    /** The words of a page's article. */
    static PageText of(Element body, String markup) {
        ArticleBody article = new ArticleBody(body);
        List<Element> paragraphs = article.paragraphs();
        int written = paragraphs.stream().mapToInt(article.lengths::of).sum();
        double least = Math.max(LEAST_ARTICLE, LEAST_SHARE * written);
        for (List<Element> found : List.of(article.declared(), article.heaviest(paragraphs))) {
            PageText text = article.text(found, markup);
            if (text.words().length() >= least) {
                return text;
            }
        }
        PageText all = article.text(List.of(body), markup);
        boolean little = all.words().length() < LEAST_PAGE * article.lengths.of(body);
        return little ? PageText.of(markup, List.of(body), e -> false) : all;
    }

    private PageText text(List<Element> elements, String markup) {
        return PageText.of(markup, elements, surroundings::contain);
    }

    /** What the page itself says is its article's body; of a live blog, all of it. */
    private List<Element> declared() {
        return body.select("[itemprop=articleBody], [property=articleBody]").stream()
                .filter(e -> !surroundings.contain(e))
                .max(Comparator.comparingInt(lengths::of))
                .map(e -> Objects.requireNonNullElse(e.closest("[itemtype$=LiveBlogPosting]"), e))
                .map(List::of)
                .orElse(List.of());
    }

    private List<Element> heaviest(List<Element> paragraphs) {
        for (Element paragraph : paragraphs) {
            double weight = weight(paragraph);
            Element parent = paragraph.parent();
            if (parent != null) {
                scores.merge(parent, weight, Double::sum);
                if (parent.parent() != null) {
                    scores.merge(parent.parent(), weight / 2, Double::sum);
                }
            }
        }
        scores.replaceAll(
                (e, score) -> score * (1 - lengths.linked(e)) * ClassNames.of(e).trust());
        return scores.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(top -> withParts(top.getKey(), Set.copyOf(paragraphs)))
                .orElse(List.of());
    }

    private double weight(Element paragraph) {
        double commas = paragraph
                .text()
                .chars()
                .filter(c -> c == ',' || c == '،' || c == '、')
                .count();
        double weight = 1 + Math.min(commas, 6) + Math.min(lengths.of(paragraph) / 100.0, 3);
        return weight * (1 - lengths.linked(paragraph));
    }

    /** An article may be torn into several boxes, by advertisements or by sections: beside each other, or called the same. */
    private List<Element> withParts(Element top, Set<Element> paragraphs) {
        Element parent = top.parent();
        if (parent == null || top.equals(body)) {
            return List.of(top);
        }
        double least = LEAST_PART * score(top);
        List<Element> alike = alike(top).filter(e -> score(e) >= least).toList();
        if (alike.size() > 1) {
            return alike;
        }
        List<Element> together = new ArrayList<>();
        for (Element sibling : parent.children()) {
            boolean paragraph = paragraphs.contains(sibling)
                    && lengths.of(sibling) >= PLAIN_PARAGRAPH
                    && lengths.linked(sibling) < MOST_LINKS_BESIDE;
            if (sibling.equals(top) || score(sibling) >= least || paragraph) {
                together.add(sibling);
            }
        }
        return together;
    }

    /** Boxes of the same name in the same article, in the order of the page. */
    private static Stream<Element> alike(Element top) {
        Element article = top.closest("article, main, [role=main]");
        if (article == null || article.equals(top) || top.className().isBlank()) {
            return Stream.of(top);
        }
        return article.select(top.normalName()).stream()
                .filter(e -> isAlike(e, top))
                .filter(e -> e.parents().stream().noneMatch(around -> isAlike(around, top)));
    }

    private static boolean isAlike(Element element, Element top) {
        return element.normalName().equals(top.normalName())
                && element.className().equals(top.className());
    }

    private double score(Element element) {
        return scores.getOrDefault(element, 0.0);
    }

    /** Elements whose own words are a paragraph: of text, not of links. */
    private List<Element> paragraphs() {
        List<Element> found = new ArrayList<>();
        body.filter((node, depth) -> {
            if (!(node instanceof Element element)) {
                return NodeFilter.FilterResult.CONTINUE;
            }
            if (surroundings.contain(element)) {
                return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
            if (isParagraph(element)) {
                found.add(element);
                return NodeFilter.FilterResult.SKIP_CHILDREN;
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
        return found;
    }

    private boolean isParagraph(Element element) {
        boolean paragraph = element.normalName().equals("p")
                || element.normalName().equals("pre")
                || (element.isBlock() && lengths.own(element) >= PLAIN_PARAGRAPH);
        return paragraph && lengths.of(element) >= LEAST_PARAGRAPH && lengths.linked(element) < MOST_LINKS;
    }
}
