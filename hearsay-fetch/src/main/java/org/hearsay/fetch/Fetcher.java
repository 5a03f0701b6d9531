package org.hearsay.fetch;

import crawlercommons.robots.BaseRobotRules;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Fetches pages and feeds over HTTP. Asks each site's robots.txt first, leaves a pause between two requests to one host, follows
 * redirects (each asked for likewise), leaves a server alone as long as it asks for that, and is bounded in bytes and in time. Keeps no cookies, sends no referrer, knows no
 * passwords and uses no proxy. Safe to share between threads.
 */
public final class Fetcher implements AutoCloseable {
    private final FetchSettings settings;
    private final Wire wire;
    private final Pacing pacing;
    private final Robots robots;

    public Fetcher(FetchSettings settings) {
        this(settings, InstantSource.system(), Thread::sleep);
    }

    Fetcher(FetchSettings settings, InstantSource clock, Pacing.Sleeper sleeper) {
        this.settings = settings;
        this.wire = new Wire(settings, clock);
        this.pacing = new Pacing(clock, sleeper);
        this.robots = new Robots(settings.robotName(), clock);
    }

    /**
     * Asks for one address.
     *
     * @param stamp what an earlier answer was stamped with: if it still holds, the answer is {@link Fetched.Unchanged}
     * @throws InterruptedException if the thread was interrupted while it waited for its turn
     */
    public Fetched fetch(URI address, Stamp stamp) throws InterruptedException {
        URI at = address;
        for (int i = 0; i <= settings.redirects(); i++) {
            Fetched.Refused unfit = unfit(at);
            if (unfit != null) {
                return i == 0 ? unfit : redirected(at, unfit);
            }
            Answer answer = ask(at, stamp);
            switch (answer) {
                case Answer.Final(Fetched fetched) -> {
                    return i > 0 && fetched instanceof Fetched.Refused refused ? redirected(at, refused) : fetched;
                }
                case Answer.Redirect(URI next) -> at = next;
            }
        }
        return new Fetched.Refused("is redirected more than " + settings.redirects() + " times", false, null);
    }

    /** One address, at its turn, if its site allows it. */
    private Answer ask(URI address, Stamp stamp) throws InterruptedException {
        Duration left = pacing.leftAlone(address.getHost());
        if (left.isPositive()) {
            return new Answer.Final(new Fetched.Refused(
                    "has a server that asked to be left alone for " + left.toSeconds() + " seconds more", true, left));
        }
        BaseRobotRules rules;
        try {
            rules = robots.of(address, this::robotsOf);
        } catch (Interruption e) {
            throw e.cause;
        }
        if (rules.isDeferVisits()) {
            return refused("cannot be asked for: its site's robots.txt could not be had; try again later", true);
        }
        if (!rules.isAllowed(address.toString())) {
            return refused("may not be fetched by programs, says its site's robots.txt; save the page by hand", false);
        }
        pacing.await(address.getHost(), Robots.pause(rules, settings.pause()));
        return get(address, stamp);
    }

    /** Asks, and notes if the server wants no more questions for a while. */
    private Answer get(URI address, Stamp stamp) {
        Answer answer = wire.get(address, stamp);
        if (answer instanceof Answer.Final(Fetched.Refused refused) && refused.retryAfter() != null) {
            pacing.leaveAlone(address.getHost(), refused.retryAfter());
        }
        return answer;
    }

    private Fetched robotsOf(URI robotsTxt) {
        URI at = robotsTxt;
        try {
            // RFC 9309 wants at least five redirects followed.
            for (int i = 0; i <= settings.redirects() && unfit(at) == null; i++) {
                pacing.await(at.getHost(), settings.pause());
                switch (get(at, Stamp.NONE)) {
                    case Answer.Final(Fetched fetched) -> {
                        return fetched;
                    }
                    case Answer.Redirect(URI next) -> at = next;
                }
            }
        } catch (InterruptedException e) {
            throw new Interruption(e);
        }
        return new Fetched.Refused("is redirected in circles", false, null);
    }

    private static Fetched.@Nullable Refused unfit(URI address) {
        String scheme = address.getScheme();
        if (scheme == null || !(scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"))) {
            return new Fetched.Refused("is not an http or https address", false, null);
        }
        if (address.getHost() == null) {
            return new Fetched.Refused("names no host", false, null);
        }
        return address.getRawUserInfo() == null
                ? null
                : new Fetched.Refused("holds a name or password; take it out", false, null);
    }

    private static Fetched.Refused redirected(URI at, Fetched.Refused refused) {
        return new Fetched.Refused(
                "leads to " + at + ", which " + refused.reason(),
                refused.passing(),
                refused.retryAfter(),
                refused.gone());
    }

    private static Answer refused(String reason, boolean passing) {
        return new Answer.Final(new Fetched.Refused(reason, passing, null));
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }

    /** Carries an interruption out of a place that may throw none. */
    private static final class Interruption extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final InterruptedException cause;

        Interruption(InterruptedException cause) {
            super(cause);
            this.cause = cause;
        }
    }
}
