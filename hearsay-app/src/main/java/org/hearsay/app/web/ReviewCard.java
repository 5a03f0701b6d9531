package org.hearsay.app.web;

import java.util.List;

/**
 * A statement as it is reviewed. A value.
 *
 * @param sure how probably it was read correctly, in words
 * @param judged what is in force
 * @param seen number of the judgement that is in force; 0 if none is
 * @param after where one goes on
 * @param source its words, to be edited; so are cue and content
 * @param editing whether they are shown for that
 */
public record ReviewCard(
        Card card,
        String sure,
        List<JudgedLine> judged,
        long seen,
        String after,
        String source,
        String cue,
        String content,
        boolean editing) {
    public ReviewCard {
        judged = List.copyOf(judged);
    }
}
