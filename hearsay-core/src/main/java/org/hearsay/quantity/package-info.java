/** How many: the quantities of a text, what they count, and what a document says of each kind over all. */
@NullMarked
package org.hearsay.quantity;

import org.jspecify.annotations.NullMarked;
