package org.hearsay.app.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hearsay.app.Texts;
import org.jspecify.annotations.Nullable;

/** What programs may ask for: the document that says so (OpenAPI 3.1, written by hand), and a page that shows it. Safe to share. */
final class Api {
    private final byte[] document = read();
    private final Map<?, ?> tree = map(JsonTree.of(document));
    private final Pages pages;
    private final Texts texts;

    Api(Pages pages, Texts texts) {
        this.pages = pages;
        this.texts = texts;
    }

    private static byte[] read() {
        try (InputStream stream = Objects.requireNonNull(Api.class.getResourceAsStream("openapi.json"))) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document. */
    void send(Context context) {
        Pages.toProgram(context, document);
    }

    /** The page. */
    Shown show(Context context) {
        List<ApiLine> lines = new ArrayList<>();
        map(tree.get("paths"))
                .forEach((path, operations) -> map(operations)
                        .forEach((method, operation) -> lines.add(line(path + "", method + "", map(operation)))));
        String about = Objects.toString(map(tree.get("info")).get("description"), "");
        return new Shown(
                texts.get("api.title"),
                "api",
                Map.of("about", about, "lines", lines),
                json -> JsonTree.write(json, tree));
    }

    private ApiLine line(String path, String method, Map<?, ?> operation) {
        List<ApiLine.Given> given = new ArrayList<>();
        for (Object each : list(operation.get("parameters"))) {
            Map<?, ?> parameter = resolved(each);
            given.add(new ApiLine.Given(
                    parameter.get("name") + "",
                    parameter.get("in") + "",
                    Objects.toString(parameter.get("description"), "")));
        }
        String example = "";
        for (Object content :
                map(resolved(operation.get("requestBody")).get("content")).values()) {
            map(map(map(content).get("schema")).get("properties"))
                    .forEach((name, schema) -> given.add(new ApiLine.Given(
                            name + "",
                            texts.get("api.form"),
                            Objects.toString(resolved(schema).get("description"), ""))));
        }
        for (Object content : map(resolved(map(operation.get("responses")).get("200"))
                        .get("content"))
                .values()) {
            Object shown = map(content).get("example");
            example = shown == null
                    ? ""
                    : new String(pages.json(json -> JsonTree.write(json, shown)), StandardCharsets.UTF_8);
        }
        return new ApiLine(
                method.toUpperCase(Locale.ROOT), "/api/v1" + path, operation.get("summary") + "", given, example);
    }

    /** What a reference leads to. */
    private Map<?, ?> resolved(@Nullable Object value) {
        Map<?, ?> map = map(value);
        if (map.get("$ref") instanceof String reference) {
            Object at = tree;
            for (String step : reference.substring(2).split("/", -1)) {
                at = map(at).get(step);
            }
            return map(at);
        }
        return map;
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
