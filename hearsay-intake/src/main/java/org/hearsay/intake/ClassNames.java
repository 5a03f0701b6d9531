package org.hearsay.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** The words in an element's class and id: what pages commonly call their parts. */
record ClassNames(Set<String> words) {
    private static final Set<String> TEXT = words("article body content entry post story text main prose copy blog");

    private static final Set<String> AROUND = words("""
            ad ads advert advertisement advertising sponsor sponsored promo promotion banner teaser
            nav navbar navigation menu breadcrumb breadcrumbs pagination pager skip toolbar
            masthead footer foot sidebar aside widget widgets tags taglist meta rating
            comment comments disqus share sharing sharebar social print
            related recommended recommendations recirc trending outbrain taboola playlist
            newsletter subscribe subscription signup login register
            cookie cookies consent gdpr popup modal overlay tooltip hidden
            byline timestamp dateline caption credit credits
            """);

    static ClassNames of(Element element) {
        return element.hasAttr("class") || element.hasAttr("id")
                ? new ClassNames(words(element.className() + " " + element.id()))
                : new ClassNames(Set.of());
    }

    /** Whether the name is that of something around an article, not of its text. */
    boolean sayAround() {
        return speak(AROUND) && !speak(TEXT);
    }

    /** How much the name speaks for an article's text: a factor. */
    double trust() {
        boolean text = speak(TEXT);
        return text == speak(AROUND) ? 1 : text ? 1.25 : 0.5;
    }

    private boolean speak(Set<String> names) {
        return words.stream().anyMatch(names::contains);
    }

    /** "relatedLinks", "related-links" and "related_links" are the same two words. */
    private static Set<String> words(String names) {
        return Arrays.stream(names.split("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})", -1))
                .filter(w -> !w.isEmpty())
                .map(w -> w.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
