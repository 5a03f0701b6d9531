package org.hearsay.app.terminal;

import org.hearsay.text.Document;
import org.hearsay.text.Publication;

/** What people know a document by, on one line. */
final class Titled {
    /** Of an id, so many signs are shown: enough to tell a million documents apart. */
    private static final int SIGNS = 12;

    private Titled() {}

    /** "2031-03-04 Daily Courier, Port Selim to reopen". */
    static String of(Document document) {
        Publication told = document.publication();
        String title = told.title() == null ? "" : ", " + told.title();
        return Safe.line(dayAndPaper(document) + title);
    }

    /** "2031-03-04 Daily Courier". */
    static String dayAndPaper(Document document) {
        Publication told = document.publication();
        String uri = told.uri();
        String paper = told.publisher() != null
                ? told.publisher()
                : uri == null ? "a document" : uri.substring(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('\\')) + 1);
        return Safe.line(
                (told.published() == null ? "no date" : told.published().toString()) + " " + paper);
    }

    static String id(String id) {
        return "[" + id.substring(0, Math.min(SIGNS, id.length())) + "]";
    }
}
