package org.hearsay.app.web;

import io.javalin.http.Context;
import java.util.Objects;
import org.hearsay.app.Texts;
import org.hearsay.app.desk.Judging;
import org.hearsay.ledger.LedgerException;

/** Takes judgements back, or judges again what was taken back: one entry, or all that were written together with it. */
final class UndoDeed implements Deed {
    private static final long MOST = 20_000;

    private final Judging judging;
    private final Texts texts;

    UndoDeed(Judging judging, Texts texts) {
        this.judging = judging;
        this.texts = texts;
    }

    @Override
    public Done act(Context context) throws LedgerException {
        long first = Asked.number(context, "first", -1, 1, Long.MAX_VALUE);
        long last = Asked.number(context, "last", first, first, first + MOST);
        String reason =
                Objects.requireNonNullElse(Asked.given(context, "reason"), "").strip();
        int done = Asked.flag(context, "again")
                ? judging.restore(Guard.reviewer(context), first, last)
                : judging.withdraw(Guard.reviewer(context), first, last, reason);
        if (done == 0) {
            throw new RefusedException(409, texts.get("undo.nothing"));
        }
        return Done.at(Asked.back(context, "/journal"), json -> {
            json.writeStartObject();
            json.writeNumberProperty("changed", done);
            json.writeEndObject();
        });
    }
}
