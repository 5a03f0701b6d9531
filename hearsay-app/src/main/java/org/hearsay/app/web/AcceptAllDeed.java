package org.hearsay.app.web;

import io.javalin.http.Context;
import java.util.List;
import org.hearsay.app.Texts;
import org.hearsay.app.desk.Bulk;
import org.hearsay.app.desk.Judging;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.Judgement.Verdict;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.QueryException;
import org.hearsay.search.SearchException;

/** Accepts all that the person saw in the preview, at once; asks again if it is not the same any more. */
final class AcceptAllDeed implements Deed {
    private final Judging judging;
    private final AcceptAllView view;
    private final Texts texts;

    AcceptAllDeed(Judging judging, AcceptAllView view, Texts texts) {
        this.judging = judging;
        this.view = view;
        this.texts = texts;
    }

    @Override
    public Done act(Context context) throws LedgerException, SearchException, QueryException {
        AcceptAllView.Meant meant = view.meant(context);
        if (!meant.digest().equals(Asked.needed(context, "digest"))) {
            return Done.not(409, view.show(context, meant, texts.get("bulk.changed")));
        }
        if (meant.ids().isEmpty()) {
            throw new RefusedException(409, texts.get("bulk.none"));
        }
        String reason = texts.get("bulk.reason", meant.above(), meant.query());
        List<Entry> entries = Bulk.judge(judging, Guard.reviewer(context), meant.ids(), Verdict.ACCEPTED, reason);
        return Done.at("/journal", json -> {
            json.writeStartObject();
            json.writeNumberProperty("accepted", entries.size());
            json.writeNumberProperty("first", entries.getFirst().sequence());
            json.writeNumberProperty("last", entries.getLast().sequence());
            json.writeEndObject();
        });
    }
}
