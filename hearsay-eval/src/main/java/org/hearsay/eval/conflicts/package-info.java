/** Scores what several reports of one incident come to: its figures, and whether they conflict. */
@NullMarked
package org.hearsay.eval.conflicts;

import org.jspecify.annotations.NullMarked;
