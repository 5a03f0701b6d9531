/** The command line: the only place that prints to standard error and exits. */
@NullMarked
package org.hearsay.app.cli;

import org.jspecify.annotations.NullMarked;
