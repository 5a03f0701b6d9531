package org.hearsay.app.web;

import org.hearsay.app.desk.Desk;

/** All there is to see in the room, and where. */
final class Views {
    private final Desk desk;
    private final Searching searching;
    private final Texts texts;

    Views(Desk desk, Searching searching, Texts texts) {
        this.desk = desk;
        this.searching = searching;
        this.texts = texts;
    }

    /** Takes a view and the path of its page. */
    interface Taker {
        void take(String path, View view);
    }

    void each(Taker taker) {
        DocumentsView documents = new DocumentsView(desk, texts);
        taker.take("/", documents);
        taker.take("/documents", documents);
        taker.take("/documents/{id}", new DocumentView(desk, texts));
        taker.take("/search", new SearchView(desk, searching, texts));
    }
}
