package org.hearsay.eval.room;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.app.web.Room;

/** Somebody who reads in a room. For one thread. */
final class Reader implements AutoCloseable {
    private static final int NOT_YET = 503;

    /** In ms. */
    private static final long WAIT = 1_000;

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String room;

    Reader(Room room) throws IOException, InterruptedException {
        this.room = room.address();
        ask(room.entrance());
    }

    /**
     * A page, whole.
     *
     * @throws IOException if it is not there
     */
    String page(String path) throws IOException, InterruptedException {
        return ask(room + path);
    }

    /** Where the links of a page lead whose paths fit, in its order; waits until what the page shows is put together. */
    List<String> links(String path, String pattern) throws IOException, InterruptedException {
        Matcher link = Pattern.compile("href=\"(" + pattern + ")\"").matcher(awaited(path));
        Set<String> found = new LinkedHashSet<>();
        while (link.find()) {
            found.add(link.group(1).replace("&amp;", "&"));
        }
        return List.copyOf(found);
    }

    /** The same, waiting until what it shows is put together. */
    String awaited(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = sent(room + path);
        while (answer.statusCode() == NOT_YET) {
            Thread.sleep(WAIT);
            answer = sent(room + path);
        }
        return body(room + path, answer);
    }

    private HttpResponse<String> sent(String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private String ask(String address) throws IOException, InterruptedException {
        return body(address, sent(address));
    }

    private static String body(String address, HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() != 200) {
            throw new IOException(address + ": " + answer.statusCode());
        }
        return answer.body();
    }

    @Override
    public void close() {
        client.close();
    }
}
