/** Scores actors and mentions on GUM. */
@NullMarked
package org.hearsay.eval.actors;

import org.jspecify.annotations.NullMarked;
