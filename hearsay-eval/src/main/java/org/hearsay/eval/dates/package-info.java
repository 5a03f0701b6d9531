/** Scores dates on TimeML documents. */
@NullMarked
package org.hearsay.eval.dates;

import org.jspecify.annotations.NullMarked;
