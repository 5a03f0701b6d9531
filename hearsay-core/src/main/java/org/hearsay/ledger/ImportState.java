package org.hearsay.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came last of taking something in. A value.
 *
 * @param name the file or address
 * @param failure why it could not be; null if it was
 */
public record ImportState(String name, @Nullable String failure, Instant at) {}
