package org.hearsay.app.web;

import org.hearsay.app.Texts;
import org.hearsay.ledger.Kept;
import org.hearsay.text.Publication;

/**
 * A document in a list. A value.
 *
 * @param address of its page
 * @param published a day; empty if it is not known
 * @param publisher words for it if it is not known
 * @param bylines who wrote it; empty if it is not known
 */
public record DocumentLine(
        String id, String address, String title, String published, String publisher, String bylines) {
    /** @param kept not erased */
    static DocumentLine of(Kept kept, Publication publication, Texts texts) {
        return of(kept.id(), publication, kept.names().getFirst(), texts);
    }

    /** Of a document that is looked at beside others. */
    static DocumentLine of(String id, Publication publication, Texts texts) {
        return of(id, publication, texts.get("documents.untitled"), texts);
    }

    private static DocumentLine of(String id, Publication publication, String otherwise, Texts texts) {
        String publisher = publication.publisher();
        return new DocumentLine(
                id,
                address(id),
                title(publication, otherwise),
                publication.published() == null
                        ? texts.get("documents.nodate")
                        : publication.published().toString(),
                publisher == null ? texts.get("documents.nopublisher") : publisher,
                String.join("; ", publication.bylines()));
    }

    /** In code points: what is longer is cut in lists; the document's page has all of it. */
    private static final int LONGEST_TITLE = 200;

    /** What a document is called in lists: by its title, else its address, else whatever else is told. */
    static String title(Publication publication, String otherwise) {
        return Excerpt.of(whole(publication, otherwise), LONGEST_TITLE);
    }

    /** The same, however long it is. */
    static String whole(Publication publication, String otherwise) {
        String title = publication.title();
        String uri = publication.uri();
        if (title != null && !title.isBlank()) {
            return title;
        }
        return uri == null ? otherwise : uri.substring(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('\\')) + 1);
    }

    static String address(String document) {
        return "/documents/" + document;
    }
}
