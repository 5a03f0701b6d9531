/** When: dates, times, durations and sets of a text, and which of them dates a statement. */
@NullMarked
package org.hearsay.time;

import org.jspecify.annotations.NullMarked;
