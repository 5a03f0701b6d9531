package org.hearsay.app.web;

import java.time.InstantSource;
import org.hearsay.app.Texts;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.desk.Judging;
import org.jspecify.annotations.Nullable;

/** All there is to see in the room, and where. */
final class Views {
    private final Desk desk;
    private final Searching searching;
    private final Whole whole;
    private final Texts texts;
    private final Judging judging;

    Views(Desk desk, Searching searching, Whole whole, Texts texts, InstantSource clock) {
        this.desk = desk;
        this.searching = searching;
        this.whole = whole;
        this.texts = texts;
        this.judging = new Judging(desk.ledger(), clock);
    }

    /** Takes a view and the path of its page. */
    interface Taker {
        void take(String path, View view);
    }

    void each(Taker taker) {
        DocumentsView documents = new DocumentsView(desk, searching, texts);
        taker.take("/", documents);
        taker.take("/documents", documents);
        taker.take("/documents/{id}", new DocumentView(desk, searching, whole, texts));
        taker.take("/documents/{id}/context", new ContextView(whole, texts));
        taker.take("/compare/{first}/{second}", new CompareView(desk, texts));
        taker.take("/search", new SearchView(desk, searching, texts));
        taker.take("/claims", new ClaimsView(searching, whole, texts));
        taker.take("/claims/{id}", new ClaimView(desk, whole, texts));
        taker.take("/actors", new ActorsView(whole, texts));
        taker.take("/actors/decide", new DecideActorsView(whole, texts));
        taker.take("/actors/{document}/{actor}", new ActorView(desk, searching, whole, texts));
        taker.take("/actors/{document}/{actor}/odds", new OddsView(searching, whole, texts));
        taker.take("/events", new EventsView(searching, whole, texts, false));
        taker.take("/events/{id}", new EventView(whole, texts));
        taker.take("/conflicts", new EventsView(searching, whole, texts, true));
        taker.take("/network", new NetworkView(desk, searching, whole, texts));
        taker.take("/timeline", new TimelineView(desk, searching, whole, texts));
        taker.take("/review", new ReviewView(desk, searching, texts));
        taker.take("/review/all", new AcceptAllView(desk, searching, texts));
        taker.take("/review/agreement", new AgreementView(desk, texts));
        taker.take("/journal", new JournalView(desk, texts));
    }

    /** What is seen and done with files that are given to the room. */
    static void eachOfUploads(@Nullable Uploads uploads, Texts texts, Taker taker, DeedTaker deeds) {
        AddView view = new AddView(uploads, texts);
        taker.take("/add", view);
        if (uploads != null) {
            new UploadDeeds(uploads, view, texts).each(deeds);
        }
    }

    /** Takes a deed and the path of its form. */
    interface DeedTaker {
        void take(String path, Deed deed);
    }

    void eachDeed(DeedTaker taker) {
        taker.take("/judge", new JudgeDeed(desk, judging, new ReviewView(desk, searching, texts), texts));
        taker.take("/actors/decide", new DecideActorsDeed(whole, judging, texts));
        taker.take("/judge-claims", new JudgeClaimsDeed(desk, judging, texts));
        taker.take("/undo", new UndoDeed(judging, texts));
        taker.take("/review/all", new AcceptAllDeed(judging, new AcceptAllView(desk, searching, texts), texts));
    }
}
