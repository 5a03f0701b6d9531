package org.hearsay.app.web;

/**
 * Two accounts that do not say the same. A value.
 *
 * @param verdict "conflict", "update" or "none", as styles name it
 * @param told the same in words, with what it is about
 * @param why in words
 */
public record DifferenceLine(String verdict, String told, String why, VoiceLine one, VoiceLine other) {}
