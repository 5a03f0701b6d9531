package org.hearsay.app.web;

import java.util.List;
import org.hearsay.app.Sentence;
import org.hearsay.app.Texts;
import org.jspecify.annotations.Nullable;

/** A request that is not answered as was asked, with an HTTP status and a line that says why and what to do. */
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int status;
    private final transient Underway.@Nullable Far far;

    /** Of the words that say why; null if these are the message. */
    private final @Nullable String key;

    private final transient List<Object> values;

    /** Why, where it is said already. */
    private final transient @Nullable Sentence line;

    /** @param line for people, in words of the bundle */
    RefusedException(int status, String line) {
        this(status, Sentence.own(line));
    }

    /** @param line for people */
    RefusedException(int status, Sentence line) {
        this(status, line.toString(), null, null, List.of(), line);
    }

    private RefusedException(
            int status,
            String message,
            Underway.@Nullable Far far,
            @Nullable String key,
            List<Object> values,
            @Nullable Sentence line) {
        super(message);
        this.line = line;
        this.status = status;
        this.far = far;
        this.key = key;
        this.values = values;
    }

    /** One whose words stand in the bundle of texts, with values to be put in. */
    static RefusedException of(int status, String key, Object... values) {
        return new RefusedException(status, key + " " + List.of(values), null, key, List.of(values), null);
    }

    /** What was asked for is being made: it is to be asked for again in a moment. */
    static RefusedException notYet(Underway.Far far) {
        return new RefusedException(503, "not yet: " + far, far, null, List.of(), null);
    }

    static RefusedException notFound(String key, Object... values) {
        return of(404, key, values);
    }

    /** How far what was asked for is; null unless it is to be asked for again in a moment. */
    Underway.@Nullable Far far() {
        return far;
    }

    int status() {
        return status;
    }

    /** Why, for people. */
    Sentence line(Texts texts) {
        Sentence said =
                far == null ? line : Sentence.own(WaitingLine.of(far, texts).told());
        return said != null ? said : texts.sentence(String.valueOf(key), values.toArray());
    }
}
