package org.hearsay.quantity;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.Attribution;
import org.hearsay.text.Document;
import org.hearsay.text.Span;
import org.hearsay.time.DateFinder;
import org.hearsay.time.Dates;
import org.hearsay.time.Timex;

/**
 * Finds every expression of how many or how much in a text, and what it counts by its own sentence. Takes time linear in the
 * text. Safe to share between threads.
 */
public final class QuantityFinder {
    private final Document document;
    private final Tokens tokens;
    private final boolean[] dated;
    private final boolean[] past;
    private final List<Mention> mentions = new ArrayList<>();

    private QuantityFinder(Document document) {
        this.document = document;
        this.tokens = Tokenizer.of(document.text());
        this.dated = new boolean[tokens.size()];
        this.past = new boolean[tokens.size()];
    }

    /** The quantities of a document that nobody's words were told apart in. */
    public static Quantities of(Document document) {
        return of(document, List.of(), DateFinder.of(document));
    }

    /**
     * The quantities of a document.
     *
     * @param attributions those of the document: they say on whose word a quantity stands
     * @param dates those of the document: their numbers count nothing
     */
    public static Quantities of(Document document, List<Attribution> attributions, Dates dates) {
        return new QuantityFinder(document).find(attributions, dates);
    }

    private Quantities find(List<Attribution> attributions, Dates dates) {
        date(dates);
        Mentions finder = new Mentions(tokens, i -> i < dated.length && dated[i]);
        int begin = 0;
        int number = 0;
        while (begin < tokens.size()) {
            int end = Sentences.end(tokens, begin);
            List<Mention> sentence =
                    new Clauses(tokens, finder, end, Sentences.isHeading(tokens, begin, end)).read(begin);
            boolean elsewhere = (number > 0 && Sentences.isEntry(tokens, begin, end))
                    || Sentences.isElsewhere(tokens, past, begin, end);
            for (Mention mention : sentence) {
                mention.sentence = number;
                mention.elsewhere = elsewhere;
            }
            mentions.addAll(sentence);
            number += end > begin + 1 ? 1 : 0;
            begin = end;
        }
        return new Quantities(
                tokens, mentions, new Voices(attributions, document.text().length()));
    }

    /** Marks the tokens of dates and durations, and those of years before. */
    private void date(Dates dates) {
        int at = 0;
        int year = document.publication().published() == null
                ? Integer.MIN_VALUE
                : document.publication().published().getYear();
        for (Timex timex : dates.all()) {
            Span span = timex.span();
            while (at < tokens.size() && tokens.begin(at) < span.begin()) {
                at++;
            }
            boolean before = timex.type() == Timex.Type.DATE && yearOf(timex.value()) < year - 1;
            for (; at < tokens.size() && tokens.begin(at) < span.end(); at++) {
                dated[at] = true;
                past[at] = before;
            }
        }
    }

    private static int yearOf(String value) {
        int year = 0;
        if (value.length() < 4) {
            return Integer.MAX_VALUE;
        }
        for (int i = 0; i < 4; i++) {
            char c = value.charAt(i);
            if (c < '0' || c > '9') {
                return Integer.MAX_VALUE;
            }
            year = year * 10 + (c - '0');
        }
        return year;
    }
}
