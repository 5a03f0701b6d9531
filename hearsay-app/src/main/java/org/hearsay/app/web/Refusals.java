package org.hearsay.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.ServletException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.QueryException;
import org.hearsay.search.SearchException;

/** What is said when something cannot be shown: a page for people, a problem (RFC 9457) for programs. */
final class Refusals {
    /** In seconds: when to ask again for what is being made. */
    private static final String AGAIN = "3";

    private final Pages pages;

    Refusals(Pages pages) {
        this.pages = pages;
    }

    void add(RoutesConfig routes) {
        routes.exception(RefusedException.class, (e, context) -> {
            if (e.isPassing()) {
                context.header("Retry-After", AGAIN);
                context.header("Refresh", AGAIN);
            }
            say(context, e.status(), e.line());
        });
        routes.exception(QueryException.class, (e, context) -> say(context, 400, String.valueOf(e.getMessage())));
        routes.exception(LedgerException.class, (e, context) -> say(context, 503, String.valueOf(e.getMessage())));
        routes.exception(SearchException.class, (e, context) -> say(context, 503, String.valueOf(e.getMessage())));
        routes.exception(
                HttpResponseException.class,
                (e, context) -> say(context, e.getStatus(), String.valueOf(e.getMessage()) + "."));
        // A form with files that cannot be taken apart: it is as good as always too large, or broken off.
        routes.exception(ServletException.class, (e, context) -> {
            boolean large =
                    causes(e).anyMatch(c -> String.valueOf(c.getMessage()).contains("exceeded"));
            say(
                    context,
                    large ? 413 : 400,
                    large
                            ? "One of these files, or all of them together, are larger than what is taken here; add them"
                                    + " with \"hearsay add\"."
                            : "The files did not come whole, and nothing of them was kept: send them again.");
        });
        routes.exception(
                Exception.class,
                (e, context) -> say(context, 500, "An error of the program itself (" + e + "). Nothing was lost."));
        routes.error(404, context -> {
            if (context.resultInputStream() == null || "Not Found".equals(context.result())) {
                say(context, 404, "There is nothing at " + context.path() + ".");
            }
        });
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, Objects::nonNull, Throwable::getCause);
    }

    private void say(Context context, int status, String line) {
        if (Pages.toProgram(context)) {
            context.status(status).result(pages.json(json -> {
                json.writeStartObject();
                json.writeStringProperty("type", "about:blank");
                json.writeNumberProperty("status", status);
                json.writeStringProperty("title", title(status));
                json.writeStringProperty("detail", line);
                json.writeStringProperty("instance", context.path());
                json.writeEndObject();
            }));
            context.contentType("application/problem+json; charset=utf-8");
            return;
        }
        pages.show(context.status(status), new Shown(title(status), "refused", Map.of("line", line), json -> {}));
    }

    static String title(int status) {
        return switch (status) {
            case 400 -> "Not understood";
            case 401 -> "Not let in";
            case 403, 421 -> "Refused";
            case 404 -> "Not here";
            case 410 -> "Erased";
            case 409 -> "Changed in the meantime";
            case 413 -> "Too large";
            case 503 -> "Not just now";
            case 415 -> "Not of this kind";
            case 429 -> "Too much at once";
            default -> "Something failed";
        };
    }
}
