package org.hearsay.app.export;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hearsay.Reading;
import org.hearsay.actor.Actor;
import org.hearsay.actor.Actors;
import org.hearsay.app.EnumWords;
import org.hearsay.app.SourceName;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Source;
import org.hearsay.ledger.Judged;
import org.hearsay.ledger.Judgement;
import org.hearsay.ledger.Kept;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.ReadingRecord;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Document;
import org.hearsay.text.Publication;
import org.hearsay.text.Spans;
import org.hearsay.time.Dates;
import org.hearsay.time.Dating;
import org.hearsay.time.Timex;
import org.jspecify.annotations.Nullable;

/** All statements of a ledger, a row each, in the order in which their documents came. */
public final class StatementTable {
    /** The head: docs/export.md says what they are. */
    static final List<String> COLUMNS = List.of(
            "statement",
            "document",
            "title",
            "publisher",
            "published",
            "address",
            "chain",
            "source",
            "speaker",
            "cue",
            "content",
            "quotation",
            "act",
            "stance",
            "endorsement",
            "addressee",
            "medium",
            "said_words",
            "said",
            "confidence",
            "verdict",
            "reviewer",
            "publisher_rating",
            "content_begin",
            "content_end",
            "prefix",
            "suffix",
            "text_sha256");

    private static final int PAGE = 100;

    private final Ledger ledger;
    private final Pseudonyms pseudonyms;

    public StatementTable(Ledger ledger, Pseudonyms pseudonyms) {
        this.ledger = ledger;
        this.pseudonyms = pseudonyms;
    }

    /**
     * Writes head and rows.
     *
     * @param each told after each document
     */
    public void write(Rows rows, Runnable each) throws LedgerException, IOException {
        rows.add(COLUMNS);
        long last = 0;
        for (List<Kept> page = ledger.documentsAfter(0, PAGE);
                !page.isEmpty();
                page = ledger.documentsAfter(last, PAGE)) {
            for (Kept kept : page) {
                Document document = kept.document();
                ReadingRecord record = document == null ? null : ledger.reading(kept.id());
                if (document != null && record != null) {
                    write(Reading.of(document, record), rows);
                }
                last = kept.sequence();
                each.run();
            }
        }
    }

    private void write(Reading reading, Rows rows) throws LedgerException, IOException {
        Actors actors = reading.actors();
        Dates dates = reading.dates();
        CodePoints points = new CodePoints(reading.document().text());
        for (Attribution attribution : reading.attributions()) {
            List<String> cells = cells(reading, attribution, actors, dates, points);
            rows.add(cells.stream().map(pseudonyms::in).toList());
        }
    }

    private List<String> cells(Reading reading, Attribution attribution, Actors actors, Dates dates, CodePoints points)
            throws LedgerException {
        Document document = reading.document();
        String text = document.text();
        Publication publication = document.publication();
        Source source = attribution.source();
        Actor speaker = actors.source(attribution);
        Timex said = Dating.of(text, attribution, dates.all()).statement();
        Judged judged = inForce("attribution " + attribution.id());
        int begin = attribution.content().begin();
        int end = attribution.content().end();
        Around around = Around.of(text, points, begin, end, pseudonyms);
        return List.of(
                attribution.id(),
                document.id(),
                known(publication.title()),
                known(publication.publisher()),
                publication.published() == null ? "" : publication.published().toString(),
                known(publication.uri()),
                chain(reading, attribution),
                source == null ? "" : SourceName.shown(source.spans().in(text)),
                speaker == null || speaker.unnamed() ? "" : speaker.name(),
                words(attribution.cue(), text),
                words(attribution.content(), text),
                EnumWords.of(attribution.quotation()),
                EnumWords.of(attribution.act()),
                EnumWords.of(attribution.stance()),
                EnumWords.of(attribution.endorsement()),
                words(attribution.addressee(), text),
                words(attribution.medium(), text),
                said == null ? "" : said.span().in(text),
                said == null ? "" : said.value(),
                String.format(Locale.ROOT, "%.3f", attribution.confidence()),
                judged == null ? "" : verdict(judged),
                judged == null ? "" : judged.by(),
                rating(publication.publisher()),
                Integer.toString(points.count(begin)),
                Integer.toString(points.count(end)),
                around.prefix(),
                around.suffix(),
                document.textId());
    }

    /** 1 to 5, or nothing. */
    private String rating(@Nullable String publisher) throws LedgerException {
        Judged judged = publisher == null ? null : inForce("publisher " + publisher);
        return judged != null && judged.judgement() instanceof Judgement.OnPublisher on
                ? Integer.toString(on.rating())
                : "";
    }

    private @Nullable Judged inForce(String subject) throws LedgerException {
        List<Judged> all =
                ledger.judgements(subject).stream().filter(j -> !j.withdrawn()).toList();
        return all.isEmpty() ? null : all.getLast();
    }

    private static String verdict(Judged judged) {
        return judged.judgement() instanceof Judgement.OnAttribution on ? EnumWords.of(on.verdict()) : "";
    }

    private static String chain(Reading reading, Attribution attribution) {
        return reading.chain(attribution).links().stream()
                .map(l -> l.name() == null ? "(nobody named)" : SourceName.shown(l.name()))
                .collect(Collectors.joining(" > "));
    }

    private static String words(@Nullable Spans spans, String text) {
        return spans == null ? "" : spans.in(text);
    }

    private static String known(@Nullable String word) {
        return Objects.requireNonNullElse(word, "");
    }
}
