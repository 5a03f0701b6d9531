/** Which documents tell of one event: by time, place, actors, figures and meaning, with the reasons. */
@NullMarked
package org.hearsay.corroboration.event;

import org.jspecify.annotations.NullMarked;
