package org.hearsay.app.cli;

import java.net.URI;
import java.util.function.Supplier;
import org.hearsay.fetch.Fetched;
import org.hearsay.fetch.Fetcher;
import org.hearsay.fetch.Stamp;
import org.hearsay.intake.Feed;
import org.hearsay.intake.FeedEntry;
import org.hearsay.intake.Intake;
import org.hearsay.intake.Sent;
import org.hearsay.intake.Taken;
import org.hearsay.intake.Taker;
import org.hearsay.intake.UnreadableException;
import org.hearsay.text.Publication;

/** Takes what lies on the web: a page, a paper, or the pages that a feed leads to. Safe to share between threads. */
final class Web {
    private final Intake intake;
    private final Supplier<Fetcher> fetcher;

    Web(Intake intake, Supplier<Fetcher> fetcher) {
        this.intake = intake;
        this.fetcher = fetcher;
    }

    /** Asks for an address; a stamp that still holds saves sending it again. */
    Fetched ask(URI address, Stamp stamp) throws InterruptedException {
        Fetched fetched = fetcher.get().fetch(address, stamp);
        return fetched instanceof Fetched.Unchanged && stamp.equals(Stamp.NONE)
                ? new Fetched.Refused(
                        "has a server that answers as if it had been asked before (304); try again later",
                        true,
                        null,
                        false)
                : fetched;
    }

    /** What a server sent when it was asked for an address, which people know it by. */
    static Sent sent(URI asked, Fetched.Page page) {
        return new Sent(page.bytes(), asked.toString(), page.address().toString(), page.mediaType());
    }

    /** Takes what is at an address; of a feed, the pages of all its entries. */
    void take(URI address, Taker taker) throws InterruptedException {
        switch (ask(address, Stamp.NONE)) {
            case Fetched.Page page -> take(sent(address, page), taker);
            case Fetched.Refused refused -> taker.refuse(address.toString(), address + ": " + refused.reason());
            case Fetched.Unchanged ignored -> throw new IllegalStateException("no stamp was sent");
        }
    }

    private void take(Sent sent, Taker taker) throws InterruptedException {
        Feed feed;
        try {
            feed = intake.feed(sent);
        } catch (UnreadableException e) {
            taker.refuse(sent.name(), String.valueOf(e.getMessage()));
            return;
        }
        if (feed == null) {
            intake.each(sent, taker);
            return;
        }
        for (FeedEntry entry : feed.entries()) {
            entry(feed, entry, taker);
        }
        String shortcoming = feed.shortcoming();
        if (shortcoming != null) {
            taker.refuse(feed.name(), feed.name() + ": " + shortcoming);
        }
    }

    /**
     * Takes the page that an entry of a feed leads to; what the feed itself has of it, if the page cannot be had.
     *
     * @return whether that is all there will be; the page may be had later otherwise
     */
    boolean entry(Feed feed, FeedEntry entry, Taker taker) throws InterruptedException {
        URI link = entry.link();
        if (link == null) {
            intake.ownWords(feed, entry, taker);
            return true;
        }
        return switch (ask(link, Stamp.NONE)) {
            case Fetched.Page page -> {
                Dated dated = new Dated(taker, entry, link.toString());
                intake.each(sent(link, page), dated);
                if (!dated.took && entry.words() != null) {
                    intake.ownWords(feed, entry, taker);
                }
                yield true;
            }
            case Fetched.Refused refused -> {
                boolean words = entry.words() != null;
                taker.refuse(
                        link.toString(),
                        link + ": " + refused.reason() + "; "
                                + (words ? "the words of its feed were taken instead" : "its feed has no words of it"));
                if (words) {
                    intake.ownWords(feed, entry, taker);
                }
                yield !refused.passing();
            }
            case Fetched.Unchanged ignored -> throw new IllegalStateException("no stamp was sent");
        };
    }

    /**
     * Says of a page what its feed knows and the page does not: its title and its day. Its publisher it does not say: two feeds of one
     * paper, each with a title of its own, would make two documents of one page.
     */
    private static final class Dated implements Taker {
        private final Taker taker;
        private final FeedEntry entry;
        private final String page;
        private boolean took;

        Dated(Taker taker, FeedEntry entry, String page) {
            this.taker = taker;
            this.entry = entry;
            this.page = page;
        }

        @Override
        public void take(String name, Taken taken) {
            took = true;
            Publication said = taken.document().publication();
            Publication missing = new Publication(
                    null,
                    said.title() == null ? entry.title() : null,
                    null,
                    said.published() == null ? entry.published() : null,
                    null);
            // Not what lies in an archive that it leads to.
            taker.take(
                    name,
                    name.equals(page)
                            ? new Taken(taken.document().published(missing), taken.bytes(), taken.mediaType())
                            : taken);
        }

        @Override
        public void refuse(String name, String line) {
            taker.refuse(name, line);
        }
    }
}
