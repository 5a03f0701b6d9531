package org.hearsay.app.web;

/**
 * A claim in a list. A value.
 *
 * @param summary in how many articles it is, of how many origins
 * @param days when its first and last accounts came out
 * @param odds what is at odds with it, in words; empty if nothing is known to be
 */
public record ClaimLine(String id, String address, String words, String summary, String days, String odds) {}
