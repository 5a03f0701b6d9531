package org.hearsay.app.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.Hearsay;
import org.hearsay.app.desk.Adding;
import org.hearsay.app.desk.Addition;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.desk.Pace;
import org.hearsay.fetch.FetchSettings;
import org.hearsay.intake.CsvColumns;
import org.hearsay.intake.Intake;
import org.hearsay.intake.Languages;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.SearchException;
import org.hearsay.text.Publication;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Adds what is new in feeds, time and again. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description = "Ask for feeds (RSS, Atom, JSON Feed) again and again, and add the pages that are new in them.",
        sortOptions = false,
        footer = {
            "",
            "Of a page that cannot be had, the words of its feed are kept. It may be stopped at any moment (Ctrl-C), and goes on",
            "where it was.",
            "",
            "Examples:",
            "  hearsay watch https://example.org/feed.xml https://example.com/atom",
            "  hearsay watch --once https://example.org/feed.xml"
        })
final class WatchCommand extends LedgerCommand {
    /** Of what could not be taken in, so many are named; all are in "hearsay imports". */
    private static final int NAMED = 20;

    private final EarlyOpening opening;

    @Parameters(arity = "1..*", paramLabel = "FEED", description = "Addresses of feeds.")
    private List<String> arguments = List.of();

    @Option(
            names = "--every",
            paramLabel = "TIME",
            converter = Pause.class,
            description = "How often to ask for each: 30m, 2h, 1d; a minute at least. Default: ${DEFAULT-VALUE}.",
            defaultValue = "15m")
    private Duration every = Duration.ofMinutes(15);

    @Option(names = "--once", description = "Ask for each once, and end.")
    private boolean once;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Publisher, whatever the pages say.")
    private @Nullable String publisher;

    @Option(names = "--allow-private", description = "Also fetch from this machine and its own network.")
    private boolean allowPrivate;

    @Mixin
    private OcrOption ocr = new OcrOption();

    /** What was told of once. */
    private final Set<URI> asked = new HashSet<>();

    WatchCommand(Terminal terminal, Session session, EarlyOpening opening) {
        super(terminal, session);
        this.opening = opening;
    }

    @Override
    int on(Desk desk) throws IOException, LedgerException, SearchException {
        List<URI> feeds = arguments.stream().distinct().map(this::address).toList();
        Intake intake = new Intake(CsvColumns.USUAL, ocr.in(session().environment()));
        FetchSettings settings = FetchSettings.standard(Versions.number()).allowingPrivate(allowPrivate);
        try (Fetching fetching = new Fetching(settings)) {
            Web web = new Web(intake, fetching);
            Adding adding = new Adding(
                    new Publication(null, null, publisher, null, null),
                    // Mostly there is nothing new to read.
                    new Once<Hearsay>(() -> opening.of(Runtime.getRuntime().availableProcessors())
                            .get()),
                    desk.ledger(),
                    session().clock(),
                    new Once<>(Languages::new));
            Watch watch = new Watch(
                    every,
                    once,
                    session().clock(),
                    Thread::sleep,
                    (feed, poll, next) -> report(desk, feed, poll, next));
            boolean fine = watch.over(feeds.stream()
                    .map(feed -> new FeedPoll(feed, intake, web, adding, desk.feedsFolder()))
                    .toList());
            return fine ? FINE : FAILED;
        } catch (Adding.LedgerUnwritableException e) {
            throw e.why();
        } catch (UnfindableException e) {
            throw e.why;
        }
    }

    private URI address(String argument) {
        try {
            URI address = new URI(argument);
            if ("http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme())) {
                return address;
            }
        } catch (URISyntaxException e) {
            // As below.
        }
        throw misused(
                "'" + argument + "' is no address of a feed, such as https://example.org/feed.xml; files are added");
    }

    private void report(Desk desk, URI feed, Poll poll, @Nullable Instant next) throws IOException {
        poll.addition().refused().stream().limit(NAMED).forEach(terminal()::complain);
        if (poll.failure() != null) {
            String then = next != null
                    ? "; it is asked for again at " + next.truncatedTo(ChronoUnit.SECONDS)
                    : poll.gone() ? "; it is watched no more" : "";
            terminal().complain(feed + ": " + poll.failure() + then);
            return;
        }
        boolean news = !poll.addition().equals(Addition.NONE);
        if (news) {
            makeFindable(desk);
        }
        // Whoever starts it sees that it works.
        if (asked.add(feed) || news) {
            printLine(session().clock().instant().truncatedTo(ChronoUnit.SECONDS) + " " + feed + ": "
                    + (news ? poll.addition().told() : "nothing new"));
        }
    }

    private static void makeFindable(Desk desk) {
        try {
            desk.catchUp(Pace.UNTOLD);
        } catch (LedgerException e) {
            throw new Adding.LedgerUnwritableException(e);
        } catch (SearchException e) {
            throw new UnfindableException(e);
        }
    }

    /** Carries the index's failure out of where it may not be thrown. */
    private static final class UnfindableException extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final SearchException why;

        UnfindableException(SearchException why) {
            super(why);
            this.why = why;
        }
    }

    /** A time as people write it: "90m". */
    static final class Pause implements ITypeConverter<Duration> {
        private static final Pattern PAUSE = Pattern.compile("(\\d{1,5})\\s?([smhd])");

        @Override
        public Duration convert(String value) {
            Matcher matcher = PAUSE.matcher(value.strip());
            if (matcher.matches()) {
                Duration pause = Duration.of(
                        Long.parseLong(matcher.group(1)),
                        switch (matcher.group(2)) {
                            case "s" -> ChronoUnit.SECONDS;
                            case "m" -> ChronoUnit.MINUTES;
                            case "h" -> ChronoUnit.HOURS;
                            default -> ChronoUnit.DAYS;
                        });
                if (pause.compareTo(Duration.ofMinutes(1)) >= 0) {
                    return pause;
                }
            }
            throw new TypeConversionException("'" + value + "' is no time like 15m, 2h or 1d, a minute at least");
        }
    }
}
