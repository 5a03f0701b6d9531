package org.hearsay.app.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.plugin.bundled.RateLimitPlugin;
import java.util.concurrent.TimeUnit;
import org.hearsay.app.Texts;

/** Refuses who asks too often. Counts by the minute, and begins anew with each. Safe to share between threads. */
final class Rate {
    private static final String KEY = "rate";

    /** In seconds: by then the minute is over. */
    private static final String AGAIN = "60";

    private final RateLimits limits;
    private final Texts texts;

    Rate(RateLimits limits, Texts texts) {
        this.limits = limits;
        this.texts = texts;
    }

    /** To be called once, before the room is opened. */
    void configure(JavalinConfig config) {
        config.registerPlugin(new RateLimitPlugin(
                plugin -> plugin.setKeyFunction(context -> String.valueOf(context.<String>attribute(KEY)))));
    }

    /** @param visitor what tells who came in from all others; empty for who did not */
    void check(Context context, String visitor) {
        if (context.method().equals(HandlerType.POST) && context.path().endsWith("/add")) {
            return;
        }
        context.attribute(KEY, visitor.isEmpty() ? "address " + context.ip() : "session " + visitor);
        int most = visitor.isEmpty() ? limits.address() : limits.session();
        try {
            context.with(RateLimitPlugin.class).requestPerTimeUnit(most, TimeUnit.MINUTES);
        } catch (HttpResponseException e) {
            context.header("Retry-After", AGAIN);
            throw new RefusedException(e.getStatus(), texts.get("refused.often", most));
        }
    }
}
