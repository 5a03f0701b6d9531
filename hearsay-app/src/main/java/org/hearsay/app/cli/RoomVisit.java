package org.hearsay.app.cli;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.web.Room;
import org.hearsay.app.web.RoomSettings;
import org.hearsay.corroboration.Similarity;
import org.hearsay.ledger.Kept;
import org.hearsay.ledger.LedgerException;

/** Opens a reading room and asks for its pages once, so that what they need is in the launcher's cache. */
final class RoomVisit {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<String> PAGES = List.of(
            "/", "/search?q=quay", "/claims", "/review", "/journal", "/searches", "/add", "/api", "/api/v1/documents");

    private RoomVisit() {}

    /**
     * @param folder for what the room keeps while it is open
     * @param vectors as the reading room wants them
     */
    static void of(String ledger, Path folder, Supplier<Similarity> vectors) throws IOException {
        RoomSettings settings = new RoomSettings(0, folder.resolve("room"), "nobody", vectors);
        try (Desk desk = Desk.open(ledger, folder.resolve("cache"));
                Room room = Room.open(desk, settings);
                HttpClient client = HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build()) {
            ask(client, room.entrance());
            for (String page : PAGES) {
                ask(client, room.address() + page);
            }
            for (Kept kept : desk.ledger().documentsAfter(0, 1)) {
                ask(client, room.address() + "/documents/" + kept.id());
            }
        } catch (LedgerException e) {
            throw new IOException(e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void ask(HttpClient client, String address) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build();
        client.send(request, HttpResponse.BodyHandlers.discarding());
    }
}
