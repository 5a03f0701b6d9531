/** Names: how often two of them are compared rightly, how fast, and how the costs are learned. */
@NullMarked
package org.hearsay.eval.names;

import org.jspecify.annotations.NullMarked;
