package org.hearsay.intake;

/** A kind of original that holds others: an archive, a mail with attachments. Safe to share between threads. */
interface Container {
    /** Whether an original looks like this kind, by its content. */
    boolean holds(Original original);

    /**
     * Hands over what is in it.
     *
     * @throws UnreadableException if it cannot be opened; what was handed over before stays
     */
    void open(Original original, Unpacking unpacking) throws UnreadableException;
}
