/** What documents took from one another: passages that stand in both, how much of each, and which was first. */
@NullMarked
package org.hearsay.corroboration.copy;

import org.jspecify.annotations.NullMarked;
