package org.hearsay.intake;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** The feeds that a page names in its head, as browsers look for them. */
final class FeedLinks {
    private static final Set<String> TYPES =
            Set.of("application/rss+xml", "application/atom+xml", "application/feed+json");

    /** Some pages name one for each heading; people want to read the line. */
    private static final int MOST = 5;

    private FeedLinks() {}

    static List<URI> in(Original page) {
        String markup = Encoding.decode(page, null).text();
        return Jsoup.parse(markup, page.address()).select("link[rel~=(?i)\\balternate\\b][type][href]").stream()
                .filter(link -> TYPES.contains(link.attr("type").strip().toLowerCase(Locale.ROOT)))
                .flatMap(link -> Stream.ofNullable(Feeds.address(link.absUrl("href"), null)))
                .distinct()
                .limit(MOST)
                .toList();
    }
}
