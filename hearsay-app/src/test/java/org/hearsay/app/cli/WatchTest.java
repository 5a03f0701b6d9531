package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.app.desk.Addition;
import org.hearsay.intake.FeedRest;
import org.junit.jupiter.api.Test;

/** How long a feed is left alone between two polls; no time passes here. */
class WatchTest {
    private static final URI FEED = URI.create("https://courier.example/feed");
    private static final Poll NOTHING = Poll.NOTHING_NEW;
    private static final Poll FAILED = Poll.failed("fails");
    private static final Poll GONE = new Poll(Addition.NONE, "gone", null, true);

    private Instant now = Instant.parse("2031-03-07T10:00:00Z");
    private final List<String> said = new ArrayList<>();

    @Test
    void failuresInARowAreFollowedByLongerPauses() throws Exception {
        check(
                Duration.ofMinutes(15),
                List.of(NOTHING, FAILED, FAILED, FAILED, NOTHING, FAILED, GONE),
                "null, then 15m",
                "fails, then 30m",
                "fails, then 1h",
                "fails, then 2h",
                "null, then 15m",
                "fails, then 30m",
                "gone, then no more");
    }

    @Test
    void aDayIsTheLongestPauseUnlessMoreWasAskedFor() throws Exception {
        check(Duration.ofHours(20), List.of(FAILED, GONE), "fails, then 24h", "gone, then no more");
        check(
                Duration.ofDays(3),
                List.of(NOTHING, FAILED, GONE),
                "null, then 72h",
                "fails, then 72h",
                "gone, then no more");
        check(
                Duration.ofMinutes(1),
                List.of(busy(2), busy(90), GONE),
                "busy, then 2m",
                "busy, then 1h30m",
                "gone, then no more");
    }

    @Test
    void aFeedIsLeftAloneAsLongAsItAsksFor() throws Exception {
        FeedRest nights = new FeedRest(Duration.ofMinutes(40), Set.of(12, 13), Set.of());
        check(
                Duration.ofMinutes(15),
                List.of(
                        NOTHING.resting(nights),
                        NOTHING.resting(nights),
                        NOTHING.resting(nights),
                        FAILED.resting(nights),
                        GONE),
                "null, then 40m",
                "null, then 40m",
                // It is 11:20 by now.
                "null, then 2h40m",
                "fails, then 40m",
                "gone, then no more");
    }

    private static Poll busy(int minutes) {
        return new Poll(Addition.NONE, "busy", Duration.ofMinutes(minutes), false);
    }

    @Test
    void onceIsOnce() throws Exception {
        assertThat(watch(Duration.ofMinutes(15), true).watch(FEED, () -> NOTHING))
                .isTrue();
        assertThat(watch(Duration.ofMinutes(15), true).watch(FEED, () -> FAILED))
                .isFalse();
        assertThat(said).containsExactly("null, then no more", "fails, then no more");
    }

    @Test
    void anInterruptionEndsIt() {
        assertThatThrownBy(() -> watch(Duration.ofMinutes(15), false).watch(FEED, () -> {
                    throw new InterruptedException();
                }))
                .isInstanceOf(InterruptedException.class);
    }

    private void check(Duration every, List<Poll> polls, String... expected) throws Exception {
        said.clear();
        Deque<Poll> left = new ArrayDeque<>(polls);
        assertThat(watch(every, false).watch(FEED, left::remove)).isFalse();
        assertThat(said).containsExactly(expected);
    }

    private Watch watch(Duration every, boolean once) {
        return new Watch(
                every,
                once,
                () -> now,
                pause -> now = now.plus(pause),
                (feed, poll, next) -> said.add(
                        poll.failure() + ", then " + (next == null ? "no more" : shown(Duration.between(now, next)))));
    }

    private static String shown(Duration duration) {
        return duration.toString().substring(2).toLowerCase(Locale.ROOT);
    }
}
