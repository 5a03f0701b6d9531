/** The front door: {@link org.hearsay.Hearsay} wires the stages. Nothing inside imports it. */
@NullMarked
package org.hearsay;

import org.jspecify.annotations.NullMarked;
