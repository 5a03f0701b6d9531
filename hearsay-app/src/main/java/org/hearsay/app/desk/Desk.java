package org.hearsay.app.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hearsay.Reading;
import org.hearsay.actor.Roster;
import org.hearsay.attribution.Attribution;
import org.hearsay.corroboration.Similarity;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.BusyException;
import org.hearsay.search.Hit;
import org.hearsay.search.Index;
import org.hearsay.search.QueryException;
import org.hearsay.search.Search;
import org.hearsay.search.SearchException;
import org.hearsay.store.Ledgers;
import org.jspecify.annotations.Nullable;

/** A ledger and its index, opened together. Safe to share between threads. */
public final class Desk implements AutoCloseable {
    private static final String DATABASE = "jdbc:postgresql:";

    private final String name;
    private final Ledger ledger;
    private final Path indexFolder;
    private final Path feedsFolder;
    private final boolean isFixed;
    private final RecentReadings recent;

    private Desk(String name, Ledger ledger, Path indexFolder, Path feedsFolder, boolean isFixed) {
        this.name = name;
        this.ledger = ledger;
        this.indexFolder = indexFolder;
        this.feedsFolder = feedsFolder;
        this.isFixed = isFixed;
        this.recent = new RecentReadings(ledger);
    }

    /**
     * Opens a ledger, which is made if it is not there. Where it may not be written, it can be read.
     *
     * @param where a folder, or the JDBC URL of a PostgreSQL database
     * @param cache where the index of a database is kept, and what is remembered of feeds; those of a folder lie in it
     */
    public static Desk open(String where, Path cache) throws LedgerException {
        if (where.startsWith(DATABASE)) {
            Ledger ledger = Ledgers.atUrl(where);
            return new Desk(
                    where.replaceFirst("\\?.*", ""),
                    ledger,
                    cache.resolve("index").resolve(ledger.id()),
                    cache.resolve("feeds").resolve(ledger.id()),
                    false);
        }
        Path folder = Path.of(where).toAbsolutePath().normalize();
        return in(folder, Ledgers.inFolder(folder), false);
    }

    /** Opens a ledger in a folder, of which nothing is changed, nor of its index. */
    public static Desk toRead(Path folder) throws LedgerException {
        Path whole = folder.toAbsolutePath().normalize();
        return in(whole, Ledgers.toRead(whole), true);
    }

    private static Desk in(Path folder, Ledger ledger, boolean isFixed) {
        return new Desk(folder.toString(), ledger, folder.resolve("index"), folder.resolve("feeds"), isFixed);
    }

    /** What people know the ledger by: without a password. */
    public String name() {
        return name;
    }

    public Ledger ledger() {
        return ledger;
    }

    public Path indexFolder() {
        return indexFolder;
    }

    /** Where is kept what this machine has seen of feeds; it need not be there. */
    public Path feedsFolder() {
        return feedsFolder;
    }

    /** Brings the index up to date, unless another process does so just now: it takes ours along, or the next search does. */
    public void catchUp(Pace pace) throws LedgerException, SearchException {
        try (Index index = index()) {
            new Indexing(this, index).catchUp(pace);
        } catch (BusyException e) {
            // As said above.
        }
    }

    /** The index as it is on the disk. Close it. */
    public Index index() throws SearchException {
        return isIndexWritable() ? Index.open(indexFolder, ledger.id()) : Index.toRead(indexFolder, ledger.id());
    }

    /**
     * What is searched, after the index was brought up to date; as it was, if another process does so just now, or it lies where
     * nothing may be written. Names are found as people decided who bears them. Close it.
     *
     * @param pace told how far along it is, if much is to be brought up to date
     * @param remark told in a line if what came last cannot be found
     */
    public Search search(Pace pace, Consumer<String> remark) throws SearchException, LedgerException {
        return search(pace, remark, new OneCast(this));
    }

    /** The same, with the cast of somebody who keeps one. */
    public Search search(Pace pace, Consumer<String> remark, Casts casts) throws SearchException, LedgerException {
        try (Index index = index()) {
            if (isIndexWritable()) {
                try {
                    new Indexing(this, index).catchUp(pace);
                } catch (BusyException e) {
                    // What the other one is adding is found a little later.
                }
            } else if (!ledger.after(index.sequence(), 1).isEmpty()) {
                remark.accept(
                        indexFolder + ": may not be written, and so the index could not be brought up to date: what"
                                + " came last is not found");
            }
            return index.search(Bearing.in(ledger, casts));
        }
    }

