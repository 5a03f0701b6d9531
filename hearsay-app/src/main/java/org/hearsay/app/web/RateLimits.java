package org.hearsay.app.web;

/**
 * How often a minute a room for a team is asked at most; styles, scripts and files that are given to it do not count. A value.
 *
 * @param session by one who came in
 * @param address by all who did not, from one address: behind a proxy all have one
 */
public record RateLimits(int session, int address) {
    /** Twenty times a second by who came in: more than hands do, and than a program needs that reads page after page. */
    public static final RateLimits USUAL = new RateLimits(1_200, 600);

    public RateLimits {
        if (session < 1 || address < 1) {
            throw new IllegalArgumentException("a limit is one at least");
        }
    }
}
