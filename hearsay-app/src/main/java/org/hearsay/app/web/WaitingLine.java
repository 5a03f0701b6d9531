package org.hearsay.app.web;

import org.hearsay.app.EnumWords;
import org.hearsay.app.Texts;
import tools.jackson.core.JsonGenerator;

/**
 * Something that is being made ready, as pages tell it. A value.
 *
 * @param kind "index", "claims" or "actors"
 * @param why it is made
 * @param line how far it is, in words
 * @param total of steps; 0 if they are not known
 */
public record WaitingLine(String kind, String why, String line, long done, long total) {
    static WaitingLine of(Underway.Far far, Texts texts) {
        String kind = EnumWords.of(far.kind());
        return new WaitingLine(kind, texts.get("waiting." + kind), line(far, texts), far.done(), far.total());
    }

    private static String line(Underway.Far far, Texts texts) {
        if (far.task() == null) {
            return texts.get("waiting.begun");
        }
        String task = texts.get("task." + EnumWords.of(far.task()));
        String line = far.total() == 0 ? task : texts.get("waiting.progress", task, far.done(), far.total());
        return far.left() < 0 ? line : line + ", " + left(far.left(), texts);
    }

    private static String left(long seconds, Texts texts) {
        long minutes = Math.round(seconds / 60.0);
        return minutes < 1 ? texts.get("waiting.soon") : texts.get("waiting.left", minutes);
    }

    /** Both together, for programs. */
    String told() {
        return why + " " + line;
    }

    /** The same for programs. */
    void write(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("kind", kind);
        json.writeNumberProperty("done", done);
        json.writeNumberProperty("total", total);
        json.writeStringProperty("line", line);
        json.writeEndObject();
    }
}
