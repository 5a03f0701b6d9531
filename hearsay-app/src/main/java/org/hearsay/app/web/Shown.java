package org.hearsay.app.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/**
 * What a view answers: a page for people, and the same for programs.
 *
 * @param title of the page
 * @param template its name under {@code src/main/jte}, without the ending
 * @param model what the template is given, by the names of its parameters
 * @param json writes the same as one JSON value
 */
record Shown(String title, String template, Map<String, Object> model, Json json) {
    Shown {
        model = Map.copyOf(model);
    }

    /** What only a program is shown: one JSON value that is written already, in UTF-8. */
    static Shown program(byte[] written) {
        String value = new String(written, StandardCharsets.UTF_8).strip();
        return new Shown("", "", Map.of(), json -> json.writeRawValue(value));
    }

    /** Writes one JSON value. */
    interface Json {
        void to(JsonGenerator json);
    }
}
