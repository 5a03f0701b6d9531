package org.hearsay.app.web;

/**
 * A link with what it says. A value.
 *
 * @param key that follows it; empty if none does
 * @param keyLabel what the sheet of keys says of it
 */
public record Link(String label, String address, String key, String keyLabel) {}
