package org.hearsay.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.text.Problem;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one JSON-LD object (schema.org's vocabulary) says of an article, or of the page that holds one; anything may be
 * unsaid.
 *
 * @param published as written
 * @param authors their names
 */
record JsonLd(
        Kind kind,
        @Nullable String headline,
        @Nullable String publisher,
        @Nullable String published,
        @Nullable String language,
        List<String> authors) {
    /** What the object describes; the first says more of an article than the second. */
    enum Kind {
        ARTICLE,
        PAGE
    }

    /** How the names of articles' types end: NewsArticle, ReportageNewsArticle, LiveBlogPosting. */
    private static final List<String> ARTICLES = List.of("article", "posting", "report", "interview", "review");

    /** Publishers write line ends into strings, and a comma too many. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    /** What a page's scripts say, articles first. Those that are no JSON are one problem of the page. */
    static List<JsonLd> read(List<String> scripts, List<Problem> problems) {
        List<JsonNode> objects = new ArrayList<>();
        boolean broken = false;
        for (String script : scripts) {
            try {
                addObjects(MAPPER.readTree(script), objects);
            } catch (JacksonException e) {
                broken = true;
            }
        }
        if (broken) {
            String message = "what it says of itself for machines (JSON-LD) is broken and was left out";
            problems.add(new Problem("broken-metadata", message, null));
        }
        Map<String, JsonNode> byId = new HashMap<>();
        objects.stream().filter(o -> o.has("name")).forEach(o -> byId.putIfAbsent(id(o), o));
        List<JsonLd> said = new ArrayList<>();
        for (JsonNode object : objects) {
            Kind kind = kind(object.get("@type"));
            if (kind != null) {
                said.add(of(kind, object, byId));
            }
        }
        said.sort(Comparator.comparing(JsonLd::kind));
        return said;
    }

    private static void addObjects(JsonNode root, List<JsonNode> objects) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty()) {
            JsonNode node = open.remove();
            if (node.isArray()) {
                node.forEach(open::add);
            } else if (node.isObject()) {
                objects.add(node);
                // A missing one is neither an array nor an object.
                List.of("@graph", "mainEntity", "mainEntityOfPage").forEach(name -> open.add(node.path(name)));
            }
        }
    }

    private static JsonLd of(Kind kind, JsonNode object, Map<String, JsonNode> byId) {
        return new JsonLd(
                kind,
                string(object.get("headline")),
                name(object.get("publisher"), byId),
                string(object.get("datePublished")),
                string(object.get("inLanguage")),
                names(object.get("author"), byId));
    }

    private static @Nullable Kind kind(@Nullable JsonNode type) {
        if (type == null) {
            return null;
        }
        if (type.isArray()) {
            return type.valueStream()
                    .filter(JsonNode::isString)
                    .map(JsonLd::kind)
                    .filter(k -> k != null)
                    .findFirst()
                    .orElse(null);
        }
        String name = type.asString("").toLowerCase(Locale.ROOT);
        return ARTICLES.stream().anyMatch(name::endsWith) ? Kind.ARTICLE : name.endsWith("webpage") ? Kind.PAGE : null;
    }

    /** A publisher is named, described, or pointed at by the id of another object. */
    private static @Nullable String name(@Nullable JsonNode node, Map<String, JsonNode> byId) {
        JsonNode first = node != null && node.isArray() ? node.get(0) : node;
        if (first == null || !first.isObject()) {
            return string(first);
        }
        JsonNode described = first.has("name") ? first : byId.get(id(first));
        return described == null ? null : string(described.get("name"));
    }

    private static List<String> names(@Nullable JsonNode node, Map<String, JsonNode> byId) {
        if (node == null || !node.isArray()) {
            String name = name(node, byId);
            return name == null ? List.of() : List.of(name);
        }
        List<String> names = new ArrayList<>();
        for (JsonNode one : node) {
            String name = one.isArray() ? null : name(one, byId);
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }

    private static String id(JsonNode object) {
        return object.path("@id").asString("");
    }

    /** Publishers also write entities into strings. */
    private static @Nullable String string(@Nullable JsonNode node) {
        return node == null || !node.isString() ? null : Parser.unescapeEntities(node.asString(), false);
    }
}
