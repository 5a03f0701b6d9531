package org.hearsay.app.web;

/**
 * A search that is kept, in its list. A value.
 *
 * @param address of its page
 * @param feed of its feed
 */
public record SavedLine(String name, String query, String address, String feed, String word, String by) {}
