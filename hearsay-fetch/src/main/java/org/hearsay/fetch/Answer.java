package org.hearsay.fetch;

import java.net.URI;

/** What one request gave. */
sealed interface Answer {
    record Final(Fetched fetched) implements Answer {}

    record Redirect(URI next) implements Answer {}
}
