package org.hearsay.app.web;

import io.javalin.http.Context;
import java.util.Objects;
import org.hearsay.actor.Bearer;
import org.hearsay.app.Texts;
import org.hearsay.app.desk.Cast;
import org.hearsay.app.desk.Judging;
import org.hearsay.app.desk.OvertakenException;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.QueryException;
import org.hearsay.search.SearchException;

/** Says of two whether they are one. */
final class DecideActorsDeed implements Deed {
    private final Whole whole;
    private final Judging judging;
    private final Texts texts;

    DecideActorsDeed(Whole whole, Judging judging, Texts texts) {
        this.whole = whole;
        this.judging = judging;
        this.texts = texts;
    }

    @Override
    public Done act(Context context) throws LedgerException, SearchException, QueryException {
        Cast cast = whole.cast();
        Bearer one = DecideActorsView.exact(cast, Asked.needed(context, "one"));
        Bearer other = DecideActorsView.exact(cast, Asked.needed(context, "other"));
        if (one.equals(other)) {
            throw new RefusedException(400, texts.get("decide.itself"));
        }
        boolean same = Asked.needed(context, "same").equals("1");
        String reason =
                Objects.requireNonNullElse(Asked.given(context, "reason"), "").strip();
        try {
            long entry = judging.judge(
                    Guard.reviewer(context),
                    DecideActorsView.judgement(one, other, same, reason),
                    Asked.number(context, "seen", 0, 0, Long.MAX_VALUE),
                    j -> true);
            return Done.at(Asked.back(context, ActorLine.address(Cast.id(one))), json -> {
                json.writeStartObject();
                json.writeNumberProperty("entry", entry);
                json.writeEndObject();
            });
        } catch (OvertakenException e) {
            throw new RefusedException(409, JudgedLine.overtaken(e.standing(), texts));
        }
    }
}
