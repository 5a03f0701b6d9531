package org.hearsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.hearsay.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileQuantitiesTest {
    private static final List<String> PIECES = List.of(
            "a ",
            "man ",
            "two ",
            "people ",
            "were ",
            "killed ",
            "and ",
            ", ",
            ". ",
            "12",
            "-",
            "year",
            "old ",
            "others ",
            "more ",
            "of ",
            "them ",
            "dozens ",
            "million ",
            "half ",
            "$",
            "% ",
            "at least ",
            "between ",
            "to ",
            "himself ",
            "his ",
            "who ",
            "shot ",
            "dead ",
            "wounds ",
            "including ",
            "the ",
            "toll ",
            "Dana Cole",
            "(5) ",
            "\n\n",
            "\n",
            "\u00a0",
            "\uD83D",
            "😀",
            "’",
            "'s ",
            "İ",
            "١٢ ",
            "1,00",
            "9/11 ",
            "no ",
            "murder-suicide ",
            "triple ",
            "not ",
            "hundred ",
            "third ",
            "per cent ",
            "Rs ",
            "1e9 ",
            "0 ",
            "999999999999999999 ",
            ";",
            "½ ",
            "fourth victim ");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    a number of forty digits | 1234567890123456789012345678901234567890 people were killed.
                    thousands wrongly parted | 1,00,0 people were killed.
                    scales on scales | two million million million million million million million people
                    nothing but a sign | $
                    a range backwards | 12-5 people were killed
                    a range to nowhere | between 5 and
                    a share of nothing | a third of
                    a bound of nothing | at least
                    Arabic digits | ١٢ people were killed
                    half an emoji | \uD83D people were killed
                    right-to-left override | \u202E12 people were killed
                    """)
    void oddTextIsReadAllTheSame(String name, String text) {
        assertThat(name).isNotEmpty();
        check(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9", "9 ", "9,", "9-", "two ", "million ", "a man and ", "a man, ", "a man was killed and ", "also ",
                        "the ",
                "killed ", "dead also ", "Dana ", "himself ", "of ", "between 5 and ", "at least ", ", ", "and ", "\n",
                        "\n\n",
                "'", "a.", "x", "including two men ", "no ", "murder-", "12-year-old ", "(5) ", "$", "one fatally, ",
                        "his "
            })
    void theSameThingOverAndOverTakesLinearTime(String piece) {
        String text = piece.repeat(400_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> check(text));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void randomTextsNeverBreakIt(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(60); k > 0; k--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            check(text.toString());
        }
    }

    @Test
    void tellsTheSameOnAnyMachine() {
        String text = "At least 12,500 PROTESTERS marched in Izmir; TWELVE WERE INJURED, 3.5 MILLION LIRAS were lost.";
        List<Quantity> expected = QuantityFinder.of(Document.of(text)).all();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG", "th-TH-u-ca-buddhist", "fa-IR")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
                assertThat(QuantityFinder.of(Document.of(text)).all()).as(tag).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(expected).hasSize(3);
    }

    private static void check(String text) {
        Quantities quantities = QuantityFinder.of(Document.of(text));
        int begin = 0;
        for (Quantity quantity : quantities.all()) {
            assertThat(quantity.span().begin()).isGreaterThanOrEqualTo(begin);
            assertThat(quantity.span().end()).isLessThanOrEqualTo(text.length());
            begin = quantity.span().begin();
        }
        for (String kind : List.of("killed", "injured", "arrested", "people")) {
            Toll toll = quantities.toll(kind);
            assertThat(toll == null || toll.value() == null || toll.value() >= 0)
                    .isTrue();
        }
    }
}
