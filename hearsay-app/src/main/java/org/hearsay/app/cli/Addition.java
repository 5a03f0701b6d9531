package org.hearsay.app.cli;

import java.util.List;

/**
 * What came of an input that was added.
 *
 * @param read documents that were read just now
 * @param unread documents that were kept, but are in a language that is not read
 * @param known documents that the ledger had
 * @param refused a line for each thing that cannot be taken in
 */
record Addition(int read, int unread, int known, List<String> refused) {}
