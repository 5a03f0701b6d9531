/** The ledger in a database: SQLite for one person, PostgreSQL for a team. */
@NullMarked
package org.hearsay.store;

import org.jspecify.annotations.NullMarked;
