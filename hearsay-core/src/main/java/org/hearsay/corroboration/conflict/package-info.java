/** Where the reports of one event differ: in figures, dates, places, actors, denials and names; and whether that is a conflict. */
@NullMarked
package org.hearsay.corroboration.conflict;

import org.jspecify.annotations.NullMarked;
