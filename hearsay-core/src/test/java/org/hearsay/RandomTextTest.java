package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Mark;
import org.hearsay.reading.Analysis;
import org.hearsay.reading.Reader;
import org.hearsay.reading.Relation;
import org.hearsay.text.Document;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a text holds and a reader says of it, the stages after it point inside the text and say the same everywhere. */
class RandomTextTest {
    private static final List<String> PIECES = List.of(
            "\"",
            "“",
            "”",
            "‘",
            "’",
            "'",
            "«",
            "»",
            "„",
            "``",
            "''",
            "\n\n",
            "\n",
            "\r\n\r\n",
            " ",
            " ",
            ". ",
            "COLE: ",
            "said",
            "told the Courier",
            "that",
            "İstanbul",
            "IŞIK",
            "the so-called",
            "I",
            "çağrı",
            "😀",
            "\uD835\uDD4F",
            "\uFFFD",
            "عمر",
            "he",
            "of",
            "“Red”",
            "12",
            "-",
            "…",
            "known as",
            "\u00a0",
            "\t",
            "\u200f",
            "Q: ",
            "in a statement");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everySpanLiesInTheText(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            String text = text(random, 1 + random.nextInt(80));
            Reading reading = new Hearsay(new Guesser(seed)).read(Document.of(text));
            spans(reading).forEach(span -> {
                assertThat(span.end()).isLessThanOrEqualTo(text.length());
                assertThat(Character.isLowSurrogate(text.charAt(span.begin()))).isFalse();
            });
            assertThat(reading.attributions().stream().map(Attribution::depth)).allMatch(d -> d >= 1 && d <= 4);
        }
    }

    @Test
    void everyLanguageOfTheMachineGivesTheSame() {
        Locale before = Locale.getDefault();
        try {
            List<String> seen = new ArrayList<>();
            for (String language : List.of("en", "tr", "ar", "lt", "th-TH-u-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                Random random = new Random(6);
                StringBuilder all = new StringBuilder();
                for (int i = 0; i < 50; i++) {
                    all.append(new Hearsay(new Guesser(6)).read(Document.of(text(random, 60))));
                }
                seen.add(all.toString());
            }
            assertThat(seen.stream().distinct()).hasSize(1);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void tenThousandMarksAreRead() {
        for (String mark : List.of("\"", "'", "“", "”", "« ", "‘", "’", "“”", "\"x\" ")) {
            Reading reading = new Hearsay(new Guesser(7)).read(Document.of(mark.repeat(10_000)));
            spans(reading).forEach(span -> assertThat(span.end()).isLessThanOrEqualTo(mark.length() * 10_000));
        }
    }

    private static String text(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }

    private static Stream<Span> spans(Reading reading) {
        Stream<Span> ofAttributions = reading.attributions().stream()
                .flatMap(a -> Stream.of(
                        a.source() == null ? null : a.source().spans(),
                        a.cue(),
                        a.content(),
                        a.addressee(),
                        a.medium()))
                .filter(s -> s != null)
                .flatMap(Spans::stream);
        Stream<Span> ofEvidence = reading.attributions().stream()
                .flatMap(a -> a.evidence().stream())
                .flatMap(e -> e.spans().stream());
        Stream<Span> others = Stream.concat(reading.marks().stream().map(Mark::span), reading.ownVoice().stream());
        return Stream.of(ofAttributions, ofEvidence, others).flatMap(s -> s);
    }

    /** Says anything of a text, but the same of the same text; cuts between words only, as real readers do. */
    private record Guesser(long seed) implements Reader {
        @Override
        public Analysis read(String text) {
            Random random = new Random(seed * 31 + text.hashCode());
            List<Relation> relations = new ArrayList<>();
            for (int i = random.nextInt(5); i > 0 && text.length() > 8; i--) {
                int[] cuts = random.ints(6, 0, text.length())
                        .map(c -> whole(text, c))
                        .sorted()
                        .distinct()
                        .toArray();
                if (cuts.length == 6) {
                    Spans cue = Spans.of(cuts[2], cuts[3]);
                    relations.add(new Relation(
                            random.nextInt(4) == 0 ? null : Spans.of(cuts[0], cuts[1]),
                            cue,
                            Spans.of(cuts[4], cuts[5]),
                            random.nextDouble()));
                }
            }
            return new Analysis(relations);
        }

        @Override
        public Analysis readAll(String text) {
            return read(text);
        }

        @Override
        public List<Analysis> readInside(List<String> contents) {
            return contents.stream().map(this::read).toList();
        }

        private static int whole(String text, int cut) {
            return Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut;
        }

        @Override
        public String version() {
            return "guesser";
        }
    }
}
