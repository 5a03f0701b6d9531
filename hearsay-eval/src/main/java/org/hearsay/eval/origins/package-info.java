/** Counts the independent origins of invented stories whose origins are known. */
@NullMarked
package org.hearsay.eval.origins;

import org.jspecify.annotations.NullMarked;
