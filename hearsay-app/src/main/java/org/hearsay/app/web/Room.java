package org.hearsay.app.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.hearsay.app.Texts;
import org.hearsay.app.desk.Desk;
import org.hearsay.search.SearchException;
import org.jspecify.annotations.Nullable;

/**
 * The reading room of one ledger: a server on this machine's own address, open until somebody quits it. Safe to share between
 * threads.
 */
public final class Room implements AutoCloseable {
    private static final String MACHINE = "127.0.0.1";
    private final Sessions sessions;
    private final Secret secret = Secret.random(new SecureRandom());
    private final CountDownLatch quit = new CountDownLatch(1);
    private final Running running;
    private final Searching searching;
    private final Whole whole;
    private final @Nullable Uploads uploads;
    private final List<String> forPrograms = new ArrayList<>();
    private final @Nullable Team team;
    private final Door door;
    private final Javalin server;
    private boolean closed;

    private Room(Desk desk, RoomSettings settings, @Nullable Intaking intaking, @Nullable Team team)
            throws IOException {
        this.sessions = new Sessions(settings.reviewer());
        this.running = new Running(settings.running());
        Texts texts = settings.texts();
        this.whole = new Whole(desk, settings.vectors());
        this.searching = new Searching(desk, whole);
        this.uploads = intaking == null || !desk.ledger().writable()
                ? null
                : Uploads.open(desk, searching, intaking, settings.uploads(), settings.clock(), texts);
        Assets assets = new Assets();
        Pages pages = new Pages(texts, desk.name(), assets.folder());
        this.team = team;
        Login login = team == null ? null : new Login(team, pages, texts);
        ProviderLogin provider = team == null || login == null || team.provider() == null
                ? null
                : new ProviderLogin(team, team.provider(), settings.clock(), login, pages, texts);
        Rate rate = team == null ? null : new Rate(team.limits(), texts);
        this.door = new Door(sessions, secret, login, provider, rate, uploads, this::entrance);
        this.server = Javalin.create(config -> {
            configure(config);
            if (uploads != null) {
                uploads.limits().configure(config.jetty.multipartConfig, uploads.folder());
            }
            if (rate != null) {
                rate.configure(config);
            }
            config.routes.before(door::check);
            config.routes.get(assets.folder() + "/{name}", assets::send);
            door.add(config.routes);
            config.routes.post("/quit", context -> quit(context, pages, texts));
            forPrograms.addAll(routes(config.routes, desk, pages, texts, settings));
            new Refusals(pages, texts).add(config.routes);
            // The first page does not wait for it, and the first search need not begin it.
            config.routes.after(context -> searching.begin());
        });
    }

    /**
     * Opens a room in which nothing can be added.
     *
     * @param desk stays open, and the caller's to close
     * @throws IOException if no port can be had, or its own file cannot be written
     */
    public static Room open(Desk desk, RoomSettings settings) throws IOException {
        return open(desk, settings, null, null);
    }

    /**
     * Opens a room.
     *
     * @param desk stays open, and the caller's to close
     * @param intaking with what documents are taken in that are dropped on its pages; null if none are
     * @param team for whom it is opened; null for who is at this machine, and nobody else
     * @throws IOException if no port can be had, or its own files cannot be written
     */
    public static Room open(Desk desk, RoomSettings settings, @Nullable Intaking intaking, @Nullable Team team)
            throws IOException {
        Room room = new Room(desk, settings, intaking, team);
        String host = team == null ? MACHINE : team.host();
        try {
            room.server.start(host, settings.port());
        } catch (RuntimeException e) {
            room.server.stop();
            throw new IOException("cannot listen on " + host + ":" + settings.port() + ": " + e.getMessage(), e);
        }
        room.door.open(settings.clock(), team, room.server.port());
        if (team == null) {
            room.running.note(room.address(), room.secret);
        }
        return room;
    }

    /** The address that opens a room that is running already; null if there is none. */
    public static @Nullable String entranceOf(RoomSettings settings) throws InterruptedException {
        return new Running(settings.running()).entrance();
    }

    private List<String> routes(RoutesConfig config, Desk desk, Pages pages, Texts texts, RoomSettings settings) {
        Routes routes = new Routes(config, pages);
        Views views = new Views(desk, searching, whole, texts, settings.clock());
        views.each(routes::view);
        views.eachDeed(routes::deed);
        routes.deed("/reviewer", door::rename);
        ShowDownload download =
                new ShowDownload(desk, new Showing(desk, searching, whole, texts), pages, texts, settings.clock());
        routes.view("/show", download.view());
        routes.post("/show", download::send);
        Views.eachOfUploads(uploads, texts, routes::view, routes::deed);
        if (uploads != null) {
            config.sse("/add/events", new UploadEvents(uploads, pages)::tell);
        }
        config.get("/documents/{id}/original", new Originals(desk)::send);
        SavedSearches saved = new SavedSearches(desk.searchesFile());
        SavedView kept = new SavedView(saved, searching, texts, settings.clock());
        routes.view("/searches", kept);
        routes.deed("/searches", kept::keep);
        routes.deed("/searches/forget", kept::forget);
        config.get(
                SavedFeed.FOLDER + "{name}",
                new SavedFeed(saved, new Newest(desk, searching), texts, this::address)::send);
        List<Underway> underway = new ArrayList<>(whole.underway());
        underway.add(searching.underway());
        routes.view("/waiting", new WaitingView(underway, texts));
        Api api = new Api(pages, texts);
        routes.getForPrograms("/openapi.json", api::send);
        config.get("/api", context -> pages.show(context, api.show(context)));
        return routes.forPrograms();
    }

    /** What programs may ask for: "get /documents", below /api/v1. */
    List<String> forPrograms() {
        return List.copyOf(forPrograms);
    }

    /** On which it listens. */
    public int port() {
        return server.port();
    }

    /** Where it is for browsers, without a slash at the end. */
    public String address() {
        return team == null ? "http://" + MACHINE + ":" + server.port() : team.origin();
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

    private void quit(Context context, Pages pages, Texts texts) {
        pages.show(context, new Shown(texts.get("closed.heading"), "closed", Map.of(), json -> {
            json.writeStartObject();
            json.writeBooleanProperty("closed", true);
            json.writeEndObject();
        }));
        quit.countDown();
    }

    /** A second time, it only waits until the first is done: the ledger may be closed then. */
    @Override
    public synchronized void close() throws IOException {
        quit.countDown();
        if (closed) {
            return;
        }
        closed = true;
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
