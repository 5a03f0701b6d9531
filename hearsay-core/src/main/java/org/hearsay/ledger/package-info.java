/** The append-only record of what was seen, read and judged: its values, and what any store of them must do. */
@NullMarked
package org.hearsay.ledger;

import org.jspecify.annotations.NullMarked;
