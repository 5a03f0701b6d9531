package org.hearsay.intake;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Document;
import org.hearsay.text.Problem;
import org.hearsay.text.Publication;
import org.jspecify.annotations.Nullable;

/**
 * Feeds: RSS of all versions, Atom, JSON Feed. Each entry is a document: its words are those that the feed gives, its original is
 * their markup, its publisher the feed. The libraries that know feeds are loaded with the first one, not before.
 */
final class Feeds implements Container {
    /** In bytes. A feed is read whole, and takes some ten times its size in memory. */
    private static final int LARGEST = 32 << 20;

    private static final int HEAD = 1 << 13;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** How feeds begin, whatever stands before: declarations, comments, style sheets. */
    private static final Pattern XML = Pattern.compile(
            "(?:\\xEF\\xBB\\xBF|\\xFE\\xFF|\\xFF\\xFE)?\\s*+(?:<\\?[^>]{0,500}+>\\s*+|<!--.{0,2000}?-->\\s*+)*+"
                    + "(?:<!DOCTYPE\\s+(?:rss|feed|rdf:RDF)\\b|<!DOCTYPE\\s+(?!(?i:html))[^>\\[]{0,200}\\[.{0,6000}?<rss[\\s>]|<rss[\\s>]"
                    + "|<(?:\\w{1,20}:)?(?:feed|RDF)\\s[^>]{0,2000}?(?:w3\\.org/2005/Atom|purl\\.org/atom/ns#"
                    + "|purl\\.org/rss/1\\.0|/rdf/simple/0\\.9))",
            Pattern.DOTALL);

    private static final Pattern JSON_OBJECT = Pattern.compile("(?:\\xEF\\xBB\\xBF)?\\s*+\\{");

    private static final Pattern JSON =
            Pattern.compile("\"version\"\\s*:\\s*\"https?:\\\\?/\\\\?/(?:www\\.)?jsonfeed\\.org\\\\?/version\\\\?/");

    private static final Pattern ENCODING =
            Pattern.compile("<\\?xml\\s[^>]*?\\bencoding\\s*=\\s*[\"']\\s*(?<name>[\\w.:-]+)");

    private static final Pattern ROOT = Pattern.compile("<[A-Za-z_]");

    /** One without entities is of no use, and no harm. */
    private static final Pattern EMPTY_DOCTYPE = Pattern.compile("<!DOCTYPE[^>\\[]{0,500}>");

    /** What XML has no room for. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final Format html;
    private final Format text;

    Feeds(Format html, Format text) {
        this.html = html;
        this.text = text;
    }

    @Override
    public boolean holds(Original original) {
        String head = original.head(HEAD);
        return isJson(original, head) || XML.matcher(head).lookingAt();
    }

    /** An object that says so, near its begin or its end. */
    private static boolean isJson(Original original, String head) {
        return JSON_OBJECT.matcher(head).lookingAt()
                && (JSON.matcher(head).find()
                        || JSON.matcher(original.tail(HEAD)).find());
    }

    @Override
    public void open(Original original, Unpacking unpacking) throws UnreadableException {
        Feed feed = read(original);
        feed.entries().forEach(entry -> hand(feed, entry, unpacking.taker()));
        String shortcoming = feed.shortcoming();
        if (shortcoming != null) {
            unpacking.refuse(original.name(), shortcoming);
        }
    }

    /** What an original that {@link #holds} a feed says. */
    Feed read(Original original) throws UnreadableException {
        if (original.bytes().length > LARGEST) {
            throw new UnreadableException(
                    original.name(), "is a feed larger than " + (LARGEST >> 20) + " MB; split it into smaller files");
        }
        String head = original.head(HEAD);
        boolean json = isJson(original, head);
        Matcher encoding = ENCODING.matcher(head);
        Decoded decoded = Encoding.decode(original, json ? "utf-8" : encoding.find() ? encoding.group("name") : null);
        List<Problem> problems = decoded.problems().stream()
                .map(p -> new Problem(p.code(), "in its feed: " + p.message(), null))
                .toList();
        return Patience.within(
                LONGEST,
                original.name(),
                () -> json
                        ? FeedJson.read(original, decoded.text(), problems)
                        : FeedXml.read(original, xml(original, decoded.text()), problems));
    }

