package org.hearsay.app.cli;

import java.time.Duration;
import org.hearsay.app.desk.Addition;
import org.hearsay.intake.FeedRest;
import org.jspecify.annotations.Nullable;

/**
 * What came of asking for a feed once.
 *
 * @param addition what was added
 * @param failure why the feed was not had, after its address; null if it was
 * @param retryAfter how long its server asks to be left alone; null if it does not say
 * @param gone whether it will never be there again
 * @param rest when the feed asks to be left alone
 */
record Poll(
        Addition addition,
        @Nullable String failure,
        @Nullable Duration retryAfter,
        boolean gone,
        FeedRest rest) {
    static final Poll NOTHING_NEW = of(Addition.NONE);

    Poll(Addition addition, @Nullable String failure, @Nullable Duration retryAfter, boolean gone) {
        this(addition, failure, retryAfter, gone, FeedRest.NONE);
    }

    /** The same of a feed that asks for it. */
    Poll resting(FeedRest asked) {
        return new Poll(addition, failure, retryAfter, gone, asked);
    }

    static Poll of(Addition addition) {
        return new Poll(addition, null, null, false);
    }

    static Poll failed(String reason) {
        return new Poll(Addition.NONE, reason, null, false);
    }
}
