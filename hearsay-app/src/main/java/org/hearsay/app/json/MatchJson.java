package org.hearsay.app.json;

import java.io.ByteArrayOutputStream;
import org.hearsay.actor.Match;
import org.hearsay.actor.Reason;
import org.hearsay.app.EnumWords;
import org.hearsay.app.WellFormed;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** A comparison of two names as a JSON object in UTF-8. */
public final class MatchJson {
    private MatchJson() {}

    public static byte[] of(String first, String second, Match match) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(new JsonFormat.Indented(), bytes)) {
            json.writeStartObject();
            json.writeStringProperty("name1", WellFormed.of(first));
            json.writeStringProperty("name2", WellFormed.of(second));
            json.writeNumberProperty("score", Math.round(match.score() * 1e6) / 1e6);
            json.writeStringProperty("verdict", EnumWords.of(match.verdict()));
            json.writeArrayPropertyStart("reasons");
            for (Reason reason : match.reasons()) {
                json.writeStartObject();
                json.writeStringProperty("kind", EnumWords.of(reason.kind()));
                json.writeStringProperty("text", WellFormed.of(reason.text()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }
}
