/** Scores how many were killed and injured, by reports of one incident each. */
@NullMarked
package org.hearsay.eval.quantities;

import org.jspecify.annotations.NullMarked;
