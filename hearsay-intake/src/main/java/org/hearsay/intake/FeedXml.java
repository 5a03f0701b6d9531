package org.hearsay.intake;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SAXBuilder;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.text.Problem;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXParseException;

/** RSS and Atom, by ROME, which is given no document types, and no more than {@link FeedBounds} lets through. For one feed. */
final class FeedXml {
    private final Original original;
    private final SyndFeed feed;
    private final FeedBounds bounds;
    private final FeedRest rest;

    private FeedXml(Original original, SyndFeed feed, FeedBounds bounds, FeedRest rest) {
        this.original = original;
        this.feed = feed;
        this.bounds = bounds;
        this.rest = rest;
    }

    /** One that is not well-formed is mended, if there is an entry in it then. */
    static Feed read(Original original, String xml, List<Problem> problems) throws UnreadableException {
        try {
            return of(original, xml).read(problems);
        } catch (FeedException e) {
            String reason = reason(e);
            Feed mended = isMalformed(e) ? mended(original, xml, reason, problems) : null;
            if (mended != null && !mended.entries().isEmpty()) {
                return mended;
            }
            throw new UnreadableException(
                    original.name(), "is a damaged feed (" + reason + "); ask its publisher to mend it", e);
        } catch (IllegalArgumentException e) {
            throw new UnreadableException(
                    original.name(), "is a feed of a kind that is not known; save its pages by hand", e);
        }
    }

    private static @Nullable Feed mended(Original original, String xml, String reason, List<Problem> problems) {
        List<Problem> all = new ArrayList<>(problems);
        all.add(FeedMending.problem(reason));
        try {
            return of(original, FeedMending.mended(xml)).read(all);
        } catch (FeedException | IllegalArgumentException e) {
            return null;
        }
    }

    private static String reason(FeedException e) {
        Throwable why = e.getCause() == null ? e : e.getCause();
        return String.valueOf(why.getMessage()).lines().findFirst().orElse("");
    }

    /** Rather than too deep or too large. */
    private static boolean isMalformed(FeedException e) {
        for (Throwable why = e; why != null; why = why.getCause()) {
            if (why instanceof SAXParseException) {
                return true;
            }
        }
        return false;
    }

    private static FeedXml of(Original original, String xml) throws FeedException {
        FeedRests rests = new FeedRests();
        FeedBounds bounds = new FeedBounds();
        bounds.setParent(rests);
        WireFeedInput input = new WireFeedInput() {
            @Override
            protected SAXBuilder createSAXBuilder() {
                SAXBuilder builder = super.createSAXBuilder();
                builder.setXMLFilter(bounds);
                return builder;
            }
        };
        SyndFeed feed = new SyndFeedImpl(input.build(new StringReader(xml)));
        return new FeedXml(original, feed, bounds, rests.rest());
    }

    private Feed read(List<Problem> problems) {
        List<FeedEntry> entries = new ArrayList<>();
        List<SyndEntry> all = feed.getEntries();
        boolean aligned = all.size() == bounds.dates().size();
        for (int i = 0; i < all.size(); i++) {
            entries.add(entry(all.get(i), i + 1, aligned ? bounds.dates().get(i) : Map.of()));
        }
        String language = feed.getLanguage();
        return new Feed(
                original.name(),
                plain(feed.getTitle()),
                language == null || language.isBlank() ? null : language.strip().replace('_', '-'),
                entries,
                bounds.cut(),
                rest,
                problems);
    }

    private FeedEntry entry(SyndEntry entry, int number, Map<String, String> dates) {
        URI link = Feeds.address(entry.getLink(), base());
        SyndContent words = words(entry);
        boolean markup = words != null && !"text".equals(words.getType());
        return new FeedEntry(
                Feeds.name(original, link, entry.getUri(), number),
                link,
                title(entry),
                day(entry, dates),
                String.join(" ", dates.values()),
                writers(entry),
                words == null ? null : words.getValue(),
                markup);
    }

    /** What relative addresses are relative to. */
    private @Nullable String base() {
        URI home = Feeds.address(feed.getLink(), null);
        return home != null
                ? home.toString()
                : Feeds.address(original.address(), null) != null ? original.address() : null;
    }

    private static @Nullable String title(SyndEntry entry) {
        SyndContent title = entry.getTitleEx();
        return title != null && "text".equals(title.getType()) ? blankless(title.getValue()) : plain(entry.getTitle());
    }

    /** The whole article rather than the summary of it. */
    private static @Nullable SyndContent words(SyndEntry entry) {
        return Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
                .filter(content ->
                        content.getValue() != null && !content.getValue().isBlank() && isText(content.getType()))
                .findFirst()
                .orElse(null);
    }

    private static boolean isText(@Nullable String type) {
        return type == null || List.of("text", "html", "xhtml").contains(type) || type.startsWith("text/");
    }

    private static List<String> writers(SyndEntry entry) {
        List<String> named = entry.getAuthors().stream()
                .map(SyndPerson::getName)
                .filter(name -> name != null && !name.isBlank())
                .map(String::strip)
                .toList();
        String author = blankless(entry.getAuthor());
        return !named.isEmpty() ? named : author == null ? List.of() : List.of(author);
    }

    /** As written; by Greenwich's calendar, if that cannot be read. */
    private static @Nullable LocalDate day(SyndEntry entry, Map<String, String> dates) {
        LocalDate written = Stream.of("pubdate", "published", "issued", "date", "created", "updated", "modified")
                .flatMap(name -> Stream.ofNullable(dates.get(name)))
                .flatMap(date -> Stream.ofNullable(FeedDay.in(date)))
                .findFirst()
                .orElse(null);
        Date date = entry.getPublishedDate() != null ? entry.getPublishedDate() : entry.getUpdatedDate();
        return written != null || date == null
                ? written
                : PublicationDay.in(
                        LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC).toString());
    }

    /** Feeds write markup into titles, and entities twice. */
    private static @Nullable String plain(@Nullable String title) {
        return title == null ? null : blankless(Jsoup.parseBodyFragment(title).text());
    }

    private static @Nullable String blankless(@Nullable String words) {
        return words == null || Blank.is(words) ? null : words.strip().replaceAll("\\s+", " ");
    }
}
