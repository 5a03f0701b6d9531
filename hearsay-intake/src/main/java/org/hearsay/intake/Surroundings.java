package org.hearsay.intake;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What on a page is no part of its article: menus, adverts, forms, lists of links, what is hidden. Never most of the page. */
final class Surroundings {
    private static final Set<String> TAGS =
            Set.of("nav", "aside", "form", "footer", "button", "figcaption", "dialog", "label", "input", "menu");

    private static final Set<String> ROLES = Set.of(
            "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alert", "menu", "toolbar");

    private static final Set<String> COMMENTS =
            Set.of("comments", "comments-area", "comment-list", "commentlist", "disqus_thread");

    private static final Set<String> NEVER = Set.of("html", "body", "article", "main", "h1");

    /** A part with a name like "widget" that holds so much of a page's text is the page after all. */
    private static final double MOST = 0.4;

    /** In chars: a shorter link by itself may be the name of the agency that a text is from. */
    private static final int LEAST_LINK = 25;

    /** The share of block quotations in what is one. */
    private static final double QUOTATION = 0.5;

    private final TextLengths lengths;
    private final int pageLength;

    Surroundings(Element body, TextLengths lengths) {
        this.lengths = lengths;
        pageLength = lengths.of(body);
    }

    boolean contain(Element element) {
        if (NEVER.contains(element.normalName())) {
            return false;
        }
        return isHidden(element)
                || isComments(element)
                || (isAround(element) && lengths.of(element) < MOST * pageLength);
    }

    private boolean isAround(Element element) {
        String name = element.normalName();
        return TAGS.contains(name)
                || ROLES.contains(element.attr("role"))
                || (name.equals("header") && element.selectFirst("h1") == null)
                // An embedded post of a network is somebody's words, whatever its box is called ("social", "widget").
                || (ClassNames.of(element).sayAround() && lengths.quoted(element) < QUOTATION)
                || isOnlyLinks(element);
    }

    /** What readers wrote below an article is often longer than it is. */
    private static boolean isComments(Element element) {
        return COMMENTS.contains(element.id().toLowerCase(Locale.ROOT))
                || element.classNames().stream().anyMatch(name -> COMMENTS.contains(name.toLowerCase(Locale.ROOT)));
    }

    private boolean isOnlyLinks(Element element) {
        return element.isBlock() && lengths.linked(element) == 1 && lengths.of(element) >= LEAST_LINK;
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || style.contains("display:none")
                || style.contains("visibility:hidden");
    }
}
