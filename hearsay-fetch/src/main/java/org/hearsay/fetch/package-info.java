/** Pages and feeds from the web: bounded, polite, and never from the machine's own network unless that was allowed. */
@NullMarked
package org.hearsay.fetch;

import org.jspecify.annotations.NullMarked;
