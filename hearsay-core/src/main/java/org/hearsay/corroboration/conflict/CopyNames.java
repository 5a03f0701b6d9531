package org.hearsay.corroboration.conflict;

import java.util.List;
import org.hearsay.corroboration.Report;
import org.hearsay.text.Document;

/** Tells which documents are copies of one origin, so that copies do not count as voices of their own. Safe to share. */
@FunctionalInterface
public interface CopyNames {
    /** A name of the document's origin: equal for documents that are copies of one another, whatever it is. */
    String of(Document document);

    /** Names by nothing but the texts: those with the same words, but for a few, have one. Takes time linear in the texts. */
    static CopyNames bySameText(List<Report> reports) {
        return SameText.of(reports);
    }
}
