package org.hearsay.app.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How long whoever guesses has to wait. */
class AttemptsTest {
    private Instant now = Instant.parse("2031-03-08T10:00:00Z");
    private final Attempts attempts = new Attempts(() -> now);

    private void guess(String name, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(attempts.begin(name)).isZero();
            attempts.failed(name);
        }
    }

    @Test
    void eachWrongGuessAfterTheFifthWaitsTwiceAsLong() {
        guess("ines", 5);
        for (int seconds = 1; seconds <= 512; seconds *= 2) {
            assertThat(attempts.begin("ines")).isEqualTo(Duration.ofSeconds(seconds));
            now = now.plusSeconds(seconds);
            guess("ines", 1);
        }
        assertThat(attempts.begin("ines")).as("and no longer").isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void othersDoNotWaitForIt() {
        guess("ines", 5);
        assertThat(attempts.begin("omar")).isZero();
    }

    @Test
    void whoWasRightBeginsAnew() {
        guess("ines", 4);
        attempts.succeeded("ines");
        guess("ines", 4);
        assertThat(attempts.begin("ines")).isZero();
    }

    @Test
    void allNamesTogetherTrySoOftenAMinute() {
        for (int i = 0; i < 60; i++) {
            assertThat(attempts.begin("name" + i)).isZero();
        }
        assertThat(attempts.begin("ines")).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(61));
        now = now.plusSeconds(61);
        assertThat(attempts.begin("ines")).isZero();
    }

    @Test
    void noMoreNamesAreKeptThanThereIsRoomFor() {
        guess("ines", 5);
        for (int i = 0; i < 10_000; i++) {
            attempts.failed("name" + i);
        }
        assertThat(attempts.begin("ines")).as("forgotten for others").isZero();
    }
}
