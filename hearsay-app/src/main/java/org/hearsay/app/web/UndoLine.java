package org.hearsay.app.web;

import org.hearsay.app.Sentence;

/**
 * What can be taken back. A value.
 *
 * @param first number of the first entry
 * @param last number of the last
 * @param label what it is, in words
 * @param back where one goes on
 */
public record UndoLine(long first, long last, Sentence label, String back) {}
