/** A ledger with its index, and what people do with them; knows neither the command line nor pages. */
@NullMarked
package org.hearsay.app.desk;

import org.jspecify.annotations.NullMarked;
