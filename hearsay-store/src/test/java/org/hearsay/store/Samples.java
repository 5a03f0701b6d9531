package org.hearsay.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.attribution.Act;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Endorsement;
import org.hearsay.attribution.Evidence;
import org.hearsay.attribution.Mark;
import org.hearsay.attribution.Quotation;
import org.hearsay.attribution.Source;
import org.hearsay.attribution.Stance;
import org.hearsay.ledger.Change;
import org.hearsay.ledger.Original;
import org.hearsay.ledger.ReadingRecord;
import org.hearsay.reading.Mention;
import org.hearsay.text.Document;
import org.hearsay.text.Problem;
import org.hearsay.text.Publication;
import org.hearsay.text.Sha256;
import org.hearsay.text.SourceMap;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;

/** Invented documents and readings to keep. */
final class Samples {
    static final Instant NOW = Instant.parse("2031-03-07T10:00:00.123456Z");

    private Samples() {}

    static Document document(String text, String uri) {
        return Document.of(text, new Publication(uri, "Quay shut", "Daily Courier", LocalDate.of(2031, 3, 7), "en"));
    }

    /** One with bylines, whose words have boxes. */
    static Document scan() {
        SourceMap map = SourceMap.of(List.of(
                new SourceMap.Run(new Span(0, 4), "page 1", 0, 4, new SourceMap.Box(100, 90, 180, 110)),
                new SourceMap.Run(new Span(5, 9), "page 1", 5, 9)));
        Publication publication = new Publication("scan.pdf", null, null, null, null, List.of("Dana Cole", "I. Vey"));
        return new Document(
                "Quay shut",
                publication,
                Sha256.of("scan".getBytes(StandardCharsets.UTF_8)),
                map,
                List.of(),
                List.of());
    }

    static Change.Seen seen(String text, String uri, String name) {
        Document document = document(text, uri);
        return new Change.Seen(
                document, name, new Original(("<p>" + text).getBytes(StandardCharsets.UTF_8), "text/html"));
    }

    /** A reading with one attribution inside another. */
    static ReadingRecord reading(Document document, String reader) {
        Attribution outer = named(document, attribution("", null, 1, new Random(1)));
        Attribution inner = named(document, attribution("", outer.id(), 2, new Random(2)));
        return new ReadingRecord(
                document.id(),
                reader,
                List.of(outer, inner),
                List.of(new Mark(Mark.Kind.SCARE, new Span(2, 5))),
                List.of(new Mention(
                        new Span(0, 8), new Span(4, 8), Mention.Form.NAME, Mention.Type.ORGANISATION, 0.875)),
                List.of(new Problem("odd", "Something \"odd\"\n was there", null)));
    }

    /** With the id that its parts make. */
    private static Attribution named(Document document, Attribution a) {
        String id = Attribution.idOf(
                document.id(), a.source() == null ? null : a.source().spans(), a.cue(), a.content(), a.parent());
        return new Attribution(
                id,
                a.source(),
                a.cue(),
                a.content(),
                a.quotation(),
                a.act(),
                a.stance(),
                a.endorsement(),
                a.evidence(),
                a.addressee(),
                a.medium(),
                a.parent(),
                a.depth(),
                a.confidence());
    }

    static Attribution attribution(String id, String parent, int depth, Random random) {
        return new Attribution(
                id,
                random.nextBoolean() ? new Source(spans(random), any(Source.Kind.values(), random)) : null,
                random.nextBoolean() ? spans(random) : null,
                spans(random),
                any(Quotation.values(), random),
                any(Act.values(), random),
                any(Stance.values(), random),
                any(Endorsement.values(), random),
                random.nextBoolean()
                        ? List.of(new Evidence(any(Evidence.Kind.values(), random), spans(random)))
                        : List.of(),
                random.nextBoolean() ? spans(random) : null,
                random.nextBoolean() ? spans(random) : null,
                parent,
                depth,
                random.nextDouble());
    }

    private static <T> T any(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    private static Spans spans(Random random) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            int begin = random.nextInt(40);
            spans.add(new Span(begin, begin + 1 + random.nextInt(10)));
        }
        return Spans.of(spans);
    }
}
