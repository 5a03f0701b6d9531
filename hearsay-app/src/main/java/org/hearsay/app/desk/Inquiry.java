package org.hearsay.app.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.Reading;
import org.hearsay.actor.Actor;
import org.hearsay.actor.Actors;
import org.hearsay.actor.Group;
import org.hearsay.ledger.Judged;
import org.hearsay.ledger.Judgement;
import org.hearsay.ledger.LedgerException;
import org.hearsay.naming.Naming;
import org.hearsay.search.Found;
import org.hearsay.search.QueryException;
import org.hearsay.search.Search;
import org.hearsay.search.SearchException;

/** Puts together what there is of somebody in a ledger: said, thought, said of, called. For one thread. */
final class Inquiry {
    private final Desk desk;
    private final Search search;
    private final int most;

    /** @param most how many statements of each kind to give */
    Inquiry(Desk desk, Search search, int most) {
        this.desk = desk;
        this.search = search;
        this.most = most;
    }

    Dossier on(String name) throws SearchException, QueryException, LedgerException {
        String quoted = "\"" + name.replace("\\", " ").replace("\"", " ") + "\"";
        Set<String> spellings = new TreeSet<>(search.spellings(name));
        List<Dossier.Apart> apart = decided(name, spellings);
        Dossier.Part said = part(search.attributions("said-by:" + quoted + " -act:thought", 0, most));
        Dossier.Part thought = part(search.attributions("said-by:" + quoted + " act:thought", 0, most));
        Dossier.Part about = part(search.attributions("about:" + quoted, 0, most));
        Map<String, Reading> readings = new LinkedHashMap<>();
        for (Dossier.Part part : List.of(said, thought, about)) {
            part.statements().forEach(s -> readings.put(s.reading().document().id(), s.reading()));
        }
        List<Dossier.Called> called = new ArrayList<>();
        for (Reading reading : readings.values()) {
            Actors actors = reading.actors();
            for (Naming naming : reading.namings()) {
                Actor bearer = actors.mentions().get(naming.bearer());
                if (bearer != null
                        && spellings.contains(bearer.name())
                        && apart.stream()
                                .noneMatch(a -> a.holds(reading.document().id(), bearer))) {
                    called.add(new Dossier.Called(reading, naming));
                }
            }
        }
        return new Dossier(spellings, apart, said, thought, about, called);
    }

    /** Adds what people call the same to the spellings, and tells who is not meant. */
    private List<Dossier.Apart> decided(String name, Set<String> spellings) throws LedgerException {
        boolean isId = Cast.isId(name);
        if (!isId && desk.ledger().judgementsOf(Judgement.Kind.ACTORS).stream().allMatch(Judged::withdrawn)) {
            return List.of();
        }
        Cast cast = desk.cast(Pace.UNTOLD);
        Group meant = isId ? cast.group(cast.identified(name)) : cast.meant(name, spellings);
        if (meant == null) {
            return List.of();
        }
        if (isId || !cast.decided(meant, meant).isEmpty()) {
            spellings.addAll(meant.names().keySet());
        }
        return cast.apart(meant).stream()
                .map(g -> new Dossier.Apart(g, cast.decided(meant, g)))
                .toList();
    }

    private Dossier.Part part(Found found) throws LedgerException {
        return new Dossier.Part(found.total(), desk.statements(found.hits()));
    }
}
