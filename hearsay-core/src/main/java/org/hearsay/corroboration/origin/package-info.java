/** Where a claim comes from once copies and repeats are traced back. */
@NullMarked
package org.hearsay.corroboration.origin;

import org.jspecify.annotations.NullMarked;
