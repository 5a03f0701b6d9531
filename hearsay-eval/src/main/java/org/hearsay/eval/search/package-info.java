/** How fast a ledger is searched. */
@NullMarked
package org.hearsay.eval.search;

import org.jspecify.annotations.NullMarked;
