package org.hearsay.intake;

import java.util.List;
import java.util.Set;
import org.hearsay.text.Problem;
import org.hearsay.text.Publication;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A parsed page. Not shared: finding its article leaves it as it is, but jsoup's nodes are not made for several threads. */
final class Page {
    private static final Set<String> CAPTIONS = Set.of("figure", "figcaption", "aside");

    private final String markup;
    private final Document parsed;

    private Page(String markup, Document parsed) {
        this.markup = markup;
        this.parsed = parsed;
    }

    static Page parse(String markup) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        return new Page(markup, parser.parseInput(markup, ""));
    }

    /** The words of the article, and where each stands in the markup. */
    PageText text() {
        return ArticleBody.of(parsed.body(), markup);
    }

    /** All words of what is an article and nothing else, but for captions of pictures. */
    PageText whole() {
        return PageText.of(markup, List.of(parsed.body()), e -> CAPTIONS.contains(e.normalName()));
    }

    /** What the page says of its publication; what cannot be understood of it is added to the problems. */
    Publication publication(List<Problem> problems) {
        return PageMetadata.of(parsed, problems);
    }
}
