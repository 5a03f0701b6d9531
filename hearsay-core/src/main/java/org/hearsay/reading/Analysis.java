package org.hearsay.reading;

import java.util.List;

/**
 * What a reader saw in one text.
 *
 * @param relations in order of their cues; none lies inside another's content (a content is read again as a text of its
 *     own to find those)
 */
public record Analysis(List<Relation> relations) {
    public Analysis {
        relations = List.copyOf(relations);
    }
}