    /** What may be given to a parser: no document type, and so no entities. */
    private static String xml(Original original, String text) throws UnreadableException {
        String plain = text;
        int doctype = text.indexOf("<!DOCTYPE");
        Matcher root = ROOT.matcher(text);
        if (doctype >= 0 && (!root.find() || doctype < root.start())) {
            Matcher empty = EMPTY_DOCTYPE.matcher(text).region(doctype, text.length());
            if (!empty.lookingAt()) {
                throw new UnreadableException(
                        original.name(),
                        "is a feed that declares entities of its own, as bombs and spies do; it was not read");
            }
            plain = text.substring(0, doctype) + text.substring(empty.end());
        }
        return NOT_XML.matcher(plain).replaceAll(String.valueOf(Repairs.REPLACEMENT));
    }

    /** Hands over what a feed itself has of an entry. */
    void hand(Feed feed, FeedEntry entry, Taker taker) {
        try {
            taker.take(entry.name(), taken(feed, entry));
        } catch (UnreadableException e) {
            taker.refuse(entry.name(), String.valueOf(e.getMessage()));
        }
    }

    private Taken taken(Feed feed, FeedEntry entry) throws UnreadableException {
        String words = entry.words();
        if (words == null) {
            throw wordless(entry);
        }
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        URI link = entry.link();
        Original original = new Original(
                bytes, entry.name(), link == null ? entry.name() : link.toString(), "text/html;charset=utf-8");
        Format format = entry.markup() ? html : text;
        Document document;
        try {
            document = format.read(original);
        } catch (UnreadableException e) {
            throw wordless(entry);
        }
        Publication told = new Publication(
                        original.address(), entry.title(), feed.title(), entry.published(), feed.language())
                .by(entry.writers());
        return new Taken(untidy(feed, document).published(told), bytes, format.mediaType());
    }

    private static UnreadableException wordless(FeedEntry entry) {
        return new UnreadableException(
                entry.name(),
                entry.link() == null
                        ? "has no words in its feed"
                        : "has no words in its feed; add the page that it leads to: " + entry.link());
    }

    /** What was replaced or mended somewhere in a feed may have been replaced or mended here. */
    private static Document untidy(Feed feed, Document document) {
        boolean replaced = document.text().indexOf(Repairs.REPLACEMENT) >= 0;
        List<Problem> here = feed.problems().stream()
                .filter(p -> replaced || FeedMending.isDamage(p))
                .toList();
        if (here.isEmpty()) {
            return document;
        }
        List<Problem> problems = new ArrayList<>(document.problems());
        problems.addAll(here);
        return new Document(
                document.text(),
                document.publication(),
                document.originalSha256(),
                document.map(),
                document.credits(),
                problems);
    }

    /** The name of an entry: what leads to its page, else what the feed calls it, else its number. */
    static String name(Original feed, @Nullable URI link, @Nullable String id, int number) {
        String part = link != null ? link.toString() : id != null && !id.isBlank() ? id.strip() : "entry " + number;
        return feed.name() + "!/" + part;
    }

    /** An address on the web, as a feed or page at another one writes it; null if it is none. */
    static @Nullable URI address(@Nullable String written, @Nullable String base) {
        if (written == null || written.isBlank()) {
            return null;
        }
        try {
            URI address = URI.create(written.strip().replace(" ", "%20"));
            URI absolute = address.isAbsolute() || base == null
                    ? address
                    : folder(base).resolve(address);
            boolean web =
                    "http".equalsIgnoreCase(absolute.getScheme()) || "https".equalsIgnoreCase(absolute.getScheme());
            return web && absolute.getHost() != null ? URI.create(absolute.toASCIIString()) : null;
        } catch (IllegalArgumentException e) {
            // No address; the feed's own words are there all the same.
            return null;
        }
    }

    /** Java would put what is relative to "https://courier.example" right behind its last letter. */
    private static URI folder(String base) {
        URI address = URI.create(base);
        return "".equals(address.getRawPath()) ? address.resolve("/") : address;
    }
}
