package org.hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.hearsay.text.Document;
import org.hearsay.text.Problem;
import org.hearsay.text.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileDatesTest {
    private static final List<String> PIECES = List.of(
            "the ",
            "last ",
            "next ",
            "two ",
            "a ",
            "year",
            "years ",
            "ago ",
            "quarter ",
            "-",
            "of ",
            "May ",
            "March ",
            "31 ",
            "1990",
            "'90s ",
            "99,999 ",
            "Friday ",
            ", ",
            ". ",
            "\n\n",
            "12:60 ",
            "p.m. ",
            "every ",
            "half ",
            "and ",
            "Easter ",
            "0000",
            "/",
            "first ",
            "twenty ",
            "thousand ",
            "million ",
            "\u00a0",
            "\uD83D",
            "😀",
            "’",
            "İ",
            "١٩٩٠ ",
            "Q9 ",
            "'s ",
            "fiscal ",
            "earlier ",
            "the end of ",
            "at least ",
            "nights ",
            "29 ",
            "February ",
            "2023-02-30 ",
            "T",
            "1/2 ",
            "½");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    He left on 31 February. | XXXX-02-XX | no-such-day
                    He left on February 31, 2021. | 2021-02-XX | no-such-day
                    He left on 29 February 2023. | 2023-02-XX | no-such-day
                    He left on 2021-13-40. | - | -
                    He left on 31/02/2021. | 2021-02-XX | no-such-day
                    He left in the year 0. | 2024 | -
                    He left on 0000-01-01. | XXXX-01-01 | no-such-day
                    He left on 29 February. | 2024-02-29 | -
                    He left 99,999 years ago. | XXXX | -
                    He left 999999999 centuries ago. | XX | -
                    He left at 25:61 p.m. | - | -
                    He left 99,999 of them. | - | -
                    He left in 12345. | - | -
                    """)
    void datesThatThereAreNotAreLeftOpen(String text, String value, String problem) {
        Dates dates = DateFinder.of(told(text));
        assertThat(dates.all().isEmpty() ? "-" : dates.all().getFirst().value())
                .as(text)
                .isEqualTo(value);
        assertThat(
                        dates.problems().isEmpty()
                                ? "-"
                                : dates.problems().getFirst().code())
                .as(text)
                .isEqualTo(problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9",
                "9,",
                "1990 ",
                "twenty ",
                "two thousand ",
                "the ",
                "last ",
                "at least ",
                "May ",
                "Friday, ",
                "12:30 ",
                "a.",
                "'",
                "-",
                "1/2 ",
                "the end of ",
                "year-",
                "\n",
                "\n\n",
                "ed ",
                "x",
                "\uD83D",
                "½",
                "1990-",
                "every ",
                "Mon. ",
                "two years and ",
                "the fiscal ",
                "1 to ",
                "5 p.m. on "
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
        Document document = told(
                "Cole resigned FRIDAY in Istanbul, İzmir; in April it will be 5 P.M. IN THE EVENING, 1/2 year later.");
        List<Timex> expected = DateFinder.of(document).all();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG", "th-TH-u-ca-buddhist", "fa-IR")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
                assertThat(DateFinder.of(document).all()).as(tag).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void anAnchorAtTheEdgeOfTimeIsNoTrouble() {
        for (LocalDate day : List.of(
                LocalDate.MIN,
                LocalDate.of(0, 1, 1),
                LocalDate.of(1, 1, 1),
                LocalDate.of(9999, 12, 31),
                LocalDate.MAX)) {
            String text =
                    "Last year, on Friday, in May, at Easter, on 3 June, in '96, 12 weeks ago, tomorrow, next century, in the third quarter.";
            Publication told = new Publication(null, null, null, day, null);
            assertThat(DateFinder.of(Document.of(text, told)).all()).isNotEmpty();
        }
    }

    private static void check(String text) {
        Dates dates = DateFinder.of(told(text));
        int end = 0;
        for (Timex timex : dates.all()) {
            assertThat(timex.span().begin()).isGreaterThanOrEqualTo(end);
            assertThat(timex.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(timex.value()).isNotEmpty().hasSizeLessThan(40);
            end = timex.span().end();
        }
        assertThat(dates.problems()).extracting(Problem::code).doesNotContain("no-publication-date");
    }

    private static Document told(String text) {
        return Document.of(text, new Publication(null, null, null, LocalDate.of(2024, 3, 5), null));
    }
}
