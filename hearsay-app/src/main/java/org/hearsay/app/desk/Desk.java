package org.hearsay.app.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.Reading;
import org.hearsay.actor.Actor;
import org.hearsay.actor.Actors;
import org.hearsay.attribution.Attribution;
import org.hearsay.ledger.Kept;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.ReadingRecord;
import org.hearsay.naming.Naming;
import org.hearsay.search.BusyException;
import org.hearsay.search.Found;
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

    private Desk(String name, Ledger ledger, Path indexFolder, Path feedsFolder) {
        this.name = name;
        this.ledger = ledger;
        this.indexFolder = indexFolder;
        this.feedsFolder = feedsFolder;
    }

    /**
     * Opens a ledger, which is made if it is not there.
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
                    cache.resolve("feeds").resolve(ledger.id()));
        }
        Path folder = Path.of(where).toAbsolutePath().normalize();
        return new Desk(folder.toString(), Ledgers.inFolder(folder), folder.resolve("index"), folder.resolve("feeds"));
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
    public void catchUp() throws LedgerException, SearchException {
        try (Index index = index()) {
            new Indexing(ledger, index).catchUp(done -> {});
        } catch (BusyException e) {
            // As said above.
        }
    }

    /** The index as it is on the disk. Close it. */
    public Index index() throws SearchException {
        return Index.open(indexFolder, ledger.id());
    }

    /** What is searched, after the index was brought up to date; as it was, if another process does so just now. Close it. */
    public Search search() throws SearchException, LedgerException {
        try (Index index = index()) {
            try {
                new Indexing(ledger, index).catchUp(done -> {});
            } catch (BusyException e) {
                // What the other one is adding is found a little later.
            }
            return index.search();
        }
    }

    /** The latest reading of a document; null if there is none, or its words were erased. */
    public @Nullable Reading reading(String document) throws LedgerException {
        Kept kept = ledger.document(document);
        if (kept == null || kept.document() == null) {
            return null;
        }
        ReadingRecord record = ledger.reading(document);
        return record == null ? null : Reading.of(kept.document(), record);
    }

    /** The attributions behind hits, each with its reading; those whose document was erased since are left out. */
    public List<Statement> statements(List<Hit> hits) throws LedgerException {
        List<Statement> statements = new ArrayList<>();
        Reading last = null;
        for (Hit hit : hits) {
            if (last == null || !last.document().id().equals(hit.document())) {
                last = reading(hit.document());
            }
            Statement statement =
                    last == null || hit.attribution() == null ? null : Statement.in(last, hit.attribution());
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
        String quoted = "\"" + name.replace("\\", " ").replace("\"", " ") + "\"";
        Set<String> spellings = search.spellings(name);
        Dossier.Part said = part(search.attributions("said-by:" + quoted + " -act:thought", 0, most));
        Dossier.Part thought = part(search.attributions("said-by:" + quoted + " act:thought", 0, most));
        Dossier.Part about = part(search.attributions("about:" + quoted, 0, most));
        Map<String, Reading> readings = new LinkedHashMap<>();
        for (Dossier.Part part : List.of(said, thought, about)) {
            part.statements().forEach(s -> readings.put(s.reading().document().id(), s.reading()));
        }
        List<Dossier.Called> called = new ArrayList<>();
        for (Reading reading : readings.values()) {
            Actors actors = reading.actors();
            for (Naming naming : reading.namings()) {
                Actor bearer = actors.mentions().get(naming.bearer());
                if (bearer != null && spellings.contains(bearer.name())) {
                    called.add(new Dossier.Called(reading, naming));
                }
            }
        }
        return new Dossier(spellings, said, thought, about, called);
    }

    private Dossier.Part part(Found found) throws LedgerException {
        return new Dossier.Part(found.total(), statements(found.hits()));
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
