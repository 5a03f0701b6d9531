package org.hearsay.app.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import org.hearsay.corroboration.claim.Account;
import org.hearsay.corroboration.claim.ClaimIndex;
import org.hearsay.corroboration.claim.ClaimMatcher;
import org.hearsay.corroboration.claim.Ruling;
import org.hearsay.corroboration.copy.Boilerplate;
import org.hearsay.corroboration.copy.CopyFinder;
import org.hearsay.corroboration.copy.Sketch;
import org.hearsay.corroboration.copy.SpreadPassages;
import org.hearsay.corroboration.event.EventGrouping;
import org.hearsay.corroboration.event.EventModel;
import org.hearsay.corroboration.event.EventSketch;
import org.hearsay.store.CacheFile;
import org.hearsay.store.CacheRows;
import org.hearsay.text.Document;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;

/**
 * What documents have to do with one another: passages that several have, pairs of one event, statements that bear on each other, and
 * what is grouped by them. Kept in a cache as documents come and go, each of which touches only its neighbours; the same in whatever
 * order they do. Changes are made within an update. For one thread.
 */
final class Relations {
    /** A document whose accounts are to be looked over when something is taken in next. */
    private static final int DEFERRED = 50;

    /** So much is grouped at once: what a kill costs is done again. */
    private static final int PORTION = 2_000;

    private final CacheRows rows;
    private final Numbered documents;
    private final RowSketches sketches;
    private final RowEvents events;
    private final RowAccounts accounts;
    private final RowClaims claims;
    private final SpreadPassages spread;
    private final EventGrouping grouping;
    private final ClaimMatcher matcher;
    private ClaimIndex index;

    /** Documents whose accounts are not compared yet. */
    private final Set<String> fresh = new TreeSet<>();

    Relations(CacheFile cache, ClaimMatcher matcher) {
        this.rows = cache.rows();
        this.documents = new Numbered(cache.names(), Numbered.DOCUMENT);
        this.sketches = new RowSketches(cache, documents);
        this.events = new RowEvents(cache, documents);
        this.accounts = new RowAccounts(cache, documents);
        this.claims = new RowClaims(cache, accounts);
        this.spread = new SpreadPassages(sketches, sketches);
        this.grouping = new EventGrouping(EventModel.shipped(), events);
        this.matcher = matcher;
        this.index = new ClaimIndex(matcher, List.of(), claims);
    }

    /** Ids of documents that begin so, at most so many. */
    List<String> documentsBegun(String begin, int limit) {
        return documents.begun(begin, limit);
    }

    RowSketches sketches() {
        return sketches;
    }

    RowEvents events() {
        return events;
    }

    RowAccounts accounts() {
        return accounts;
    }

    RowClaims claims() {
        return claims;
    }

    EventGrouping grouping() {
        return grouping;
    }

    ClaimIndex index() {
        return index;
    }

    /** How much was taken in that is not grouped yet. */
    long unsettled() {
        return claims.unsettled() + events.unsettled();
    }

    /** Sets persons' words on statements in the place of those that were given last. */
    void rule(Collection<Ruling> rulings) {
        index = new ClaimIndex(matcher, rulings, claims);
    }

    /** Takes statements out and in again, on which persons changed their word. */
    void ruleAnew(Collection<String> statements) {
        for (String statement : statements) {
            if (claims.holder(statement) != null) {
                Account account = claims.account(statement);
                index.remove(statement);
                index.add(account);
            }
        }
    }

    /**
     * Finds copies among the documents that there are, as long as no others come.
     *
     * @param words gives a document by its id; null if its words are gone
     */
    CopyFinder copies(Function<String, @Nullable Document> words) {
        return new CopyFinder(sketches, words, new Boilerplate(sketches, sketches));
    }

    /** Takes in a document whose sketches and accounts are in the cache. */
    void came(Sketch sketch, @Nullable EventSketch event) {
        documents.of(sketch.document());
        sketches.add(sketch);
        spread.came(sketch);
        if (event != null) {
            grouping.add(event);
        }
        fresh.add(sketch.document());
    }

    /** Takes out all that there is of a document, whose sketches and accounts are still in the cache. */
    void went(String document) {
        Sketch sketch = sketches.of(document);
        if (sketch == null) {
            return;
        }
        accounts.of(document).forEach(account -> index.remove(account.id()));
        grouping.remove(document);
        sketches.remove(document);
        spread.went(sketch);
        rows.removeAll(DEFERRED, documents.known(document));
        documents.remove(document);
        fresh.remove(document);
    }

    /** Puts off until later what follows for others from documents that went: nothing can be compared now. */
    void defer() {
        spread.settle().forEach(document -> rows.put(DEFERRED, new CacheRows.Row(documents.of(document), 0, 0, 0)));
    }

    /**
     * Compares the accounts of the documents that came, but for those in boilerplate, and looks those of others over in which
     * boilerplate changed.
     *
     * @param words gives a document by its id; null if its words are gone
     * @param done is told after each document how much of the work is done, 0 to 1
     * @return how many accounts are in boilerplate, of the documents that were looked at
     */
    int compare(Function<String, @Nullable Document> words, DoubleConsumer done) {
        Set<String> affected = spread.settle();
        affected.addAll(fresh);
        fresh.clear();
        rows.all(DEFERRED, Integer.MAX_VALUE).forEach(row -> affected.add(documents.name(row.a())));
        rows.removeAll(DEFERRED);
        CopyFinder finder = copies(words);
        int left = 0;
        int looked = 0;
        for (String document : affected) {
            Spans boilerplate = finder.boilerplate(document);
            List<Account> in = new ArrayList<>();
            for (Account account : accounts.of(document)) {
                if (boilerplate == null
                        || 2 * boilerplate.common(account.place())
                                < account.place().length()) {
                    in.add(account);
                } else {
                    index.remove(account.id());
                    left++;
                }
            }
            index.addAll(in);
            done.accept((double) ++looked / affected.size());
        }
        return left;
    }

    /** Finds some of those claims and events anew that have changed; false if there were none left. */
    boolean settle() {
        claims.settling(true);
        events.settling(true);
        try {
            return index.settle(PORTION) || grouping.settle(PORTION);
        } finally {
            claims.settling(false);
            events.settling(false);
        }
    }
}
