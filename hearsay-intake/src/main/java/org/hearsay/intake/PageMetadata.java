package org.hearsay.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.text.Problem;
import org.hearsay.text.Publication;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its publication: JSON-LD first, which publishers write for machines, then Open Graph and other meta
 * elements, then what readers see.
 */
final class PageMetadata {
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*");

    /** Names under which meta elements give the day of publication, the surest first. */
    private static final List<String> DAYS = List.of(
            "article:published_time",
            "og:published_time",
            "datepublished",
            "date",
            "dc.date",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.date",
            "dcterms.created",
            "citation_publication_date",
            "parsely-pub-date",
            "sailthru.date",
            "publishdate",
            "pubdate");

    /** Names under which meta elements say who wrote it. */
    private static final Set<String> WRITERS = Set.of(
            "author",
            "article:author",
            "byl",
            "dc.creator",
            "dcterms.creator",
            "parsely-author",
            "sailthru.author",
            "citation_author");

    private static final String BYLINE_CLASSES = "[class~=(?i)(?:^|[\\s_-])bylines?(?:$|[\\s_-])],"
            + "[class~=(?i)(?:^|[\\s_-])author(?:$|[\\s_-]name(?:$|\\s))]";

    private static final int MOST_BYLINES = 20;

    private final Document page;
    private final List<JsonLd> said;

    /** Contents of meta elements by name in lower case, the first of each. */
    private final Map<String, String> metas = new HashMap<>();

    private PageMetadata(Document page, List<Problem> problems) {
        this.page = page;
        List<String> scripts = new ArrayList<>();
        page.select("script[type=application/ld+json]").forEach(script -> scripts.add(script.data()));
        said = JsonLd.read(scripts, problems);
        for (Element meta : page.select("meta[content]")) {
            for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
                metas.putIfAbsent(meta.attr(attribute).toLowerCase(Locale.ROOT), meta.attr("content"));
            }
        }
    }

    /** What a page says; what cannot be understood of it is added to the problems. */
    static Publication of(Document page, List<Problem> problems) {
        PageMetadata metadata = new PageMetadata(page, problems);
        return new Publication(
                metadata.address(),
                metadata.title(),
                metadata.publisher(),
                metadata.day(),
                metadata.language(),
                metadata.bylines());
    }

    private List<String> bylines() {
        Stream<String> metas = page.select("meta[content]").stream()
                .filter(meta -> Stream.of("name", "property", "itemprop")
                        .anyMatch(a -> WRITERS.contains(meta.attr(a).toLowerCase(Locale.ROOT))))
                .map(meta -> meta.attr("content"));
        Stream<List<String>> places = Stream.of(
                Bylines.of(said.stream().flatMap(s -> s.authors().stream())),
                Bylines.of(metas),
                Bylines.shown(texts("[rel=author]")),
                Bylines.shown(texts("[itemprop=author] [itemprop=name], [itemprop=author]")),
                Bylines.shown(texts(BYLINE_CLASSES)));
        return places.filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    /** Of boxes in one another, the inner ones' words are the outer's too. */
    private Stream<String> texts(String query) {
        List<Element> found = page.select(query).stream().limit(MOST_BYLINES).toList();
        return found.stream()
                .filter(e -> found.stream().noneMatch(inner -> inner.parents().contains(e)))
                .map(Element::text);
    }

    private @Nullable String address() {
        return first(Stream.of(attribute("link[rel=canonical]", "href"), meta("og:url"))
                .filter(address ->
                        address != null && ADDRESS.matcher(address.strip()).matches()));
    }

    private @Nullable String title() {
        List<Element> headings = page.select("h1");
        // Several headings of the first rank are a list of articles, or a banner's name besides.
        String heading = headings.size() == 1 ? headings.getFirst().text() : null;
        Stream<@Nullable String> written = Stream.of(meta("og:title"), meta("twitter:title"), heading, page.title());
        return first(Stream.concat(said(JsonLd::headline), written));
    }

    private @Nullable String publisher() {
        Stream<@Nullable String> written =
                Stream.of(meta("og:site_name"), meta("dc.publisher"), meta("application-name"));
        return first(Stream.concat(said(JsonLd::publisher), written));
    }

    private @Nullable LocalDate day() {
        Stream<@Nullable String> visible = Stream.of(
                attribute("time[pubdate][datetime], time[itemprop=datePublished][datetime]", "datetime"),
                attribute("article time[datetime]", "datetime"),
                attribute("time[datetime]", "datetime"));
        return Stream.of(said(JsonLd::published), DAYS.stream().map(this::meta), visible)
                .flatMap(Function.identity())
                .filter(Objects::nonNull)
                .map(PublicationDay::in)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String language() {
        Stream<@Nullable String> written = Stream.of(
                attribute("html[lang]", "lang"),
                attribute("html[xml:lang]", "xml:lang"),
                meta("og:locale"),
                meta("content-language"));
        String tag = first(Stream.concat(written, said(JsonLd::language))
                .filter(lang -> lang != null && LANGUAGE.matcher(lang.strip()).matches()));
        return tag == null ? null : tag.replace('_', '-');
    }

    private Stream<@Nullable String> said(Function<JsonLd, @Nullable String> part) {
        return said.stream().<@Nullable String>map(part);
    }

    private @Nullable String meta(String name) {
        return metas.get(name);
    }

    private @Nullable String attribute(String query, String attribute) {
        Element found = page.selectFirst(query);
        return found == null ? null : found.attr(attribute);
    }

    private static @Nullable String first(Stream<? extends @Nullable String> values) {
        return values.filter(value -> value != null && !value.isBlank())
                .map(value -> value.strip().replaceAll("\\s+", " "))
                .findFirst()
                .orElse(null);
    }
}
