/** What many documents say together: copies, events, claims, their origins and conflicts. */
@NullMarked
package org.hearsay.corroboration;

import org.jspecify.annotations.NullMarked;
