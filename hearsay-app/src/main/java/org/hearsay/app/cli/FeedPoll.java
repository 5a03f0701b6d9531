package org.hearsay.app.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.app.desk.Adding;
import org.hearsay.app.desk.Addition;
import org.hearsay.app.desk.ReaderUnavailableException;
import org.hearsay.fetch.Fetched;
import org.hearsay.fetch.Stamp;
import org.hearsay.intake.Feed;
import org.hearsay.intake.FeedEntry;
import org.hearsay.intake.Intake;
import org.hearsay.intake.Sent;
import org.hearsay.intake.UnreadableException;

/** Asks for one feed, time and again, and adds what is new in it. For one thread. */
final class FeedPoll {
    /** So often a page is asked for that may be had later, by one run of the program. */
    private static final int TRIES = 3;

    private final URI address;
    private final Intake intake;
    private final Web web;
    private final Adding adding;
    private final Path folder;
    private final Map<String, Integer> tries = new HashMap<>();

    FeedPoll(URI address, Intake intake, Web web, Adding adding, Path folder) {
        this.address = address;
        this.intake = intake;
        this.web = web;
        this.adding = adding;
        this.folder = folder;
    }

    URI address() {
        return address;
    }

    /**
     * Asks once.
     *
     * @throws InterruptedException if the thread was interrupted; what was added stays, the rest comes next time
     * @throws Adding.LedgerUnwritableException if nothing can be written
     * @throws ReaderUnavailableException if there is nothing to read with
     */
    Poll once() throws InterruptedException {
        FeedMemory memory = FeedMemory.of(address, folder);
        Poll poll = once(memory);
        return poll.resting(memory.rest());
    }

    private Poll once(FeedMemory memory) throws InterruptedException {
        try {
            return switch (web.ask(address, memory.stamp())) {
                case Fetched.Unchanged ignored -> Poll.NOTHING_NEW;
                case Fetched.Refused refused ->
                    new Poll(Addition.NONE, refused.reason(), refused.retryAfter(), refused.gone());
                case Fetched.Page page -> add(Web.sent(address, page), page.stamp(), memory);
            };
        } catch (ClosedByInterruptException e) {
            throw new InterruptedException();
        } catch (UnreadableException e) {
            String line = String.valueOf(e.getMessage());
            return Poll.failed(line.startsWith(address + ": ") ? line.substring((address + ": ").length()) : line);
        } catch (IOException e) {
            return Poll.failed("was read, but what was seen of it cannot be noted (" + e.getMessage()
                    + "); check the disk that the ledger is on");
        }
    }

    private Poll add(Sent sent, Stamp stamp, FeedMemory memory)
            throws InterruptedException, IOException, UnreadableException {
        Feed feed = intake.feed(sent);
        if (feed == null) {
            return Poll.failed(advice(intake.feedsOf(sent)));
        }
        memory.ask(feed.rest());
        Addition sum = Addition.NONE;
        boolean complete = true;
        List<String> marks = new ArrayList<>();
        // The oldest first, as they came out.
        for (FeedEntry entry : feed.entries().reversed()) {
            String mark = entry.mark();
            if (memory.knows(mark)) {
                marks.add(mark);
            } else {
                boolean[] done = {false};
                sum = sum.plus(adding.from(entry.name(), taker -> done[0] = web.entry(feed, entry, taker)));
                boolean interrupted = Thread.interrupted();
                if (!done[0] && tries.merge(mark, 1, Integer::sum) < TRIES) {
                    complete = false;
                } else {
                    memory.learn(mark);
                    marks.add(mark);
                }
                if (interrupted) {
                    throw new InterruptedException();
                }
            }
        }
        // With its stamp the feed would not come again, and what is missing neither.
        memory.keep(complete ? stamp : Stamp.NONE, marks);
        tries.keySet().removeAll(marks);
        return Poll.of(sum);
    }

    private static String advice(List<URI> feeds) {
        return feeds.isEmpty()
                ? "is no feed (RSS, Atom or JSON Feed); give the address of one"
                : "is a page, not a feed; it names "
                        + feeds.stream().map(URI::toString).collect(Collectors.joining(", ")) + ": watch that";
    }
}
