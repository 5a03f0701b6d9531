/** How fast the reading room is. */
@NullMarked
package org.hearsay.eval.room;

import org.jspecify.annotations.NullMarked;
