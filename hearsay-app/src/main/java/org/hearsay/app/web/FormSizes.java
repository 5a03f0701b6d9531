package org.hearsay.app.web;

import io.javalin.http.Context;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Refuses forms with files that are not for the page for adding documents, or too large: before any of them is read. */
final class FormSizes {
    private FormSizes() {}

    /** @param uploads null where nothing can be added */
    static void check(Context context, @Nullable Uploads uploads) {
        String type = context.contentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            return;
        }
        if (uploads == null || !context.path().endsWith("/add")) {
            throw RefusedException.of(415, "refused.files");
        }
        if (context.req().getContentLengthLong() > uploads.limits().all()) {
            throw RefusedException.of(
                    413,
                    "refused.files.all",
                    UploadLimits.shown(uploads.limits().file()));
        }
    }
}
