/** Readings as one self-contained HTML page. */
@NullMarked
package org.hearsay.app.page;

import org.jspecify.annotations.NullMarked;
