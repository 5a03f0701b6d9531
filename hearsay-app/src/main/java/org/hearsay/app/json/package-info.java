/** Readings as JSON, for programs; docs/output.md describes it. */
@NullMarked
package org.hearsay.app.json;

import org.jspecify.annotations.NullMarked;
