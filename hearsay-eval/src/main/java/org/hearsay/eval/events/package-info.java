/** Scores which documents are grouped as telling of one event, and learns what tells it. */
@NullMarked
package org.hearsay.eval.events;

import org.jspecify.annotations.NullMarked;