    /** The same, where it is told otherwise that the index lacks what came last, or need not be. */
    public Search search() throws SearchException, LedgerException {
        return search(Pace.UNTOLD, remark -> {});
    }

    /** Whether the index can be brought up to date where it lies. */
    public boolean isIndexWritable() {
        if (isFixed) {
            return false;
        }
        Path there = indexFolder;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return Files.isWritable(there);
    }

    /** Who there is in the ledger, as of now. */
    public Cast cast(Pace pace) throws LedgerException {
        try (Sheets sheets = caches().sheets()) {
            Roster roster = new Rostering(this, sheets, pace).roster();
            return new Cast(roster, Decided.in(this, roster));
        }
    }

    /** What is kept beside the index. */
    public Caches caches() {
        return new Caches(this);
    }

    /**
     * What all documents say together, as of now: the working set is brought up to date first. Close it.
     *
     * @param vectors loads what makes vectors; called once at most, and only if one is missing
     * @param remark told in a line if what came last is left out
     */
    public Corroboration corroboration(Supplier<Similarity> vectors, Pace pace, Consumer<String> remark)
            throws LedgerException {
        return caches().corroboration(vectors, pace, remark);
    }

    /**
     * The same as {@link #corroboration} brought it up to date last, for another thread: nothing is taken in and nothing written, so
     * several may read at once. Close it.
     */
    public Corroboration corroborationAsKept(Supplier<Similarity> vectors) throws LedgerException {
        return caches().corroborationAsKept(vectors);
    }

    /** Where this machine's people keep searches: beside the index, but no cache. */
    public Path searchesFile() {
        return indexFolder.resolveSibling(indexFolder.getFileName() + ".searches.json");
    }

    /** The latest reading of a document; null if there is none, or its words were erased. */
    public @Nullable Reading reading(String document) throws LedgerException {
        RecentReadings.Found found = recent.upToDate().reading(document);
        return found == null ? null : found.reading();
    }

    /** Documents that were asked for last, as of now. */
    RecentReadings recent() throws LedgerException {
        return recent.upToDate();
    }

    /** The attributions behind hits, each with its reading; those whose document was erased since are left out. */
    public List<Statement> statements(List<Hit> hits) throws LedgerException {
        List<Statement> statements = new ArrayList<>();
        RecentReadings now = recent.upToDate();
        for (Hit hit : hits) {
            RecentReadings.Found found = now.reading(hit.document());
            Statement statement = found == null || hit.attribution() == null
                    ? null
                    : Statement.in(found.reading(), hit.attribution());
            if (statement != null) {
                statements.add(statement);
            }
        }
        return statements;
    }

    /**
     * What there is of somebody, by any spelling of the name.
     *
     * @param search of this ledger
     * @param most how many statements of each kind to give
     */
    public Dossier who(Search search, String name, int most) throws SearchException, QueryException, LedgerException {
        return new Inquiry(this, search, most).on(name);
    }

    /** The words of each attribution of a document, by its id; none of an erased one. */
    public Map<String, String> contents(String document) throws LedgerException {
        Reading reading = reading(document);
        Map<String, String> contents = new LinkedHashMap<>();
        if (reading != null) {
            String text = reading.document().text();
            reading.attributions().forEach(a -> contents.put(a.id(), a.content().in(text)));
        }
        return contents;
    }

    /** An attribution by its id; null if there is none. */
    public @Nullable Statement statement(String attribution) throws LedgerException {
        String document = ledger.documentOf(attribution);
        Reading reading = document == null ? null : reading(document);
        return reading == null ? null : Statement.in(reading, attribution);
    }

    /**
     * An attribution in its reading.
     *
     * @param reading holds it
     */
    public record Statement(Reading reading, Attribution attribution) {
        static @Nullable Statement in(Reading reading, String id) {
            return reading.attributions().stream()
                    .filter(a -> a.id().equals(id))
                    .findFirst()
                    .map(a -> new Statement(reading, a))
                    .orElse(null);
        }
    }

    @Override
    public void close() throws LedgerException {
        ledger.close();
    }
}
