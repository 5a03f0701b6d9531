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

    /** Where the links of a page lead whose paths fit, in its order. */
    List<String> links(String path, String pattern) throws IOException, InterruptedException {
        Matcher link = Pattern.compile("href=\"(" + pattern + ")\"").matcher(page(path));
        Set<String> found = new LinkedHashSet<>();
        while (link.find()) {
            found.add(link.group(1).replace("&amp;", "&"));
        }
        return List.copyOf(found);
    }

    private String ask(String address) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
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
