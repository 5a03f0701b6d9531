/** Who says what: attributions, how they are made, and the chains they stand in. */
@NullMarked
package org.hearsay.attribution;

import org.jspecify.annotations.NullMarked;
