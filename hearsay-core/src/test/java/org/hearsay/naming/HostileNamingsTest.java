package org.hearsay.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Said;
import org.hearsay.reading.Mention;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileNamingsTest {
    private static final List<String> PIECES = List.of(
            "Lena ",
            "Marsh",
            "Omar Halim",
            ", ",
            ",",
            " (",
            ")",
            ") ",
            "\"",
            "“",
            "”",
            "'",
            "’s ",
            "'s ",
            " – ",
            "-",
            "the ",
            "a ",
            "their ",
            "minister ",
            "commander ",
            "spokesman ",
            "of ",
            "for ",
            "and ",
            "or ",
            "who ",
            "is ",
            "was ",
            "not ",
            "terrorists ",
            "rebel ",
            "so-called ",
            "34",
            "34-year-old ",
            "also known as ",
            "a.k.a. ",
            "nom de guerre ",
            "PMO",
            "calls ",
            "described as ",
            "by ",
            "run by ",
            "former ",
            "ex-",
            "-elect",
            "members ",
            "Gen. ",
            "\n\n",
            ". ",
            "\u202e",
            "\u200f",
            "😀",
            "\uD83D",
            "İ",
            "عمر ",
            "名",
            "\u0301",
            "news site ",
            "party ",
            "\u00a0",
            "&");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void randomTextsNeverBreakIt(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = 1 + random.nextInt(60); k > 0; k--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            check(text.toString(), random, 20);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",",
                "A",
                "A ",
                "A, ",
                "(",
                ")",
                "()",
                "\"",
                "\" ",
                "the ",
                "teacher and ",
                "teacher of ",
                "minister ",
                "the minister, ",
                "Minister ",
                "rebel ",
                "34, ",
                "a.k.a. ",
                "also known as ",
                "PMO, ",
                "(PMO) ",
                "PMO or ",
                "'s ",
                "A's ",
                "’",
                "\u202eA ",
                "\u0301",
                "x",
                "Abu ",
                "bin ",
                "A bin ",
                "who is ",
                "not ",
                "called ",
                "of the ",
                "former ",
                "—",
                "\n\n",
                "J.",
                "J. ",
                "\uD83D",
                "1",
                "ex-",
                "a-",
                "run by ",
                "and "
            })
    void theSameThingOverAndOverTakesLinearTime(String piece) {
        String text = piece.repeat(100_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> check(text, new Random(1), 10_000));
    }

    @Test
    void tenThousandMentionsOfOnePlaceAreNoTrouble() {
        String text = "the minister of ports, Lena Marsh, (PMO), " + "x ".repeat(20_000);
        List<Mention> mentions = IntStream.range(0, 20_000)
                .mapToObj(i -> mention(new Span(23, 30 + i), new Span(23, 27), i))
                .toList();
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            List<Naming> found = Namings.in(text, mentions, List.of());
            Houses.of(text, mentions, found, m -> "a", List.of(Set.of("Lena Marsh", "x")));
        });
    }

    @Test
    void tenThousandContentsInOneAnotherAreNoTrouble() {
        MarkedMentions marked = new MarkedMentions("[d:The terrorists] left. ".repeat(5_000));
        List<Attribution> attributions = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            attributions.add(Said.attribution(String.valueOf(i), null, null, Spans.of(i, marked.text.length() - i)));
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(Namings.in(marked.text, marked.mentions, attributions))
                        .hasSize(5_000));
    }

    @Test
    void tellsTheSameOnAnyMachine() {
        MarkedMentions marked = new MarkedMentions(
                "[n:INTERIOR MINISTER IRINA ILIC], [d:THE OFFICIAL IN ISTANBUL], 34, is [d:a TERRORIST]; [n:Ilic] (ILI), a.k.a. IDIL.");
        List<String> expected = marked.namings();
        Locale locale = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG", "th-TH-u-nu-thai", "lt-LT")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(marked.namings()).as(tag).isEqualTo(expected).isNotEmpty();
            }
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void mentionsOutsideTheTextAreNotLookedAt() {
        assertThat(Namings.in("Lena", List.of(mention(new Span(2, 9), new Span(2, 9), 0)), List.of()))
                .isEmpty();
        assertThat(Namings.in("", List.of(), List.of())).isEmpty();
        assertThat(Namings.in(", , ,", List.of(mention(new Span(0, 5), new Span(1, 2), 0)), List.of()))
                .isEmpty();
    }

    private static void check(String text, Random random, int most) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            int begin = random.nextInt(text.length());
            int end = Math.min(text.length(), begin + 1 + random.nextInt(40));
            int head = begin + random.nextInt(end - begin);
            mentions.add(mention(new Span(begin, end), new Span(head, Math.min(end, head + 1 + random.nextInt(6))), i));
        }
        List<Naming> found = Namings.in(text, mentions, List.of());
        for (Naming naming : found) {
            assertThat(naming.words().end()).isLessThanOrEqualTo(text.length());
            assertThat(naming.of() == null || naming.of().end() <= text.length())
                    .isTrue();
        }
        Houses.of(text, mentions, found, m -> m.head().in(text), List.of(Set.of("Lena", "Marsh")));
    }

    private static Mention mention(Span span, Span head, int i) {
        Mention.Form form = Mention.Form.values()[i % 3];
        Mention.Type type = Mention.Type.values()[i / 3 % 4];
        return new Mention(span, head, form, type, 0.5);
    }
}
