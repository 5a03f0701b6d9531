package org.hearsay.app.web;

import java.util.List;

/**
 * How many of one kind there were, by every account. A value.
 *
 * @param counts what is counted
 * @param range "9 to 14"
 * @param told which figure most name and which has most support, in words
 * @param picture the range with a mark for each figure
 * @param voices who says how many
 * @param more how many there are besides, in words; empty if none
 */
public record FigureLine(
        String counts, String range, String told, String picture, List<VoiceLine> voices, String more) {
    public FigureLine {
        voices = List.copyOf(voices);
    }
}
