/** Where the reports of one event differ (figures, days, places, doers, denials, names), and whether that is a conflict. */
@NullMarked
package org.hearsay.corroboration.conflict;

import org.jspecify.annotations.NullMarked;
