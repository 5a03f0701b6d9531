package org.hearsay.app.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.app.Sentence;
import org.hearsay.app.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Where documents are added, and how far those have come that this visitor gave. */
final class AddView implements View {
    private final @Nullable Uploads uploads;
    private final Texts texts;

    /** @param uploads null where nothing can be added */
    AddView(@Nullable Uploads uploads, Texts texts) {
        this.uploads = uploads;
        this.texts = texts;
    }

    @Override
    public Shown show(Context context) {
        return show(context, Sentence.NONE);
    }

    /** @param complaint what could not be taken; empty if nothing */
    Shown show(Context context, Sentence complaint) {
        Uploads open = uploads;
        List<Upload> given = open == null ? List.of() : open.of(Guard.visitor(context));
        List<UploadLine> lines = new ArrayList<>();
        given.forEach(u -> lines.add(UploadLine.of(u, texts)));
        boolean going = given.stream().anyMatch(u -> !u.state().over());
        UploadLimits limits = open == null ? UploadLimits.USUAL : open.limits();
        return new Shown(
                texts.get("add.title"),
                "add",
                Map.of(
                        "can",
                        open != null,
                        "hint",
                        texts.get("add.hint", UploadLimits.shown(limits.file())),
                        "complaint",
                        complaint,
                        "going",
                        going,
                        "lines",
                        lines),
                json -> write(json, limits, given));
    }

    private static void write(JsonGenerator json, UploadLimits limits, List<Upload> given) {
        json.writeStartObject();
        json.writeNumberProperty("most", limits.file());
        json.writeArrayPropertyStart("files");
        given.forEach(u -> u.write(json));
        json.writeEndArray();
        json.writeEndObject();
    }
}
