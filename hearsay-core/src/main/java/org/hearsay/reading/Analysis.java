package org.hearsay.reading;

import java.util.List;

/**
 * What a reader saw in one text.
 *
 * @param relations in order of their cues; none lies inside another's content (a content is read again as a text of its
 *     own to find those)
 * @param mentions in order of their heads; they may lie in one another; empty where nobody asked for them
 */
public record Analysis(List<Relation> relations, List<Mention> mentions) {
    public Analysis {
        relations = List.copyOf(relations);
        mentions = List.copyOf(mentions);
    }

    /** Relations alone. */
    public Analysis(List<Relation> relations) {
        this(relations, List.of());
    }
}
