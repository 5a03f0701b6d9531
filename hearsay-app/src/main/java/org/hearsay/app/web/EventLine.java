package org.hearsay.app.web;

import java.util.List;

/**
 * An event in a list. A value.
 *
 * @param title of its first document
 * @param much how many documents tell of it, in words
 * @param days when the first and the last came out
 * @param figures how many of what, by all of them
 * @param differences what they do not agree on; empty in a list that does not look at it
 */
public record EventLine(
        String id,
        String address,
        String title,
        String much,
        String days,
        List<FigureLine> figures,
        List<DifferenceLine> differences,
        String more) {
    public EventLine {
        figures = List.copyOf(figures);
        differences = List.copyOf(differences);
    }
}
