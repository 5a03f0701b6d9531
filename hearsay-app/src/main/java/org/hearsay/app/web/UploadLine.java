package org.hearsay.app.web;

import java.util.List;
import org.hearsay.app.Sentence;
import org.hearsay.app.Texts;

/**
 * A file that was given to the room, as its list shows it. A value.
 *
 * @param state in words
 * @param going whether it can be cancelled
 * @param failed whether it can be tried again
 * @param documents addresses of the first documents of it
 */
public record UploadLine(
        long id, String name, String state, Sentence line, boolean going, boolean failed, List<String> documents) {
    public UploadLine {
        documents = List.copyOf(documents);
    }

    static UploadLine of(Upload upload, Texts texts) {
        boolean reading = upload.state() == Upload.State.READING && upload.taken() > 0;
        return new UploadLine(
                upload.id(),
                upload.name(),
                reading
                        ? texts.get("add.state.taken", upload.taken())
                        : texts.get("add.state." + upload.state().word()),
                upload.line(),
                !upload.state().over(),
                upload.state() == Upload.State.FAILED,
                upload.documents().stream().map(DocumentLine::address).toList());
    }
}
