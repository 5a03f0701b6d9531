package org.hearsay.app.cli;

import java.util.Locale;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.desk.ReaderUnavailableException;
import org.hearsay.corroboration.Similarity;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.BusyException;
import org.hearsay.search.Found;
import org.hearsay.search.Index;
import org.hearsay.search.MeaningSearch;
import org.hearsay.search.QueryException;
import org.hearsay.search.Search;
import org.hearsay.search.SearchException;
import org.hearsay.search.Vectors;

/** Searches a ledger by meaning; the vectors that are missing are made first, with the time left on a terminal. */
final class ByMeaning {
    /** As many are made in some seconds: then nothing is said about it. */
    private static final int FEW = 500;

    private final Desk desk;
    private final Search words;
    private final Terminal terminal;
    private final ReaderSource readers;

    ByMeaning(Desk desk, Search words, Terminal terminal, ReaderSource readers) {
        this.desk = desk;
        this.words = words;
        this.terminal = terminal;
        this.readers = readers;
    }

    Found attributions(String meaning, String query, int from, int limit)
            throws LedgerException, SearchException, QueryException {
        Similarity similarity = open();
        try (Index index = desk.index();
                Vectors vectors = index.vectors(similarity)) {
            fill(vectors);
            try (MeaningSearch search = vectors.search(words)) {
                if (search.missing() > 0) {
                    terminal.complain(
                            search.missing()
                                    + " statements have no vector yet, and are found by their words only; try again in a minute");
                }
                return search.attributions(meaning, query, from, limit);
            }
        } finally {
            close(similarity);
        }
    }

    private Similarity open() {
        try {
            return readers.openSimilarity();
        } catch (IllegalStateException e) {
            throw new ReaderUnavailableException(String.valueOf(e.getMessage()), e);
        }
    }

    private void fill(Vectors vectors) throws LedgerException, SearchException {
        long missing = missing(vectors);
        if (missing == 0) {
            return;
        }
        if (missing > FEW) {
            terminal.complain(String.format(
                    Locale.ROOT,
                    "making vectors of %,d statements; this is done once, and goes on from there if you stop it ...",
                    missing));
        }
        try (Progress progress = Progress.of(missing, terminal, "Vectors")) {
            vectors.fill(words, desk::contents, Runtime.getRuntime().availableProcessors(), progress::step);
        } catch (BusyException e) {
            // Another process makes them just now: what it has made is searched.
        }
    }

    private long missing(Vectors vectors) throws SearchException {
        try (MeaningSearch search = vectors.search(words)) {
            return search.missing();
        }
    }

    private static void close(Similarity similarity) {
        if (similarity instanceof AutoCloseable open) {
            try {
                open.close();
            } catch (Exception e) {
                throw new IllegalStateException("could not close what makes vectors", e);
            }
        }
    }
}
