package org.hearsay.fetch;

import java.time.Duration;
import java.util.Locale;

/**
 * How to fetch.
 *
 * @param agent how the program names itself to servers, and by which robots.txt may speak to it; its first word counts there
 * @param allowPrivate whether addresses of this machine and of its own network may be fetched from
 * @param largest most bytes of one answer, unpacked
 * @param redirects most redirects followed for one address
 * @param whole the longest that one answer may take, from the first byte asked to the last one read
 * @param pause the shortest time between two requests to one host; robots.txt may ask for more
 */
public record FetchSettings(
        String agent, boolean allowPrivate, int largest, int redirects, Duration whole, Duration pause) {
    /** What suits a reporter's laptop. */
    public static FetchSettings standard(String version) {
        return new FetchSettings(
                "Hearsay/" + version + " (reads feeds for one person)",
                false,
                64 << 20,
                8,
                Duration.ofSeconds(60),
                Duration.ofSeconds(1));
    }

    public FetchSettings allowingPrivate(boolean allow) {
        return new FetchSettings(agent, allow, largest, redirects, whole, pause);
    }

    /** The name that robots.txt knows: "hearsay". */
    String robotName() {
        return agent.split("[/ ]", 2)[0].toLowerCase(Locale.ROOT);
    }
}
