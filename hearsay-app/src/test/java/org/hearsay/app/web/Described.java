package org.hearsay.app.web;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the room says of itself to programs, and whether its answers are like that. */
record Described(JsonNode document) {
    static Described by(Visitor visitor) throws IOException, InterruptedException {
        return new Described(JsonMapper.shared().readTree(visitor.page("/api/v1/openapi.json")));
    }

    /** Itself, or what it leads to. */
    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asString().substring(1)) : node;
    }

    /** In what an answer to a path is not as described. */
    List<?> complaints(String path, JsonNode answer) {
        JsonNode told = resolved(document.at("/paths/" + path.replace("/", "~1") + "/get/responses/200"));
        return complaints(told.at("/content/application~1json/schema"), answer);
    }

    /** In what a value is not as a schema has it. */
    List<?> complaints(JsonNode schema, JsonNode value) {
        ObjectNode whole = JsonMapper.shared().createObjectNode();
        whole.set("components", document.get("components"));
        whole.set("allOf", JsonMapper.shared().createArrayNode().add(schema));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString())
                .validate(value.toString(), InputFormat.JSON);
    }
}
