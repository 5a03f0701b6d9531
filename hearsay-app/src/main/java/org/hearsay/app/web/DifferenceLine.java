package org.hearsay.app.web;

import org.hearsay.app.Sentence;

/**
 * Two accounts that do not say the same. A value.
 *
 * @param verdict "conflict", "update" or "none", as styles name it
 * @param told the same in words, with what it is about
 * @param why in words
 */
public record DifferenceLine(String verdict, Sentence told, Sentence why, VoiceLine one, VoiceLine other) {}
