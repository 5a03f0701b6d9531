package org.hearsay.ledger;

import java.util.List;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Mark;
import org.hearsay.reading.Mention;
import org.hearsay.text.Problem;

/**
 * What one version of the reader made of one document: all that cannot be told from the document alone. Actors, namings, dates
 * and quantities follow from it. A value; safe to share between threads.
 *
 * @param document id of the document
 * @param reader version of the reader
 * @param attributions outer ones before the inner ones of their content
 * @param problems what was untidy about the text or could not be read to the end
 */
public record ReadingRecord(
        String document,
        String reader,
        List<Attribution> attributions,
        List<Mark> marks,
        List<Mention> mentions,
        List<Problem> problems) {
    public ReadingRecord {
        attributions = List.copyOf(attributions);
        marks = List.copyOf(marks);
        mentions = List.copyOf(mentions);
        problems = List.copyOf(problems);
    }
}
