/** Readings as bytes in the formats people and programs ask for. */
@NullMarked
package org.hearsay.app;

import org.jspecify.annotations.NullMarked;
