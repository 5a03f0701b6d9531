/**
 * Search over what was read: a Lucene index, which is a cache of a ledger and can be made anew from it at any time. It holds ids,
 * and what is needed to find them; words are shown from the ledger.
 */
@NullMarked
package org.hearsay.search;

import org.jspecify.annotations.NullMarked;
