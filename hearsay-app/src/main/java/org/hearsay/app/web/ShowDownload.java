package org.hearsay.app.web;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hearsay.app.Texts;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.export.BundlePage;
import org.hearsay.app.export.Pseudonyms;
import org.hearsay.ledger.Change;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.QueryException;
import org.hearsay.search.SearchException;

/** Gives statements as one page to keep, once the person has confirmed what there is to be thought of. Safe to share. */
final class ShowDownload {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss").withZone(ZoneOffset.UTC);

    private final Desk desk;
    private final Showing showing;
    private final ShowView view;
    private final Pages pages;
    private final Texts texts;
    private final InstantSource clock;

    ShowDownload(Desk desk, Showing showing, Pages pages, Texts texts, InstantSource clock) {
        this.desk = desk;
        this.showing = showing;
        this.view = new ShowView(showing, texts);
        this.pages = pages;
        this.texts = texts;
        this.clock = clock;
    }

    ShowView view() {
        return view;
    }

    void send(Context context) throws LedgerException, SearchException, QueryException {
        Showing.Wanted wanted = showing.wanted(context);
        String digest = Asked.given(context, "digest");
        if (wanted.selection().statements().isEmpty()) {
            throw new RefusedException(409, texts.get("show.none"));
        }
        if (!wanted.selection().digest().equals(digest)) {
            refuse(context, wanted, texts.get("show.changed"));
            return;
        }
        if (wanted.cautions().any() && !Asked.flag(context, "confirm")) {
            refuse(context, wanted, texts.get("show.confirm.first"));
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        String name = "hearsay-" + NAME.format(now) + ".html";
        note(context, name, now);
        byte[] page = BundlePage.of(
                wanted.selection(),
                wanted.about(),
                now,
                new Pseudonyms(desk.ledger().protectedNames()),
                texts);
        context.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        context.contentType("text/html; charset=utf-8").result(page);
    }

    private void refuse(Context context, Showing.Wanted wanted, String why) {
        if (Pages.toProgram(context)) {
            throw new RefusedException(409, why);
        }
        pages.show(context.status(409), view.show(wanted, why));
    }

    /** So that an erasure can name the copy. */
    private void note(Context context, String name, Instant now) throws LedgerException {
        if (desk.ledger().writable()) {
            desk.ledger()
                    .append(
                            now,
                            Guard.reviewer(context),
                            List.of(new Change.Copied(texts.get("show.copied", name), "page")));
        }
    }
}
