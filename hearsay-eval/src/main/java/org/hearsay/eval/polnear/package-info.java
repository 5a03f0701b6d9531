/** Scores attributions against PolNeAR, by the published metric and by whole attributions. */
@NullMarked
package org.hearsay.eval.polnear;

import org.jspecify.annotations.NullMarked;
