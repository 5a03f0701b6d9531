package org.hearsay.corroboration.conflict;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.corroboration.Report;
import org.hearsay.quantity.Quantity;
import org.hearsay.text.Span;

/** The sentences of a report, and those that tell of its event: the ones with a figure, an event's noun, or its beginning. */
final class Passages {
    private static final int MOST = 60;
    private static final int EVENT = 3;

    final String text;
    final List<Span> sentences;
    private final Report report;

    Passages(Report report) {
        this.report = report;
        this.text = report.document().text();
        this.sentences = sentences(text);
    }

    private static List<Span> sentences(String text) {
        List<Span> all = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text);
        int begin = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE && all.size() < MOST; end = breaks.next()) {
            if (!text.substring(begin, end).isBlank()) {
                all.add(new Span(begin, end));
            }
            begin = end;
        }
        return all;
    }

    /** The first few sentences that tell of the event; the very first if none has a figure or a word for an event. */
    List<Span> ofEvent() {
        List<Span> found = sentences.stream()
                .filter(s ->
                        counts(s) || !Callings.in(s.in(text), Callings.EVENT).isEmpty())
                .limit(EVENT)
                .toList();
        return found.isEmpty() ? sentences.stream().limit(1).toList() : found;
    }

    private boolean counts(Span sentence) {
        return report.quantities().all().stream()
                .map(Quantity::span)
                .filter(sentence::contains)
                .findFirst()
                .isPresent();
    }
}
