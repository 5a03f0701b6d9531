package org.hearsay.eval;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Does the same work on many things at once. */
public final class Workers {
    private Workers() {}

    /** The results, in the order of the items, whichever was done first. */
    public static <T, R> List<R> map(int threads, List<T> items, Function<T, R> work) {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<CompletableFuture<R>> results = items.stream()
                    .map(item -> CompletableFuture.supplyAsync(() -> work.apply(item), pool))
                    .toList();
            return results.stream().map(CompletableFuture::join).toList();
        }
    }
}
