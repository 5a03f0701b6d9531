/** Scores chains against the attribution relations of GUM's discourse trees. */
@NullMarked
package org.hearsay.eval.gum;

import org.jspecify.annotations.NullMarked;
