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
import java.nio.file.Path;
import org.hearsay.app.team.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody of a team who signed in, without a browser. */
final class Member {
    private static final String WORD = "nine blue herons";

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final Room room;
    private final String formKey;

    /** Gives somebody an account, before the room is opened or after. */
    static void account(Path folder, String name, Role role) throws IOException {
        TeamRoom.accounts(folder).put(name, role, WORD);
    }

    Member(Room room, String name) throws IOException, InterruptedException {
        this.room = room;
        assertThat(send("/login", "name=" + name + "&password=" + encoded(WORD)))
                .isEqualTo(303);
        this.formKey = page("/").select("meta[name=form-key]").attr("content");
    }

    /** The page at a path, which must be there; what is still being made is asked for again. */
    Document page(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        while (answer.headers().firstValue("Retry-After").isPresent()) {
            Thread.sleep(200);
            answer = get(path);
        }
        assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(room.address() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a form; the status of the answer. @param fields name, value, name, value */
    int post(String path, String... fields) throws IOException, InterruptedException {
        StringBuilder form = new StringBuilder("form-key=" + formKey);
        for (int i = 0; i < fields.length; i += 2) {
            form.append('&').append(fields[i]).append('=').append(encoded(fields[i + 1]));
        }
        return send(path, form.toString());
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private int send(String path, String form) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(room.address() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }
}
