package org.hearsay.intake;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hearsay.text.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says of one article. A value.
 *
 * @param name what people know it by: "feed.xml!/https://courier.example/quay"
 * @param link where the article is; null if that is not told, or no address on the web
 * @param published the day, as it is written there
 * @param dates when it came out and was changed, as written: other ones mean that it was changed
 * @param writers by whom it is, as named there
 * @param words its own words, or a summary; null if there are none
 * @param markup whether the words are HTML
 */
public record FeedEntry(
        String name,
        @Nullable URI link,
        @Nullable String title,
        @Nullable LocalDate published,
        String dates,
        List<String> writers,
        @Nullable String words,
        boolean markup) {
    public FeedEntry {
        writers = List.copyOf(writers);
    }

    /**
     * What this entry is known again by, in hex: another one, if it was changed. Of an entry that leads to a page the words do
     * not count: many sites put something else into them each time.
     */
    public String mark() {
        return Sha256.ofParts(
                link == null ? name : link.toString(),
                Objects.requireNonNullElse(title, ""),
                dates,
                link == null ? Objects.requireNonNullElse(words, "") : "");
    }
}
