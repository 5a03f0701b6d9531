package org.hearsay.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What sites ask of programs (RFC 9309), asked once an hour of each. A site without a robots.txt allows all; one whose server
 * fails when asked allows nothing yet. Safe to share between threads.
 */
final class Robots {
    private static final int SITES = 500;
    private static final Duration FRESH = Duration.ofHours(1);
    private static final Duration LONGEST_DELAY = Duration.ofHours(1);

    private record Known(BaseRobotRules rules, Instant until) {}

    private final String name;
    private final InstantSource clock;
    private final Map<String, Known> known = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > SITES;
        }
    };

    Robots(String name, InstantSource clock) {
        this.name = name;
        this.clock = clock;
    }

    /** The rules of an address's site; {@code ask} fetches its robots.txt if they are not known. */
    BaseRobotRules of(URI address, Function<URI, Fetched> ask) {
        String site = address.getScheme() + "://" + address.getRawAuthority();
        synchronized (known) {
            Known before = known.get(site);
            if (before != null && clock.instant().isBefore(before.until())) {
                return before.rules();
            }
        }
        URI robots = URI.create(site + "/robots.txt");
        BaseRobotRules rules = rules(robots, ask.apply(robots));
        // A server that failed is asked again next time.
        if (!rules.isDeferVisits()) {
            synchronized (known) {
                known.put(site, new Known(rules, clock.instant().plus(FRESH)));
            }
        }
        return rules;
    }

    private BaseRobotRules rules(URI robots, Fetched fetched) {
        return switch (fetched) {
            case Fetched.Page page ->
                new SimpleRobotRulesParser(Long.MAX_VALUE, 2)
                        .parseContent(robots.toString(), page.bytes(), "text/plain", List.of(name));
            case Fetched.Refused refused
            when refused.passing() -> {
                SimpleRobotRules none = new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
                none.setDeferVisits(true);
                yield none;
            }
            case Fetched.Refused ignored -> new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
            case Fetched.Unchanged ignored -> new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
        };
    }

    /** The pause that a site asks for, if it is longer than ours. */
    static Duration pause(BaseRobotRules rules, Duration ours) {
        long asked = rules.getCrawlDelay();
        return asked == BaseRobotRules.UNSET_CRAWL_DELAY || asked < ours.toMillis()
                ? ours
                : Duration.ofMillis(Math.min(asked, LONGEST_DELAY.toMillis()));
    }
}
