package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.hearsay.app.Texts;
import org.hearsay.app.desk.Pace;
import org.junit.jupiter.api.Test;

/** What is told to who waits, by a clock of the test's. */
class UnderwayTest {
    private final AtomicLong nanos = new AtomicLong(7);
    private final Underway underway = new Underway(Underway.Kind.INDEX, nanos::get);

    private void check(int secondsLater, String line) {
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(secondsLater));
        assertThat(WaitingLine.of(underway.far(), Texts.english()).line()).isEqualTo(line);
    }

    @Test
    void howFarItIsAndWhatIsLeft() {
        assertThat(underway.far()).isNull();
        underway.start();
        check(0, "It has begun.");
        underway.begin(Pace.Task.INDEXING, 50_000);
        check(0, "Indexing: 0 of 50,000");
        // So much was there already: it says nothing of how fast it goes.
        underway.stepTo(10_000);
        check(10, "Indexing: 10,000 of 50,000");
        underway.stepTo(12_000);
        check(0, "Indexing: 12,000 of 50,000, about 3 minutes left");
        underway.stepTo(49_000);
        check(0, "Indexing: 49,000 of 50,000, less than a minute left");
        underway.stepTo(60_000);
        check(0, "Indexing: 60,000 of 60,000, less than a minute left");
        underway.begin(Pace.Task.GROUPING, 0);
        check(60, "Finding claims and events");
        underway.end();
        assertThat(underway.far()).isNull();
    }
}
