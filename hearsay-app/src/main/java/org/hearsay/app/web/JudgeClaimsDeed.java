package org.hearsay.app.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import org.hearsay.app.Texts;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.desk.Judging;
import org.hearsay.app.desk.OvertakenException;
import org.hearsay.ledger.Judgement;
import org.hearsay.ledger.LedgerException;

/** Says whether two statements make the same claim. Who saw another state of it than there is by now is told so. */
final class JudgeClaimsDeed implements Deed {
    private final Desk desk;
    private final Judging judging;
    private final Texts texts;

    JudgeClaimsDeed(Desk desk, Judging judging, Texts texts) {
        this.desk = desk;
        this.judging = judging;
        this.texts = texts;
    }

    @Override
    public Done act(Context context) throws LedgerException {
        String one = Asked.needed(context, "one");
        String other = Asked.needed(context, "other");
        for (String id : List.of(one, other)) {
            if (desk.ledger().documentOf(id) == null) {
                throw RefusedException.notFound("refused.statement", id);
            }
        }
        if (one.equals(other)) {
            throw RefusedException.of(400, "refused.two");
        }
        String verdict = Asked.needed(context, "verdict");
        if (!verdict.equals("same") && !verdict.equals("different")) {
            throw RefusedException.of(400, "refused.same", verdict);
        }
        String reason =
                Objects.requireNonNullElse(Asked.given(context, "reason"), "").strip();
        Judgement judgement = new Judgement.OnClaims(one, other, verdict.equals("same"), reason);
        try {
            long entry = judging.judge(
                    Guard.reviewer(context), judgement, Asked.number(context, "seen", 0, 0, Long.MAX_VALUE), j -> true);
            return Done.at(Asked.back(context, ClaimView.address(one)), json -> {
                json.writeStartObject();
                json.writeNumberProperty("entry", entry);
                json.writeEndObject();
            });
        } catch (OvertakenException e) {
            throw new RefusedException(409, JudgedLine.overtaken(e.standing(), texts));
        }
    }
}
