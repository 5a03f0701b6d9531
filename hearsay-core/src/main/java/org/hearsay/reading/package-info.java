/** What a reader sees in a text: sentences and scored relations, before anything is concluded from them. */
@NullMarked
package org.hearsay.reading;

import org.jspecify.annotations.NullMarked;
