package org.hearsay.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.ServletException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.app.Sentence;
import org.hearsay.app.Texts;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.QueryException;
import org.hearsay.search.SearchException;

/** What is said when something cannot be shown: a page for people, a problem (RFC 9457) for programs. */
public final class Refusals {
    /** In seconds: when to ask again for what is being made. */
    private static final String AGAIN = "3";

    /** Whatever else it is, something failed. */
    private static final Set<Integer> TITLED = Set.of(400, 401, 403, 404, 409, 410, 413, 415, 421, 429, 503);

    /** What is typed into forms that ask for a page. */
    private static final List<String> TYPED = List.of("q", "after", "before", "above");

    private final Pages pages;
    private final Texts texts;

    Refusals(Pages pages, Texts texts) {
        this.pages = pages;
        this.texts = texts;
    }

    void add(RoutesConfig routes) {
        routes.exception(RefusedException.class, (e, context) -> {
            Underway.Far far = e.far();
            if (far != null) {
                context.header("Retry-After", AGAIN);
            }
            if (far == null || Pages.toProgram(context)) {
                say(context, e.status(), e.line(texts));
            } else {
                pages.show(context.status(e.status()), WaitingView.instead(context, far, texts));
            }
        });
        routes.exception(QueryException.class, (e, context) -> say(context, 400, english(e)));
        routes.exception(LedgerException.class, (e, context) -> say(context, 503, english(e)));
        routes.exception(SearchException.class, (e, context) -> say(context, 503, english(e)));
        routes.exception(
                HttpResponseException.class,
                (e, context) -> say(context, e.getStatus(), Sentence.english(e.getMessage() + ".")));
        // A form with files that cannot be taken apart: it is as good as always too large, or broken off.
        routes.exception(ServletException.class, (e, context) -> {
            boolean large =
                    causes(e).anyMatch(c -> String.valueOf(c.getMessage()).contains("exceeded"));
            say(context, large ? 413 : 400, texts.sentence(large ? "refused.files.large" : "refused.files.broken"));
        });
        routes.exception(
                Exception.class, (e, context) -> say(context, 500, texts.sentence("refused.error", e.toString())));
        routes.error(404, context -> {
            if (context.resultInputStream() == null || "Not Found".equals(context.result())) {
                say(context, 404, texts.sentence("refused.path", context.path()));
            }
        });
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, Objects::nonNull, Throwable::getCause);
    }

    private static Sentence english(Exception e) {
        return Sentence.english(String.valueOf(e.getMessage()));
    }

    private void say(Context context, int status, Sentence line) {
        if (Pages.toProgram(context)) {
            context.status(status).result(pages.json(json -> {
                json.writeStartObject();
                json.writeStringProperty("type", "about:blank");
                json.writeNumberProperty("status", status);
                json.writeStringProperty("title", title(texts, status));
                json.writeStringProperty("detail", line.toString());
                json.writeStringProperty("instance", context.path());
                json.writeEndObject();
            }));
            context.contentType("application/problem+json; charset=utf-8");
            return;
        }
        Map<String, Object> model =
                Map.of("line", line, "path", context.path(), "fields", status == 400 ? fields(context) : List.of());
        pages.show(context.status(status), new Shown(title(texts, status), "refused", model, json -> {}));
    }

    /** What was typed, to be put right: whoever mistyped a query types it no second time. */
    private List<Field> fields(Context context) {
        List<Field> fields = new ArrayList<>();
        for (String name : context.method().equals(HandlerType.GET) ? TYPED : List.<String>of()) {
            String value = context.queryParam(name);
            if (value != null) {
                fields.add(new Field(name, texts.get("refused.typed." + name), value));
            }
        }
        return fields;
    }

    /** A field of a form, as it was sent. A value. */
    public record Field(String name, String label, String value) {}

    static String title(Texts texts, int status) {
        return texts.get("refused.title." + (TITLED.contains(status) ? "" + status : "other"));
    }
}
