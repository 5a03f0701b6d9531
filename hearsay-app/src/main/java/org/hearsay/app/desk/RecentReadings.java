package org.hearsay.app.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hearsay.Reading;
import org.hearsay.corroboration.Report;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.Kept;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.ReadingRecord;
import org.hearsay.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Documents that were asked for last, what was read in them and what follows from that: to take one apart costs more than to ask
 * whether anything became of it since, and most pages ask for the same few. Safe to share between threads.
 */
final class RecentReadings {
    /** In characters of text: with what was read in them about 100 MB. */
    private static final long MOST = 4_000_000;

    /** In characters: what a short document takes beside its text. */
    private static final int LEAST = 1_000;

    private static final int STEP = 1_000;

    private final Ledger ledger;
    private final Cache<String, Optional<Document>> documents = cache(d -> d);
    private final Cache<String, Optional<Found>> readings = cache(f -> f.reading.document());
    private long upTo = -1;

    RecentReadings(Ledger ledger) {
        this.ledger = ledger;
    }

    private static <T> Cache<String, Optional<T>> cache(Function<T, Document> document) {
        return Caffeine.newBuilder()
                .maximumWeight(MOST)
                .weigher((String id, Optional<T> of) ->
                        LEAST + of.map(t -> document.apply(t).text().length()).orElse(0))
                .executor(Runnable::run)
                .build();
    }

    /** A document with what follows from its reading. Safe to share between threads. */
    static final class Found {
        private final Reading reading;
        private volatile @Nullable Report report;

        private Found(Reading reading) {
            this.reading = reading;
        }

        Reading reading() {
            return reading;
        }

        /** Made when it is first asked for. */
        Report report() {
            Report known = report;
            if (known == null) {
                known = reading.report();
                report = known;
            }
            return known;
        }
    }

    /** A document, as of when it was last {@link #upToDate}; null if there is none, or its words were erased. */
    @Nullable
    Document document(String id) throws LedgerException {
        return told(() -> documents.get(id, this::readDocument));
    }

    /** The latest reading of a document, likewise. */
    @Nullable
    Found reading(String document) throws LedgerException {
        return told(() -> readings.get(document, this::read));
    }

    private static <T> @Nullable T told(Supplier<Optional<T>> asked) throws LedgerException {
        try {
            return asked.get().orElse(null);
        } catch (UnreadException e) {
            throw e.told();
        }
    }

    private Optional<Document> readDocument(String id) {
        try {
            return Optional.ofNullable(ledger.document(id)).map(Kept::document);
        } catch (LedgerException e) {
            throw new UnreadException(e);
        }
    }

    private Optional<Found> read(String id) {
        Optional<Document> document = documents.get(id, this::readDocument);
        try {
            ReadingRecord record = document.isEmpty() ? null : ledger.reading(id);
            return document.isEmpty() || record == null
                    ? Optional.empty()
                    : Optional.of(new Found(Reading.of(document.get(), record)));
        } catch (LedgerException e) {
            throw new UnreadException(e);
        }
    }

    /** Forgets what changed since. One that is read just now is forgotten once it is read: the map lets nobody take away what is being put into it. */
    synchronized RecentReadings upToDate() throws LedgerException {
        if (upTo < 0) {
            upTo = ledger.last();
        }
        for (List<Entry> page = ledger.after(upTo, STEP); !page.isEmpty(); page = ledger.after(upTo, STEP)) {
            for (Entry entry : page) {
                // In this order: a reading that is made anew takes the document that is known.
                documents.asMap().remove(entry.subject());
                readings.asMap().remove(entry.subject());
            }
            upTo = page.getLast().sequence();
        }
        return this;
    }
}
