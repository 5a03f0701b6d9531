/** Scores the finding of copies, and counts what it costs as documents grow in number. */
@NullMarked
package org.hearsay.eval.copies;

import org.jspecify.annotations.NullMarked;
