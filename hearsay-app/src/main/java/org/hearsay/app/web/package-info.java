/** The reading room: the ledger as pages for people, served to this machine alone unless told otherwise. */
@NullMarked
package org.hearsay.app.web;

import org.jspecify.annotations.NullMarked;
