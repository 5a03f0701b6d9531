package org.hearsay.app.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.hearsay.Hearsay;
import org.hearsay.app.StandIn;
import org.hearsay.app.desk.Adding;
import org.hearsay.app.desk.Desk;
import org.hearsay.fetch.FetchSettings;
import org.hearsay.fetch.Fetcher;
import org.hearsay.intake.Intake;
import org.hearsay.intake.Languages;
import org.hearsay.text.Publication;

/** Asks for a feed once; also as a process of its own, to be killed while it does. */
final class PollProcess {
    private PollProcess() {}

    /** Takes the ledger's folder and the feed's address. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        try (Desk desk = Desk.open(folder.toString(), folder.resolve("cache"));
                Fetcher fetcher = fetcher(true)) {
            feed(URI.create(arguments[1]), desk, fetcher).once();
        }
    }

    static Fetcher fetcher(boolean allowPrivate) {
        return new Fetcher(
                new FetchSettings("Hearsay/1", allowPrivate, 1 << 16, 4, Duration.ofSeconds(20), Duration.ofMillis(1)));
    }

    static FeedPoll feed(URI address, Desk desk, Fetcher fetcher) {
        Intake intake = new Intake();
        Web web = new Web(intake, () -> fetcher);
        Adding adding = new Adding(
                Publication.UNKNOWN,
                () -> new Hearsay(new StandIn()),
                desk.ledger(),
                () -> Instant.parse("2031-03-07T10:00:00Z"),
                new Once<>(Languages::new));
        return new FeedPoll(address, intake, web, adding, desk.feedsFolder());
    }
}
