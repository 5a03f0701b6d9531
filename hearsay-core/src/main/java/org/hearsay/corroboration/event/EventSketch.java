package org.hearsay.corroboration.event;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.hearsay.corroboration.Report;
import org.hearsay.corroboration.Similarity;
import org.jspecify.annotations.Nullable;

/**
 * What of a document tells which event it is about; small enough to be kept for every document. All words are in lower case. A
 * value; safe to share between threads.
 *
 * @param document id of the document
 * @param published day of publication; null if not known
 * @param words how often each word stands in it
 * @param lead the same of its headline and its first words
 * @param names words that are parts of names
 * @param pairs two that follow each other in a name: "ana verel"
 * @param ages in years
 * @param days days that it names, as days since 1970-01-01, told by weekday, date or "yesterday"
 * @param leadDays those named near its beginning
 * @param killed how many, by the document as a whole; null if it does not say
 * @param injured how many, by the document as a whole; null if it does not say
 * @param meaning of its beginning; null if no vectors were wanted
 */
public record EventSketch(
        String document,
        @Nullable LocalDate published,
        Map<String, Integer> words,
        Map<String, Integer> lead,
        Map<String, Integer> names,
        Map<String, Integer> pairs,
        Set<Integer> ages,
        Set<Long> days,
        Set<Long> leadDays,
        @Nullable Double killed,
        @Nullable Double injured,
        @Nullable Meaning meaning) {
    public EventSketch {
        words = Map.copyOf(words);
        lead = Map.copyOf(lead);
        names = Map.copyOf(names);
        pairs = Map.copyOf(pairs);
        ages = Set.copyOf(ages);
        days = Set.copyOf(days);
        leadDays = Set.copyOf(leadDays);
    }

    /**
     * The sketch of a document.
     *
     * @param similarity makes the vector of its beginning; null for none, which groups somewhat less well
     */
    public static EventSketch of(Report report, @Nullable Similarity similarity) {
        return new Sketching(report.document(), report.dates(), report.quantities()).sketch(similarity);
    }
}
