package org.hearsay.app.json;

import org.hearsay.app.EnumWords;
import org.hearsay.app.desk.Corroboration;
import org.hearsay.corroboration.origin.OriginGraph;
import org.hearsay.ledger.LedgerException;
import org.hearsay.text.Spans;
import tools.jackson.core.JsonGenerator;

/** Where a claim comes from as a JSON object in UTF-8. For one thread. */
public final class OriginJson {
    private final Corroboration corroboration;

    public OriginJson(Corroboration corroboration) {
        this.corroboration = corroboration;
    }

    /** All of it. */
    public byte[] of(Corroboration.Traced traced) throws LedgerException {
        return CorroborationJson.object(corroboration, (all, json) -> {
            write(traced, Slice.WHOLE, all, json);
            graph(traced.graph(), all, json);
        });
    }

    /** With some of its accounts, and where it comes from with the first of them. */
    public byte[] of(Corroboration.Traced traced, Slice slice) throws LedgerException {
        return CorroborationJson.object(corroboration, (all, json) -> {
            write(traced, slice, all, json);
            json.writeNumberProperty("total", traced.claim().accounts().size());
            if (slice.isFirst()) {
                graph(traced.graph(), all, json);
            }
            all.string("next", slice.next());
        });
    }

    private static void write(Corroboration.Traced traced, Slice slice, CorroborationJson all, JsonGenerator json)
            throws LedgerException {
        json.writeObjectPropertyStart("claim");
        ClaimJson.write(traced.claim(), slice, all, json);
        json.writeEndObject();
        ClaimJson.counts(traced.graph(), all, json);
    }

    private static void graph(OriginGraph graph, CorroborationJson all, JsonGenerator json) throws LedgerException {
        // "origins" is their number, there as in the list of claims.
        json.writeArrayPropertyStart("ends");
        for (OriginGraph.Origin origin : graph.origins()) {
            json.writeStartObject();
            json.writeStringProperty("kind", EnumWords.of(origin.kind()));
            all.string("label", origin.label());
            json.writeBooleanProperty("known", origin.isKnown());
            all.strings("nodes", origin.nodes());
            all.strings("voices", origin.voices());
            all.strings("bonds", origin.bonds());
            all.strings("documents", origin.documents());
            json.writeEndObject();
        }
        json.writeEndArray();
        nodes(graph, all, json);
        edges(graph, all, json);
    }

    private static void nodes(OriginGraph graph, CorroborationJson all, JsonGenerator json) {
        json.writeArrayPropertyStart("nodes");
        for (OriginGraph.Node node : graph.nodes()) {
            json.writeStartObject();
            all.string("id", node.id());
            json.writeStringProperty("kind", EnumWords.of(node.kind()));
            all.string("label", node.label());
            all.string("document", node.document());
            all.string("account", node.account());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void edges(OriginGraph graph, CorroborationJson all, JsonGenerator json) throws LedgerException {
        json.writeArrayPropertyStart("edges");
        for (OriginGraph.Edge edge : graph.edges()) {
            json.writeStartObject();
            all.string("from", edge.from());
            all.string("to", edge.to());
            json.writeStringProperty("kind", EnumWords.of(edge.kind()));
            json.writeBooleanProperty("followed", edge.followed());
            all.string("reason", edge.reason());
            json.writeArrayPropertyStart("evidence");
            for (OriginGraph.Evidence evidence : edge.evidence()) {
                json.writeStartObject();
                all.place(evidence.document(), Spans.of(evidence.span()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
