package org.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.app.Texts;

/** What is being made ready just now: a page that a script keeps up to date, and that is shown in the place of whatever waits for it. */
final class WaitingView implements View {
    private final List<Underway> underway;
    private final Texts texts;

    WaitingView(List<Underway> underway, Texts texts) {
        this.underway = List.copyOf(underway);
        this.texts = texts;
    }

    @Override
    public Shown show(Context context) {
        List<WaitingLine> lines = underway.stream()
                .map(Underway::far)
                .filter(Objects::nonNull)
                .map(far -> WaitingLine.of(Objects.requireNonNull(far), texts))
                .toList();
        return shown(lines, "/waiting", false, texts);
    }

    /** In the place of a page that waits for something; what was to be done by a form has not been done. */
    static Shown instead(Context context, Underway.Far far, Texts texts) {
        boolean looked = context.method().equals(HandlerType.GET);
        String query = context.queryString();
        String address = looked ? context.path() + (query == null ? "" : "?" + query) : Asked.back(context, "/");
        return shown(List.of(WaitingLine.of(far, texts)), address, !looked, texts);
    }

    private static Shown shown(List<WaitingLine> lines, String address, boolean undone, Texts texts) {
        return new Shown(
                texts.get("waiting.title"),
                "waiting",
                Map.of("lines", lines, "address", address, "undone", undone),
                json -> {
                    json.writeStartObject();
                    json.writeArrayPropertyStart("waiting");
                    lines.forEach(line -> line.write(json));
                    json.writeEndArray();
                    json.writeEndObject();
                });
    }
}
