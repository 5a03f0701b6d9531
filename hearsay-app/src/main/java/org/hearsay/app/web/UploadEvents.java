package org.hearsay.app.web;

import io.javalin.http.sse.SseClient;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells a browser how far its files have come, as they do (server-sent events). Safe to share between threads. */
final class UploadEvents {
    /** In ms: so often something is sent, so that a connection that is gone is noticed. */
    private static final long BEAT = 10_000;

    private final Uploads uploads;
    private final Pages pages;

    UploadEvents(Uploads uploads, Pages pages) {
        this.uploads = uploads;
        this.pages = pages;
    }

    /** Tells of all files, and then of each that changes, until the browser goes or the room is closed. */
    void tell(SseClient client) {
        String owner = Guard.visitor(client.ctx());
        Map<Long, Upload> told = new HashMap<>();
        try {
            boolean open = true;
            while (open && !client.terminated()) {
                long version = uploads.version();
                List<Upload> now = uploads.of(owner);
                for (Upload upload : now.reversed()) {
                    if (!upload.equals(told.put(upload.id(), upload))) {
                        String json = new String(pages.json(upload::write), StandardCharsets.UTF_8);
                        client.sendEvent("file", json, "" + version);
                    }
                }
                client.sendComment("still here");
                open = uploads.await(version, BEAT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
