package org.hearsay.app.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.hearsay.app.desk.Desk;
import org.hearsay.search.SearchException;
import org.jspecify.annotations.Nullable;

/**
 * The reading room of one ledger: a server on this machine's own address, open until somebody quits it. Safe to share between
 * threads.
 */
public final class Room implements AutoCloseable {
    private static final String HOST = "127.0.0.1";
    private static final int LONGEST_NAME = 200;

    private final Sessions sessions;
    private final Secret secret = Secret.random(new SecureRandom());
    private final CountDownLatch quit = new CountDownLatch(1);
    private final Running running;
    private final Searching searching;
    private final Whole whole;
    private final @Nullable Uploads uploads;
    private final Javalin server;
    private @Nullable Guard guard;

    private Room(Desk desk, RoomSettings settings, @Nullable Intaking intaking) throws IOException {
        this.sessions = new Sessions(settings.reviewer());
        this.running = new Running(settings.running());
        this.searching = new Searching(desk);
        this.uploads = intaking == null || !desk.ledger().writable()
                ? null
                : Uploads.open(desk, searching, intaking, settings.uploads(), settings.clock());
        Assets assets = new Assets();
        Texts texts = Texts.english();
        this.whole = new Whole(desk, settings.vectors(), texts);
        Pages pages = new Pages(texts, desk.name(), assets.folder());
        this.server = Javalin.create(config -> {
            configure(config);
            if (uploads != null) {
                uploads.configure(config.jetty.multipartConfig);
            }
            config.routes.before(this::check);
            config.routes.get(assets.folder() + "/{name}", assets::send);
            config.routes.get("/enter", this::enter);
            config.routes.post(Running.ENTRANCE_PATH, this::tellEntrance);
            config.routes.post("/quit", context -> quit(context, pages));
            Views views = new Views(desk, searching, whole, texts, settings.clock());
            views.each((path, view) -> add(config.routes, path, view, pages));
            views.eachDeed((path, deed) -> addDeed(config.routes, path, deed, pages));
            ShowDownload download =
                    new ShowDownload(desk, new Showing(desk, searching, texts), pages, texts, settings.clock());
            add(config.routes, "/show", download.view(), pages);
            both(config.routes, "/show", download::send);
            Views.eachOfUploads(
                    uploads,
                    texts,
                    (path, view) -> add(config.routes, path, view, pages),
                    (path, deed) -> addDeed(config.routes, path, deed, pages));
            if (uploads != null) {
                config.routes.sse("/add/events", new UploadEvents(uploads, pages)::tell);
            }
            addDeed(config.routes, "/reviewer", this::rename, pages);
            config.routes.get("/documents/{id}/original", new Originals(desk)::send);
            new Refusals(pages).add(config.routes);
        });
    }

    /**
     * Opens a room in which nothing can be added.
     *
     * @param desk stays open, and the caller's to close
     * @throws IOException if no port can be had, or its own file cannot be written
     */
    public static Room open(Desk desk, RoomSettings settings) throws IOException {
        return open(desk, settings, null);
    }

    /**
     * Opens a room.
     *
     * @param desk stays open, and the caller's to close
     * @param intaking with what documents are taken in that are dropped on its pages; null if none are
     * @throws IOException if no port can be had, or its own files cannot be written
     */
    public static Room open(Desk desk, RoomSettings settings, @Nullable Intaking intaking) throws IOException {
        Room room = new Room(desk, settings, intaking);
        try {
            room.server.start(HOST, settings.port());
        } catch (RuntimeException e) {
            room.server.stop();
            throw new IOException("cannot listen on " + HOST + ":" + settings.port() + ": " + e.getMessage(), e);
        }
        room.guard = new Guard(room.sessions, room.server.port());
        room.running.note(room.address(), room.secret);
        return room;
    }

    /** The address that opens a room that is running already; null if there is none. */
    public static @Nullable String entranceOf(RoomSettings settings) throws InterruptedException {
        return new Running(settings.running()).entrance();
    }

    /** Where it is, without a slash at the end. */
    public String address() {
        return "http://" + HOST + ":" + server.port();
    }

    /** An address that opens the room, once. */
    public String entrance() {
        return address() + "/enter?word=" + sessions.entrance().word();
    }

    /** Waits until somebody quits it. */
    public void awaitQuit() throws InterruptedException {
        quit.await();
    }

    private static void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.defaultContentType = "text/plain; charset=utf-8";
        config.http.maxRequestSize = 1_000_000;
        config.concurrency.useVirtualThreads = true;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.jetty.modifyServer(jetty -> jetty.setStopTimeout(2_000));
    }

    private void add(RoutesConfig routes, String path, View view, Pages pages) {
        routes.get(path, context -> pages.show(context, view.show(context)));
        routes.get("/api/v1" + path, context -> pages.show(context, view.show(context)));
    }

    private void addDeed(RoutesConfig routes, String path, Deed deed, Pages pages) {
        routes.post(path, context -> pages.answer(context, deed.act(context)));
        routes.post("/api/v1" + path, context -> pages.answer(context, deed.act(context)));
    }

    private void both(RoutesConfig routes, String path, Handler handler) {
        routes.post(path, handler);
        routes.post("/api/v1" + path, handler);
    }

    private Done rename(Context context) {
        Guard guard = this.guard;
        String name =
                Asked.needed(context, "name").replaceAll("\\p{Cntrl}", " ").strip();
        if (guard == null || name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new RefusedException(400, "A reviewer's name has 1 to " + LONGEST_NAME + " letters.");
        }
        guard.rename(context, name);
        return Done.at(Asked.back(context, "/review"), json -> {
            json.writeStartObject();
            json.writeStringProperty("reviewer", name);
            json.writeEndObject();
        });
    }

    private void check(Context context) {
        Guard guard = this.guard;
        if (guard == null) {
            throw new RefusedException(503, "The reading room is being opened.");
        }
        Headers.add(context);
        guard.checkOrigin(context);
        checkSize(context);
        String path = context.path();
        if (!path.startsWith("/assets/") && !path.equals("/enter") && !path.equals(Running.ENTRANCE_PATH)) {
            guard.checkSession(context);
        }
    }

    /** A form with files is for one place, and not larger than what is taken there: said before any of it is read. */
    private void checkSize(Context context) {
        String type = context.contentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            return;
        }
        Uploads open = uploads;
        if (open == null || !context.path().endsWith("/add")) {
            throw new RefusedException(415, "Files are given to the page for adding documents, /add.");
        }
        if (context.req().getContentLengthLong() > open.limits().all()) {
            throw open.tooLarge("These files");
        }
    }

    private void enter(Context context) {
        Guard guard = this.guard;
        if (guard != null && (guard.enter(context, context.queryParam("word")) || guard.knows(context))) {
            context.redirect("/");
            return;
        }
        throw new RefusedException(
                401,
                "This address opened the room once, and does so no more. Start \"hearsay serve\" again for a new one.");
    }

    private void tellEntrance(Context context) {
        if (!secret.is(context.header(Running.SECRET_HEADER))) {
            throw new RefusedException(403, "This is for the program itself.");
        }
        context.result(entrance());
    }

    private void quit(Context context, Pages pages) {
        pages.show(context, new Shown("Closed", "closed", Map.of(), json -> {
            json.writeStartObject();
            json.writeBooleanProperty("closed", true);
            json.writeEndObject();
        }));
        quit.countDown();
    }

    @Override
    public void close() throws IOException {
        quit.countDown();
        running.forget(secret);
        if (uploads != null) {
            uploads.close();
        }
        server.stop();
        whole.close();
        try {
            searching.close();
        } catch (SearchException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
