package org.hearsay.app.web;

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

    /** Writes one JSON value. */
    interface Json {
        void to(JsonGenerator json);
    }
}
