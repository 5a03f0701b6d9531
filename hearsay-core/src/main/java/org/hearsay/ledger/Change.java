package org.hearsay.ledger;

import org.hearsay.text.Document;
import org.jspecify.annotations.Nullable;

/** Something to be written into a ledger. A value. */
public sealed interface Change {
    /**
     * A document was seen. One that is there already is not kept twice; that it was seen at another place is.
     *
     * @param name where: a file, a file in a file, an address
     */
    record Seen(Document document, String name, Original original) implements Change {}

    /** A document was read. Its document must be there. A reading by the same reader takes the place of none: it is left out. */
    record Read(ReadingRecord reading) implements Change {}

    /** Something could not be taken in; or, without a reason, now could. */
    record Imported(String name, @Nullable String failure) implements Change {}

    /** A person decided something. */
    record Judged(Judgement judgement) implements Change {}

    /**
     * A person takes a judgement back.
     *
     * @param entry sequence number of the judgement's entry
     */
    record Withdrawn(long entry, String reason) implements Change {}

    /** A document's words are taken out for good, with its original, its readings and what was judged of them. */
    record Erased(String document, String reason) implements Change {}

    /**
     * A document that was erased in the ledger that this one is a copy of: only its tombstone comes along.
     *
     * @param document its id
     */
    record Buried(String document, String originalSha256, String mediaType, String reason) implements Change {}

    /**
     * Words left the ledger: a backup or an export was made, which an erasure does not reach.
     *
     * @param path of the file
     * @param what "backup", "ledger" for an export of all of it, "table", "journal"
     */
    record Copied(String path, String what) implements Change {}

    /**
     * Somebody's names are not to leave the ledger.
     *
     * @param pseudonym what exports say instead; null to lift the protection
     */
    record Protected(String name, @Nullable String pseudonym) implements Change {}
}
