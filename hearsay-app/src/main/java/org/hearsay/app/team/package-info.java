/** Who may come into a room that others can reach, and what they did there. */
@NullMarked
package org.hearsay.app.team;

import org.jspecify.annotations.NullMarked;
