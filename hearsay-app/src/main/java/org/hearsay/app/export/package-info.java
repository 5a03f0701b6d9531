/** Statements as tables, for spreadsheets and other programs: docs/export.md says what each column is. */
@NullMarked
package org.hearsay.app.export;

import org.jspecify.annotations.NullMarked;
