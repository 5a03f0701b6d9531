/** Attributions, in one document or many, that say the same thing. */
@NullMarked
package org.hearsay.corroboration.claim;

import org.jspecify.annotations.NullMarked;
