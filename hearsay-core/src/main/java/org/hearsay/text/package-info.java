/** The text as published: it never changes, and everything else points into it with spans. */
@NullMarked
package org.hearsay.text;

import org.jspecify.annotations.NullMarked;
