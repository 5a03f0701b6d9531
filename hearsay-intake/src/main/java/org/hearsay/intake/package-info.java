/** From bytes to documents: which kind of input it is, in which encoding, and what its text is. */
@NullMarked
package org.hearsay.intake;

import org.jspecify.annotations.NullMarked;
