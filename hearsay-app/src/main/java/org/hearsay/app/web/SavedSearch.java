package org.hearsay.app.web;

import java.time.Instant;

/**
 * A search that somebody keeps, to be told of what is new.
 *
 * @param word by which its feed is asked for: whoever knows it may read the feed
 * @param name what people call it
 */
record SavedSearch(String word, String name, String query, String by, Instant made) {}
