package org.hearsay.app.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.corroboration.claim.Ruling;
import org.hearsay.ledger.Judged;
import org.hearsay.ledger.Judgement;
import org.hearsay.ledger.LedgerException;

/** What persons said of pairs of statements. */
final class PersonsWords {
    private PersonsWords() {}

    /** The latest word on each pair that was not withdrawn, in an order that follows from the pairs alone. */
    static List<Ruling> onClaims(Desk desk) throws LedgerException {
        Map<String, Ruling> latest = new LinkedHashMap<>();
        for (Judged judged : desk.ledger().judgementsOf(Judgement.Kind.CLAIMS)) {
            if (!judged.withdrawn() && judged.judgement() instanceof Judgement.OnClaims on) {
                latest.put(on.subject(), new Ruling(on.one(), on.other(), on.same()));
            }
        }
        return latest.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The statements on which something else is said now than before. */
    static Set<String> changed(Collection<Ruling> before, Collection<Ruling> now) {
        List<Ruling> changed = new ArrayList<>(now);
        changed.removeAll(Set.copyOf(before));
        List<Ruling> gone = new ArrayList<>(before);
        gone.removeAll(Set.copyOf(now));
        changed.addAll(gone);
        Set<String> statements = new LinkedHashSet<>();
        changed.forEach(ruling -> statements.addAll(List.of(ruling.one(), ruling.other())));
        return statements;
    }
}
