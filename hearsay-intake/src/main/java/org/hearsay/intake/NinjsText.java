package org.hearsay.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.text.Document;
import org.hearsay.text.Problem;
import org.hearsay.text.Publication;
import org.hearsay.text.Sha256;
import org.hearsay.text.SourceMap;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The text of one ninjs object: the fullest form of its body, markup before plain text. What it goes with (pictures, other texts) is
 * no text of its own. Places lead back to the chars of the body's string. A value of another type than the standard has is not there.
 */
final class NinjsText {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Intake.LARGEST)
                            .build())
                    .build())
            .build();

    private final CreditLines credits;

    NinjsText(CreditLines credits) {
        this.credits = credits;
    }

    /** One form of the text. */
    private record Body(String part, String words, boolean markup) {}

    Document read(Original original) throws UnreadableException {
        Decoded decoded = Encoding.decode(original.bytes(), null);
        JsonNode item;
        try {
            item = MAPPER.readTree(decoded.text());
        } catch (JacksonException e) {
            throw new UnreadableException(
                    original.name(), "is a damaged news item (" + e.getOriginalMessage() + "); get it anew", e);
        }
        Body body = bodies(item).stream()
                .filter(b -> !Blank.is(b.words()))
                .findFirst()
                .orElseThrow(() -> new UnreadableException(
                        original.name(),
                        "is a news item (ninjs) without a text in it (a picture or a recording?); nothing to read"));
        PageText text = text(body);
        if (Blank.is(text.words())) {
            throw new UnreadableException(original.name(), "is a news item without any words in it; nothing to read");
        }
        List<Problem> problems = new ArrayList<>(text.problems());
        problems.addAll(
                Release.problems(first(item, "pubstatus", "pubStatus"), first(item, "embargoed", "embargoedUntil")));
        problems.addAll(Bidi.problems(text.words()));
        Publication said = publication(item, original);
        return new Document(
                text.words(),
                said.by(Bylines.first(said.bylines(), Bylines.in(text.words()))),
                Sha256.of(original.bytes()),
                text.map(),
                credits.in(text.words()),
                problems);
    }

    private static PageText text(Body body) {
        if (body.markup()) {
            PageText text = Page.parse(body.words()).whole();
            List<SourceMap.Run> runs = text.map().runs().stream()
                    .map(r -> new SourceMap.Run(r.text(), body.part(), r.begin(), r.end()))
                    .toList();
            return new PageText(text.words(), SourceMap.of(runs), text.problems());
        }
        Repairs repairs = new Repairs();
        String words = Decoder.tidy(body.words(), 0, repairs);
        SourceMap.Run all = new SourceMap.Run(new Span(0, words.length()), body.part(), 0, words.length());
        return new PageText(words, SourceMap.of(List.of(all)), repairs.problems());
    }

    /** All forms of the text, the best first. */
    private static List<Body> bodies(JsonNode item) {
        List<Body> markup = new ArrayList<>();
        List<Body> plain = new ArrayList<>();
        for (String name : List.of("body_html", "body_xhtml")) {
            add(name, item.get(name), true, markup);
        }
        add("body_text", item.get("body_text"), false, plain);
        JsonNode several = item.path("bodies");
        for (int i = 0; several.isArray() && i < several.size(); i++) {
            JsonNode one = several.get(i);
            String type = Objects.requireNonNullElse(first(one, "contenttype", "contentType"), "");
            String words = Objects.requireNonNullElse(string(one.get("value")), "");
            boolean html = type.isEmpty() ? words.stripLeading().startsWith("<") : type.contains("html");
            if (type.isEmpty() || html || type.toLowerCase(Locale.ROOT).startsWith("text/")) {
                add("bodies/" + i, one.get("value"), html, html ? markup : plain);
            }
        }
        markup.addAll(plain);
        return markup;
    }

    private static void add(String part, @Nullable JsonNode value, boolean markup, List<Body> bodies) {
        String words = string(value);
        if (words != null) {
            bodies.add(new Body(part, words, markup));
        }
    }

    private static Publication publication(JsonNode item, Original original) {
        String created = first(
                item,
                "versioncreated",
                "versionCreated",
                "contentcreated",
                "contentCreated",
                "firstcreated",
                "firstCreated");
        LocalDate day = created == null ? null : PublicationDay.in(created);
        return new Publication(
                address(item, original),
                either(
                        first(item, "headline"),
                        main(item.path("headlines")),
                        main(item.path("titles")),
                        first(item, "title")),
                publisher(item),
                day,
                first(item, "language"),
                Bylines.of(Stream.of(either(first(item, "byline"), first(item, "by")))));
    }

    /** On the web, if it says where; else its name among all news items. */
    private static String address(JsonNode item, Original original) {
        String uri = first(item, "uri");
        if (uri != null && isWeb(uri)) {
            return uri;
        }
        JsonNode others = item.path(item.has("altids") ? "altids" : "altIds");
        for (JsonNode other : others) {
            String value = other.isObject() ? string(other.get("value")) : string(other);
            if (value != null && isWeb(value)) {
                return value.strip();
            }
        }
        return uri == null ? original.address() : uri;
    }

    private static boolean isWeb(String uri) {
        return uri.startsWith("https://") || uri.startsWith("http://");
    }

    private static @Nullable String publisher(JsonNode item) {
        JsonNode sources = item.path(item.has("infosources") ? "infosources" : "infoSources");
        String named = sources.isArray() && !sources.isEmpty() ? first(sources.get(0), "name") : null;
        return either(
                first(item, "source"),
                named,
                first(item, "creditline", "creditLine"),
                first(item, "copyrightholder", "copyrightHolder"));
    }

    /** Of several with roles the main one, else the first. */
    private static @Nullable String main(JsonNode several) {
        String found = null;
        for (JsonNode one : several) {
            String value = first(one, "value");
            if (value != null && (found == null || "main".equals(string(one.get("role"))))) {
                found = value;
            }
        }
        return found;
    }

    /** The first of some properties that is a string with something in it. */
    private static @Nullable String first(JsonNode object, String... names) {
        return Stream.of(names)
                .map(name -> string(object.get(name)))
                .filter(value -> value != null && !value.isBlank())
                .map(String::strip)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String either(@Nullable String... values) {
        for (String value : values) {
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static @Nullable String string(@Nullable JsonNode node) {
        return node == null || !node.isString() ? null : node.asString();
    }
}
