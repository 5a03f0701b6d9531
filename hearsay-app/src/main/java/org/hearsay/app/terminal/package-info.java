/** Readings as text for people, on a terminal or in a file. */
@NullMarked
package org.hearsay.app.terminal;

import org.jspecify.annotations.NullMarked;
