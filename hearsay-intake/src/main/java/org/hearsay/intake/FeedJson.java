package org.hearsay.intake;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.text.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON Feed (versions 1 and 1.1, jsonfeed.org), entry by entry. For one feed. */
final class FeedJson {
    /** An entry ends where the next begins. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Original original;
    private final List<FeedEntry> entries = new ArrayList<>();
    private @Nullable String title;
    private @Nullable String home;
    private @Nullable String language;
    private boolean cut;

    private FeedJson(Original original) {
        this.original = original;
    }

    static Feed read(Original original, String json, List<Problem> problems) throws UnreadableException {
        FeedJson feed = new FeedJson(original);
        List<Problem> all = new ArrayList<>(problems);
        try (JsonParser parser = MAPPER.createParser(json)) {
            feed.read(parser);
        } catch (JacksonException e) {
            // What follows in brackets is for programmers.
            String reason = String.valueOf(e.getOriginalMessage()).split("\\s*[(\\[\n]", 2)[0];
            if (!feed.entries.isEmpty()) {
                all.add(FeedMending.problem(reason));
                return feed.read(all);
            }
            throw new UnreadableException(
                    original.name(), "is a damaged feed (" + reason + "); ask its publisher to mend it", e);
        }
        return feed.read(all);
    }

    private Feed read(List<Problem> problems) {
        return new Feed(original.name(), title, language, entries, cut, FeedRest.NONE, problems);
    }

    private void read(JsonParser parser) {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("items") && value == JsonToken.START_ARRAY) {
                items(parser);
                continue;
            }
            String string = value == JsonToken.VALUE_STRING ? parser.getString() : null;
            switch (name) {
                case "title" -> title = said(string);
                case "home_page_url" -> home = said(string);
                case "language" -> language = said(string);
                default -> {}
            }
            if (string == null) {
                parser.skipChildren();
            }
        }
    }

    private void items(JsonParser parser) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (entries.size() == Feed.MOST_ENTRIES) {
                cut = true;
                parser.skipChildren();
            } else {
                JsonNode item = MAPPER.readTree(parser);
                if (item.isObject()) {
                    entries.add(entry(item));
                }
            }
        }
    }

    private FeedEntry entry(JsonNode item) {
        String address = first(item, "url", "external_url");
        String base = home != null ? home : original.address();
        URI link = Feeds.address(address, Feeds.address(base, null) == null ? null : base);
        String published = first(item, "date_published");
        String modified = first(item, "date_modified");
        String html = first(item, "content_html");
        return new FeedEntry(
                Feeds.name(original, link, first(item, "id"), entries.size() + 1),
                link,
                first(item, "title"),
                Stream.of(published, modified)
                        .flatMap(Stream::ofNullable)
                        .flatMap(date -> Stream.<LocalDate>ofNullable(FeedDay.in(date)))
                        .findFirst()
                        .orElse(null),
                published + " " + modified,
                writers(item),
                html != null ? html : first(item, "content_text", "summary"),
                html != null);
    }

    private static List<String> writers(JsonNode item) {
        List<String> names = new ArrayList<>();
        // Version 1 knew one only.
        Stream.concat(item.path("authors").valueStream(), Stream.of(item.path("author")))
                .map(author -> first(author, "name"))
                .flatMap(Stream::ofNullable)
                .filter(name -> !names.contains(name))
                .forEach(names::add);
        return names;
    }

    private static @Nullable String first(JsonNode object, String... names) {
        for (String name : names) {
            JsonNode value = object.get(name);
            String said = value != null && value.isString() ? said(value.asString()) : null;
            if (said != null) {
                return said;
            }
        }
        return null;
    }

    private static @Nullable String said(@Nullable String string) {
        return string == null || Blank.is(string) ? null : string.strip();
    }
}
