package org.hearsay.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.Reading;
import org.hearsay.app.Articles;
import org.hearsay.app.Marked;
import org.hearsay.app.Texts;
import org.hearsay.app.page.Segment.Part;
import org.hearsay.app.page.Segment.Role;
import org.hearsay.attribution.Act;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Endorsement;
import org.hearsay.attribution.Quotation;
import org.hearsay.attribution.Stance;
import org.hearsay.text.Document;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.junit.jupiter.api.Test;

class SegmentsTest {
    private static final Moment MOMENT = new Moment(Texts.english());

    @Test
    void aTextIsCutWhereverAPartBeginsOrEnds() {
        check("It rained.", "It rained.");
        check("[1s:She] [1c:said] [1t:so].", "<1S:She>| |<1C#:said>| |<1T:so>|.");
        check(
                "[1t:\"Yes,\"] [1s:she] [1c:said], [1t:\"no.\"]",
                "<1T:\"Yes,\">| |<1S:she>| |<1C#:said>|, |<1T:\"no.\">");
        check("[1s:He]: [1t:\"Yes.\"]", "<1S#:He>|: |<1T:\"Yes.\">");
        check("[1t:\"Yes.\"]", "<1T#:\"Yes.\">");
    }

    @Test
    void nestedAndOverlappingPartsStandSideBySide() {
        check(
                "[1s:A] [1c:said] [1t:that [2s:B] [2c:said] [2t:so]].",
                "<1S:A>| |<1C#:said>| |<1T:that >|<1T2S:B>|<1T: >|<1T2C#:said>|<1T: >|<1T2T:so>|.");
        check(
                "[1s:[2s:They]] [1c:said] [1t:a] and [2c:wrote] [2t:b]",
                "<1S2S:They>| |<1C#:said>| |<1T:a>| and |<2C#:wrote>| |<2T:b>");
    }

    @Test
    void aPartGoesOnInTheNextParagraphAsASegmentOfItsOwn() {
        check("It rained.\n\n[1t:\"Yes.\nNo.\"]\n", "It rained.\n\n|<1T#:\"Yes.\n>|<1T:No.\">|\n");
    }

    @Test
    void everyCharIsInOneSegmentThatKnowsAllItIsPartOf() {
        Random random = new Random(17);
        for (int round = 0; round < 300; round++) {
            Reading reading = random(random);
            List<Segment> segments = Segments.of(reading, Extras.none(""), MOMENT);
            assertThat(segments.stream()
                            .map(s -> reading.document().text().substring(s.begin(), s.end()))
                            .collect(Collectors.joining()))
                    .isEqualTo(reading.document().text());
            for (Segment segment : segments) {
                assertThat(segment.parts()).isEqualTo(expected(reading, segment.begin()));
                assertThat(segment.parts()).isEqualTo(expected(reading, segment.end() - 1));
            }
        }
    }

    private static List<Part> expected(Reading reading, int index) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < reading.attributions().size(); i++) {
            Attribution attribution = reading.attributions().get(i);
            if (attribution.content().contains(index)) {
                parts.add(new Part(i + 1, Role.CONTENT));
            }
            if (attribution.cue().contains(index)) {
                parts.add(new Part(i + 1, Role.CUE));
            }
        }
        return parts;
    }

    private static Reading random(Random random) {
        String text = "x".repeat(1 + random.nextInt(40));
        List<Attribution> attributions = IntStream.range(0, random.nextInt(6))
                .mapToObj(i -> new Attribution(
                        "id" + i,
                        null,
                        spans(random, text.length()),
                        spans(random, text.length()),
                        Quotation.INDIRECT,
                        Act.SPEECH,
                        Stance.ASSERTS,
                        Endorsement.NEUTRAL,
                        List.of(),
                        null,
                        null,
                        null,
                        1,
                        1))
                .toList();
        return new Reading(Document.of(text), "r", attributions, Map.of(), List.of(), List.of(), List.of());
    }

    private static Spans spans(Random random, int length) {
        return Spans.of(random.ints(1 + random.nextInt(3), 0, length)
                .mapToObj(b -> new Span(b, b + 1 + random.nextInt(length - b)))
                .toList());
    }

    @Test
    void marksThatQuoteNobodyAreParts() {
        assertThat(Segments.of(Marked.reading(Articles.PORT), Extras.none(""), MOMENT).stream()
                        .filter(s -> s.is(Role.MARK)))
                .hasSize(1);
    }

    private static void check(String marked, String rendered) {
        Reading reading = Marked.reading(marked);
        assertThat(Segments.of(reading, Extras.none(""), MOMENT).stream()
                        .map(s -> render(s, reading.document().text()))
                        .collect(Collectors.joining("|")))
                .isEqualTo(rendered);
    }

    private static String render(Segment segment, String text) {
        String words = text.substring(segment.begin(), segment.end());
        if (segment.parts().isEmpty()) {
            return words;
        }
        String parts = segment.parts().stream()
                .map(p -> p.number()
                        + (p.role() == Role.CONTENT ? "T" : p.role().name().substring(0, 1)))
                .collect(Collectors.joining());
        return "<" + parts + (segment.handles().isEmpty() ? "" : "#") + ":" + words + ">";
    }
}
