package org.hearsay.attribution;

import java.util.List;
import org.hearsay.reading.Mention;
import org.hearsay.text.Problem;

/**
 * What was made of one document.
 *
 * @param all outer attributions before those inside them, else in text order
 * @param marks quotation marks that quote nobody
 * @param mentions what the reader saw mentioned, in the order of their heads
 * @param problems what could not be followed to its end
 */
public record Attributions(List<Attribution> all, List<Mark> marks, List<Mention> mentions, List<Problem> problems) {
    public Attributions {
        all = List.copyOf(all);
        marks = List.copyOf(marks);
        mentions = List.copyOf(mentions);
        problems = List.copyOf(problems);
    }
}
