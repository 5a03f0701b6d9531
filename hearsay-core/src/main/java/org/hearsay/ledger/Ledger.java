package org.hearsay.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The append-only record of documents, readings and judgements. What is written once stays; only an erasure takes words out.
 * Safe to share between threads; several processes may use one, and each sees what the others have written.
 */
public interface Ledger extends AutoCloseable {
    /** Made when the ledger was made; no other ledger has it. */
    String id();

    /**
     * Writes changes, all of them or none.
     *
     * @param at the time, by the caller's clock
     * @param by the person who does it; "hearsay" for the program
     * @return the entries written, in order; fewer than the changes where something was there already
     * @throws IllegalArgumentException if a change is about a document or an entry that is not there
     */
    List<Entry> append(Instant at, String by, List<Change> changes) throws LedgerException;

    /** Whether {@link #append} can be called: not where the ledger lies on something that may only be read. */
    boolean writable();

    /** The number of the last entry; 0 if there is none. */
    long last() throws LedgerException;

    /** Entries after one, in order, at most so many. An entry once seen has all its forerunners before it. */
    List<Entry> after(long sequence, int limit) throws LedgerException;

    /** Entries after one by which a person decided or did something, in order, at most so many. */
    List<Entry> decisionsAfter(long sequence, int limit) throws LedgerException;

    /**
     * A document; null if there is none of that id.
     *
     * @throws DamagedException if what is kept of it cannot be read any more
     */
    @Nullable
    Kept document(String id) throws LedgerException;

    /** Documents in the order in which they came, after that of an entry, at most so many. */
    List<Kept> documentsAfter(long sequence, int limit) throws LedgerException;

    /** Bytes by their SHA-256; null if there are none, or none any more. */
    byte @Nullable [] original(String sha256) throws LedgerException;

    /** The latest reading of a document; null if it was not read. */
    @Nullable
    ReadingRecord reading(String document) throws LedgerException;

    /** The reading of a document by one version of the reader; null if there is none. */
    @Nullable
    ReadingRecord reading(String document, String reader) throws LedgerException;

    /** The document that an attribution is in, whichever reading found it; null if none did. */
    @Nullable
    String documentOf(String attribution) throws LedgerException;

    /** All judgements on a subject, oldest first, withdrawn ones too. */
    List<Judged> judgements(String subject) throws LedgerException;

    /** All judgements of a kind, oldest first, withdrawn ones too. */
    List<Judged> judgementsOf(Judgement.Kind kind) throws LedgerException;

    /** The judgement of an entry; null if that is none. */
    @Nullable
    Judged judgement(long entry) throws LedgerException;

    /** What came of taking things in, in order of their names after one, at most so many. */
    List<ImportState> imports(boolean failedOnly, String afterName, int limit) throws LedgerException;

    /** Names that are not to leave the ledger, with their pseudonyms. */
    Map<String, String> protectedNames() throws LedgerException;

    Counts counts() throws LedgerException;

    @Override
    void close() throws LedgerException;
}
