/**
 * How often Hearsay is right, and how fast it is. Never published; corpora are read from where they lie and stay there.
 */
@NullMarked
package org.hearsay.eval;

import org.jspecify.annotations.NullMarked;
