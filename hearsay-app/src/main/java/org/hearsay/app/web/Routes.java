package org.hearsay.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;

/** Puts views and deeds where they are asked for: for people, and below {@code /api/v1} for programs. For one thread. */
final class Routes {
    private static final String FOR_PROGRAMS = "/api/v1";

    private final RoutesConfig routes;
    private final Pages pages;
    private final List<String> forPrograms = new ArrayList<>();

    Routes(RoutesConfig routes, Pages pages) {
        this.routes = routes;
        this.pages = pages;
    }

    void view(String path, View view) {
        get(path, context -> pages.show(context, view.show(context)));
    }

    void deed(String path, Deed deed) {
        post(path, context -> pages.answer(context, deed.act(context)));
    }

    void get(String path, Handler handler) {
        routes.get(path, handler);
        getForPrograms(path, handler);
    }

    void post(String path, Handler handler) {
        forPrograms.add("post " + path);
        routes.post(path, handler);
        routes.post(FOR_PROGRAMS + path, handler);
    }

    /** For programs alone. */
    void getForPrograms(String path, Handler handler) {
        forPrograms.add("get " + path);
        routes.get(FOR_PROGRAMS + path, handler);
    }

    /** What programs may ask for, below {@code /api/v1}: "get /documents". */
    List<String> forPrograms() {
        return List.copyOf(forPrograms);
    }
}
