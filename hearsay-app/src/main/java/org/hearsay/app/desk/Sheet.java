package org.hearsay.app.desk;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.Reading;
import org.hearsay.actor.Actor;
import org.hearsay.actor.Actors;
import org.hearsay.actor.Bearer;
import org.hearsay.attribution.Attribution;
import org.hearsay.text.Span;

/**
 * Who bears a name in a document. A value.
 *
 * @param document its id
 * @param read number of the ledger's entry that it is of: sheets are in that order
 * @param bearers none if nobody is named, or there is no reading any more
 */
record Sheet(String document, long read, List<Bearer> bearers) {
    /** In UTF-16: what is longer is no name. */
    private static final int LONGEST = 400;

    Sheet {
        bearers = List.copyOf(bearers);
    }

    /** @param actors the reading's */
    static Sheet of(long read, Reading reading, Actors actors) {
        Map<String, Integer> statements = new HashMap<>();
        for (Attribution attribution : reading.attributions()) {
            Actor source = actors.source(attribution);
            if (source != null) {
                statements.merge(source.id(), 1, Integer::sum);
            }
        }
        String document = reading.document().id();
        List<Bearer> bearers = new ArrayList<>();
        for (Actor actor : actors.all()) {
            if (hasName(actor)) {
                bearers.add(new Bearer(
                        document,
                        actor.id(),
                        place(actor),
                        actor.name(),
                        actor.type(),
                        statements.getOrDefault(actor.id(), 0)));
            }
        }
        return new Sheet(document, read, bearers);
    }

    private static boolean hasName(Actor actor) {
        return !actor.unnamed()
                && !actor.names().isEmpty()
                && !actor.name().isBlank()
                && actor.name().length() <= LONGEST;
    }

    /** The mention that names it first. */
    private static Span place(Actor actor) {
        Span name = actor.names().getFirst().span();
        return actor.mentions().stream()
                .filter(m -> m.begin() <= name.begin() && name.end() <= m.end())
                .findFirst()
                .orElse(name);
    }

    static void write(Sheet sheet, DataOutputStream out) throws IOException {
        out.writeLong(sheet.read);
        Bytes.list(sheet.bearers, out, (bearer, to) -> {
            to.writeUTF(bearer.actor());
            Bytes.span(bearer.place(), to);
            Bytes.string(bearer.name(), to);
            to.writeUTF(bearer.type().name());
            to.writeInt(bearer.statements());
        });
    }

    static Sheet read(String document, DataInputStream in) throws IOException {
        return new Sheet(
                document,
                in.readLong(),
                Bytes.list(
                        in,
                        from -> new Bearer(
                                document,
                                from.readUTF(),
                                Bytes.span(from),
                                Bytes.string(from),
                                Actor.Type.valueOf(from.readUTF()),
                                from.readInt())));
    }
}
