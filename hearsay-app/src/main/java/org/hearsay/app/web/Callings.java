package org.hearsay.app.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.Reading;
import org.hearsay.actor.Actor;
import org.hearsay.actor.Actors;
import org.hearsay.ledger.LedgerException;
import org.hearsay.naming.Naming;

/**
 * What actors are called in documents. To find it, each document's actors are found anew; so that of the documents that were asked
 * about last is remembered. Safe to share between threads.
 */
final class Callings {
    /** In documents. */
    private static final int REMEMBERED = 2_000;

    private final Recently<Map<String, List<Naming>>> known = new Recently<>(REMEMBERED);

    /** What is called something in a document, by the ids of its actors, in text order. */
    Map<String, List<Naming>> in(Reading reading) throws LedgerException {
        // Another reader may have read it since.
        String id = reading.document().id() + " " + reading.reader();
        return known.get(id, () -> byActor(reading));
    }

    private static Map<String, List<Naming>> byActor(Reading reading) {
        Actors actors = reading.actors();
        Map<String, List<Naming>> byActor = new HashMap<>();
        for (Naming naming : reading.namings()) {
            Actor bearer = actors.mentions().get(naming.bearer());
            if (bearer != null) {
                byActor.computeIfAbsent(bearer.id(), k -> new ArrayList<>()).add(naming);
            }
        }
        return Map.copyOf(byActor);
    }
}
