package org.hearsay.app.web;

import io.javalin.http.Context;
import org.hearsay.app.desk.Desk;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Source;
import org.jspecify.annotations.Nullable;

/**
 * The words of a statement as a person edited them. A value.
 *
 * @param source null if it was left as it was read, blank for nobody
 * @param cue null if it was left as it was read, blank for none
 * @param content null if it was left as it was read
 */
record EditedWords(
        @Nullable String source,
        @Nullable String cue,
        @Nullable String content) {
    static EditedWords of(Context context, Desk.Statement statement) {
        EditedWords read = read(statement);
        return new EditedWords(
                changed(Asked.given(context, "source"), read.source()),
                changed(Asked.given(context, "cue"), read.cue()),
                changed(Asked.given(context, "content"), read.content()));
    }

    /** The words as they were read: none is null. */
    static EditedWords read(Desk.Statement statement) {
        String text = statement.reading().document().text();
        Attribution attribution = statement.attribution();
        Source source = attribution.source();
        return new EditedWords(
                source == null ? "" : source.spans().in(text),
                attribution.cue() == null ? "" : attribution.cue().in(text),
                attribution.content().in(text));
    }

    /** Browsers send line ends of their own: they are no change. */
    private static @Nullable String changed(@Nullable String given, @Nullable String read) {
        return given == null || oneLineEnd(given).equals(oneLineEnd(read == null ? "" : read)) ? null : given.strip();
    }

    private static String oneLineEnd(String words) {
        return words.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
