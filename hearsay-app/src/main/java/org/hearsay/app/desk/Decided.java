package org.hearsay.app.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.Reading;
import org.hearsay.actor.Actor;
import org.hearsay.actor.Bearer;
import org.hearsay.actor.Decision;
import org.hearsay.actor.Roster;
import org.hearsay.ledger.Judged;
import org.hearsay.ledger.Judgement;
import org.hearsay.ledger.LedgerException;
import org.jspecify.annotations.Nullable;

/** What people decided about actors, brought to who they are now. */
final class Decided {
    private Decided() {}

    /** Of each pair, the latest that is in force; in the order in which they were made. */
    static Map<Decision, Judged> in(Desk desk, Roster roster) throws LedgerException {
        Map<String, Judged> latest = new LinkedHashMap<>();
        for (Judged judged : desk.ledger().judgementsOf(Judgement.Kind.ACTORS)) {
            if (!judged.withdrawn()) {
                latest.remove(judged.judgement().subject());
                latest.put(judged.judgement().subject(), judged);
            }
        }
        Map<Decision, Judged> decisions = new LinkedHashMap<>();
        for (Judged judged : latest.values()) {
            if (judged.judgement() instanceof Judgement.OnActors on) {
                Bearer one = at(desk, roster, on.one());
                Bearer other = at(desk, roster, on.other());
                if (one != null && other != null) {
                    decisions.put(new Decision(one, other, on.same()), judged);
                }
            }
        }
        return decisions;
    }

    /** Who is mentioned at a place; null if nobody with a name is any more. */
    private static @Nullable Bearer at(Desk desk, Roster roster, Judgement.Place place) throws LedgerException {
        List<Bearer> there = roster.sheets().getOrDefault(place.document(), List.of());
        for (Bearer bearer : there) {
            if (bearer.place().equals(place.mention())) {
                return bearer;
            }
        }
        Reading reading = there.isEmpty() ? null : desk.reading(place.document());
        if (reading == null) {
            return null;
        }
        for (Actor actor : reading.actors().all()) {
            if (actor.mentions().stream().anyMatch(m -> m.overlaps(place.mention()))) {
                return there.stream()
                        .filter(b -> b.actor().equals(actor.id()))
                        .findFirst()
                        .orElse(null);
            }
        }
        return null;
    }
}
