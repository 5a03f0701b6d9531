/** Who is meant: names, and how two of them compare. */
@NullMarked
package org.hearsay.actor;

import org.jspecify.annotations.NullMarked;
