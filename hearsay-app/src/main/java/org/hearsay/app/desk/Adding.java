package org.hearsay.app.desk;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hearsay.Hearsay;
import org.hearsay.intake.Languages;
import org.hearsay.intake.Taken;
import org.hearsay.intake.Taker;
import org.hearsay.ledger.Change;
import org.hearsay.ledger.Kept;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.Original;
import org.hearsay.text.Document;
import org.hearsay.text.Problem;
import org.hearsay.text.Publication;

/**
 * Takes what a source hands over, one document after the other, into a ledger: each document is written, with its reading, before the next is read. Safe
 * to share between threads.
 */
public final class Adding {
    private final Publication told;
    private final Supplier<Hearsay> hearsay;
    private final Ledger ledger;
    private final InstantSource clock;
    private final Supplier<Languages> languages;

    /**
     * @param told what is known of all documents, whatever they say themselves
     * @param hearsay loads what reads them; called with the first document
     * @param languages tells the language of a text
     */
    public Adding(
            Publication told,
            Supplier<Hearsay> hearsay,
            Ledger ledger,
            InstantSource clock,
            Supplier<Languages> languages) {
        this.told = told;
        this.hearsay = hearsay;
        this.ledger = ledger;
        this.clock = clock;
        this.languages = languages;
    }

    /** What the names of documents begin with that came by a page of the reading room: they have no place to be had from again. */
    public static final String UPLOADED = "upload:/";

    /** Hands over documents. */
    @FunctionalInterface
    public interface Source {
        /** Hands them over. */
        void into(Taker taker) throws InterruptedException;
    }

    /**
     * Adds what a source hands over.
     *
     * @param name what people know the source by
     * @throws InterruptedException if the source was interrupted; what it handed over before stays
     * @throws ReaderUnavailableException if there is nothing to read it with
     * @throws LedgerUnwritableException if nothing can be written
     */
    public Addition from(String name, Source source) throws InterruptedException {
        return from(name, source, document -> {});
    }

    /**
     * The same.
     *
     * @param seen told of each document that is in the ledger now
     */
    public Addition from(String name, Source source, Consumer<Document> seen) throws InterruptedException {
        Collecting collecting = new Collecting(seen);
        try {
            source.into(collecting);
        } catch (ReaderUnavailableException | LedgerUnwritableException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            collecting.refuse(name, Unexpected.line(name, e));
        }
        return collecting.addition();
    }

    /** Writes what comes out of one input, and counts it. */
    private final class Collecting implements Taker {
        private int read;
        private int unread;
        private int known;
        private final List<String> refused = new ArrayList<>();
        private final Consumer<Document> told;

        Collecting(Consumer<Document> told) {
            this.told = told;
        }

        @Override
        public void take(String name, Taken taken) {
            try {
                add(name, taken);
            } catch (IOException e) {
                refuse(name, name + ": cannot be read: " + e.getMessage());
            } catch (ReaderUnavailableException | LedgerUnwritableException e) {
                throw e;
            } catch (OutOfMemoryError e) {
                refuse(name, name + ": too large for the memory of this program");
            } catch (RuntimeException | StackOverflowError e) {
                refuse(name, Unexpected.line(name, e));
            }
        }

        private void add(String name, Taken taken) throws IOException {
            Document document = inItsLanguage(taken.document().published(Adding.this.told));
            boolean readable = isRead(document);
            Kept kept;
            boolean wasRead;
            Hearsay reader = hearsay.get();
            try {
                kept = ledger.document(document.id());
                wasRead = kept != null && (!readable || ledger.reading(document.id(), reader.version()) != null);
            } catch (LedgerException e) {
                throw new LedgerUnwritableException(e);
            }
            if (kept != null && kept.document() == null) {
                throw new IOException("it was erased from this ledger, and is not taken in again");
            }
            Change seen = new Change.Seen(document, name, new Original(taken.bytes(), taken.mediaType()));
            Change imported = new Change.Imported(name, null);
            if (kept == null && !readable) {
                write(List.of(seen, imported));
                unread++;
                told.accept(document);
                return;
            }
            if (kept == null || !wasRead) {
                write(List.of(seen, new Change.Read(reader.read(document).record()), imported));
                read++;
                told.accept(document);
                return;
            }
            known++;
            told.accept(document);
            if (!kept.names().contains(name)) {
                write(List.of(seen, imported));
            }
        }

        /** With what its words show, or else what it says of itself. */
        private Document inItsLanguage(Document document) {
            String language = languages.get().of(document.text());
            Document told =
                    language == null ? document : document.published(new Publication(null, null, null, null, language));
            if (isRead(told)) {
                return told;
            }
            List<Problem> problems = new ArrayList<>(told.problems());
            problems.add(new Problem(
                    "language-not-read",
                    "The text is in another language (" + told.publication().language()
                            + ") than English: it is kept and can be searched, but was not read.",
                    null));
            return new Document(
                    told.text(), told.publication(), told.originalSha256(), told.map(), told.credits(), problems);
        }

        private boolean isRead(Document document) {
            String language = document.publication().language();
            return language == null || language.equals("en") || language.startsWith("en-");
        }

        @Override
        public void refuse(String name, String line) {
            String reason = line.startsWith(name + ": ") ? line.substring(name.length() + 2) : line;
            write(List.of(new Change.Imported(name, reason)));
            refused.add(line);
        }

        private void write(List<Change> changes) {
            try {
                ledger.append(clock.instant(), "hearsay", changes);
            } catch (LedgerException e) {
                throw new LedgerUnwritableException(e);
            }
        }

        Addition addition() {
            return new Addition(read, unread, known, List.copyOf(refused));
        }
    }

    /** Carries the ledger's failure out of where it may not be thrown. */
    public static final class LedgerUnwritableException extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final LedgerException why;

        public LedgerUnwritableException(LedgerException why) {
            super(why);
            this.why = why;
        }

        /** What the ledger said. */
        public LedgerException why() {
            return why;
        }
    }
}
