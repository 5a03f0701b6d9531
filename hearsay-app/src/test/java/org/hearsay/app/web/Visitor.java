package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Somebody who came into a room, without a browser. */
final class Visitor {
    private static final Pattern FORM_KEY = Pattern.compile("name=\"form-key\" content=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final Room room;
    private final String formKey;

    Visitor(Room room) throws IOException, InterruptedException {
        this.room = room;
        client.send(
                HttpRequest.newBuilder(URI.create(room.entrance())).build(), HttpResponse.BodyHandlers.discarding());
        Matcher key = FORM_KEY.matcher(get("/").body());
        assertThat(key.find()).isTrue();
        this.formKey = key.group(1);
    }

    /**
     * What is there; what is still being made is asked for again, as the room tells.
     *
     * @param headers name, value, name, value
     */
    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpResponse<String> answer = getOnce(path, headers);
        while (answer.headers().firstValue("Retry-After").isPresent()) {
            Thread.sleep(500);
            answer = getOnce(path, headers);
        }
        return answer;
    }

    private HttpResponse<String> getOnce(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(room.address() + path));
        return client.send(
                (headers.length == 0 ? request : request.headers(headers)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Sends whatever is told, with what our forms bear. @param headers name, value, name, value */
    HttpResponse<String> send(String path, HttpRequest.BodyPublisher body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(room.address() + path))
                .header("X-Form-Key", formKey)
                .POST(body);
        return client.send(
                (headers.length == 0 ? request : request.headers(headers)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Asks for a page until it has some words. */
    String awaitPage(String path, String... words) throws IOException, InterruptedException {
        String page = page(path);
        while (!Arrays.stream(words).allMatch(page::contains)) {
            Thread.sleep(20);
            page = page(path);
        }
        return page;
    }

    /** What the room knows this visitor by, as a browser sends it. */
    String cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .map(c -> c.getName() + "=" + c.getValue())
                .findFirst()
                .orElseThrow();
    }

    String formKey() {
        return formKey;
    }

    /** What this visitor is told as it happens, line by line. */
    Stream<String> events(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(room.address() + path))
                .header("Accept", "text/event-stream")
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofLines()).body();
    }

    /** The page at a path, which must be there. */
    String page(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(200);
        return answer.body();
    }

    /** Sends a form. @param fields name, value, name, value */
    HttpResponse<String> post(String path, String... fields) throws IOException, InterruptedException {
        StringBuilder form = new StringBuilder("form-key=" + formKey);
        for (int i = 0; i < fields.length; i += 2) {
            form.append('&').append(fields[i]).append('=');
            form.append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return client.send(
                HttpRequest.newBuilder(URI.create(room.address() + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a form, which must be taken; where one goes on. */
    String done(String path, String... fields) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(path, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replace(room.address(), "");
    }
}
