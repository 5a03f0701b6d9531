package org.hearsay.app.json;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.hearsay.actor.Bearer;
import org.hearsay.actor.Group;
import org.hearsay.actor.Proposal;
import org.hearsay.actor.Reason;
import org.hearsay.app.EnumWords;
import org.hearsay.app.WellFormed;
import org.hearsay.app.desk.Cast;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** Who there is in a ledger as a JSON object in UTF-8. For one thread. */
public final class CastJson {
    private final Cast cast;

    public CastJson(Cast cast) {
        this.cast = cast;
    }

    /**
     * Some of it.
     *
     * @param total how many there are
     * @param groups those to write
     * @param proposals what is to be decided
     */
    public byte[] of(int total, List<Group> groups, List<Proposal> proposals) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(new JsonFormat.Indented(), bytes)) {
            json.writeStartObject();
            json.writeNumberProperty("total", total);
            json.writeArrayPropertyStart("actors");
            for (Group group : groups) {
                write(group, json);
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("proposals");
            for (Proposal proposal : proposals) {
                write(proposal, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    /** One of it, as an object within another. */
    public void write(Group group, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", Cast.id(group.first()));
        json.writeStringProperty("name", WellFormed.of(group.name()));
        json.writeStringProperty("type", EnumWords.of(group.first().type()));
        json.writeNumberProperty("documents", group.documents().size());
        json.writeNumberProperty("statements", group.statements());
        json.writeArrayPropertyStart("names");
        for (Map.Entry<String, List<Bearer>> name : group.names().entrySet()) {
            json.writeStartObject();
            json.writeStringProperty("name", WellFormed.of(name.getKey()));
            json.writeArrayPropertyStart("bearers");
            for (Bearer bearer : name.getValue()) {
                write(bearer, json);
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("reasons");
            if (!name.getKey().equals(group.name())) {
                cast.reasons(group, name.getValue().getFirst()).forEach(r -> json.writeString(WellFormed.of(r)));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("not");
        cast.apart(group).forEach(other -> json.writeString(Cast.id(other.first())));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Bearer bearer, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", Cast.id(bearer));
        json.writeStringProperty("document", bearer.document());
        json.writeStringProperty("actor", bearer.actor());
        json.writeNumberProperty("statements", bearer.statements());
        json.writeEndObject();
    }

    private static void write(Proposal proposal, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("first", Cast.id(proposal.one()));
        json.writeStringProperty("firstName", WellFormed.of(proposal.one().name()));
        json.writeStringProperty("second", Cast.id(proposal.other()));
        json.writeStringProperty("secondName", WellFormed.of(proposal.other().name()));
        json.writeNumberProperty("score", Math.round(proposal.match().score() * 1e6) / 1e6);
        json.writeArrayPropertyStart("reasons");
        for (Reason reason : proposal.match().reasons()) {
            json.writeString(WellFormed.of(reason.text()));
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
