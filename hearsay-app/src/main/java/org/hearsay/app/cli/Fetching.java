package org.hearsay.app.cli;

import java.io.IOException;
import java.util.function.Supplier;
import org.hearsay.fetch.FetchSettings;
import org.hearsay.fetch.Fetcher;
import org.jspecify.annotations.Nullable;

/** A fetcher that is made when something is fetched. Safe to share between threads. */
final class Fetching implements Supplier<Fetcher>, AutoCloseable {
    private final FetchSettings settings;
    private @Nullable Fetcher made;

    Fetching(FetchSettings settings) {
        this.settings = settings;
    }

    @Override
    public synchronized Fetcher get() {
        if (made == null) {
            made = new Fetcher(settings);
        }
        return made;
    }

    @Override
    public synchronized void close() throws IOException {
        if (made != null) {
            made.close();
        }
    }
}
