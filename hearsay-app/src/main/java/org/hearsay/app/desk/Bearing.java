package org.hearsay.app.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.actor.Bearer;
import org.hearsay.actor.Group;
import org.hearsay.ledger.Judgement;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.Bearers;

/** Who bears a name, for a search: what people decided about that. Immutable. */
final class Bearing {
    private final Cast cast;

    Bearing(Cast cast) {
        this.cast = cast;
    }

    /** By a ledger's cast, which is only asked for if need be. */
    static Bearers in(Ledger ledger, Casts casts) throws LedgerException {
        boolean decided = ledger.judgementsOf(Judgement.Kind.ACTORS).stream().anyMatch(j -> !j.withdrawn());
        return (name, spelled) -> {
            if (!decided && !Cast.isId(name)) {
                return Bearers.Decided.NOTHING;
            }
            try {
                return new Bearing(casts.cast()).of(name, spelled);
            } catch (LedgerException e) {
                throw new UncheckedIOException(new IOException(e));
            }
        };
    }

    /** What people decided about who bears a name; of an actor's id, all that bear its names. */
    Bearers.Decided of(String name, Set<String> spelled) {
        boolean isId = Cast.isId(name);
        Group meant = isId ? cast.group(cast.identified(name)) : cast.meant(name, spelled);
        if (meant == null) {
            return Bearers.Decided.NOTHING;
        }
        List<Bearers.Borne> also = new ArrayList<>();
        if (isId || !cast.groups().between(meant, meant).isEmpty()) {
            also.addAll(borne(meant));
        }
        List<Bearers.Borne> not = new ArrayList<>();
        for (Group other : cast.apart(meant)) {
            not.addAll(borne(other));
        }
        return new Bearers.Decided(also, not);
    }

    private List<Bearers.Borne> borne(Group group) {
        Set<String> parted = group.labels().stream()
                .filter(cast.groups()::isParted)
                .map(Bearer.Label::name)
                .collect(Collectors.toSet());
        List<Bearers.Borne> borne = new ArrayList<>();
        group.names().forEach((name, bearers) -> {
            Set<String> documents = new HashSet<>();
            if (parted.contains(name)) {
                bearers.forEach(b -> documents.add(b.document()));
            }
            borne.add(new Bearers.Borne(name, documents));
        });
        return borne;
    }
}
