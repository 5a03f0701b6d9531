/** Scores how near in meaning claims are found to be. */
@NullMarked
package org.hearsay.eval.claims;

import org.jspecify.annotations.NullMarked;
