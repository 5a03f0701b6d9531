package org.hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.hearsay.text.Document;
import org.hearsay.text.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences from a paper of Tuesday, 5 March 2024, and what they say of when. */
class DateFinderTest {
    private static final LocalDate TUESDAY = LocalDate.of(2024, 3, 5);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    The port reopened on 3 January 2021. | 3 January 2021 = 2021-01-03
                    The port reopened on January 3, 2021, after a week. | January 3, 2021 = 2021-01-03; a week = P1W DURATION
                    The port reopened on the 3rd of January. | the 3rd of January = 2024-01-03
                    The treaty of 2019-11-30 is void. | 2019-11-30 = 2019-11-30
                    Filed 30/11/2019 in Port Selim. | 30/11/2019 = 2019-11-30
                    Filed 04/05/2019 in Port Selim. | 04/05/2019 = 2019-XX-XX
                    It was signed in October 2020. | October 2020 = 2020-10
                    She has led the union since 2003. | 2003 = 2003
                    He was a boy at the 1979 takeover. | 1979 = 1979
                    In nineteen ninety-six the mill burned. | nineteen ninety-six = 1996
                    The class of '96 met again. | '96 = 1996
                    About 2,003 sailors and 1500 soldiers came. | -
                    """)
    void readsTheCalendar(String text, String expected) {
        check(TUESDAY, text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    Police arrested four men on Friday. | Friday = 2024-03-01
                    The council will vote on Friday. | Friday = 2024-03-08
                    The court is to rule Monday. | Monday = 2024-03-11
                    Cole resigned Tuesday. | Tuesday = 2024-03-05
                    She left last Tuesday. | last Tuesday = 2024-02-27
                    They meet next Tuesday. | next Tuesday = 2024-03-12
                    The strike ended on Monday, March 4. | Monday, March 4 = 2024-03-04
                    The bridge was closed in December. | December = 2023-12
                    The bridge will close in December. | December = 2024-12
                    The raid came last October. | last October = 2023-10
                    The flood struck on June 3 last year. | June 3 last year = 2023-06-03
                    She may march in May. | May = 2024-05
                    May March leave the party, he asked. | -
                    The Sunday Times and Mr. March were silent. | -
                    """)
    void wordsAroundSayWhichOne(String text, String expected) {
        check(TUESDAY, text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    He spoke yesterday and will speak tomorrow. | yesterday = 2024-03-04; tomorrow = 2024-03-06
                    Last week prices fell. | Last week = 2024-W09
                    Two weeks ago it rained. | Two weeks ago = 2024-W08
                    Ten days ago it rained. | Ten days ago = 2024-02-24
                    It rained about three years ago. | about three years ago = 2021
                    Earlier this month a tanker sank. | Earlier this month = 2024-03
                    They will return next year. | next year = 2025
                    The fleet sailed on 9 May 2019. Two weeks earlier it had been in dock. | 9 May 2019 = 2019-05-09; Two weeks earlier = 2019-W17
                    The fleet sailed on 9 May 2019. Three days later it sank. | 9 May 2019 = 2019-05-09; Three days later = 2019-05-12
                    The fleet sailed on 9 May 2019. The following day it sank. | 9 May 2019 = 2019-05-09; The following day = 2019-05-10
                    Seized on May 5, 1995, he was freed in June. He spoke in June. | May 5, 1995 = 1995-05-05; June = 1995-06; June = 2023-06
                    In 1992 prices rose, and by the end of the year they had doubled. | 1992 = 1992; the end of the year = 1992
                    He was elected in 2011; the following year he fled. | 2011 = 2011; the following year = 2012
                    Now the town is quiet, but it was recently shelled. | Now = PRESENT_REF; recently = PAST_REF
                    He was at sea from May 1 to May 15, 2021, and from 3 to 9 June 2022. | May 1 = 2021-05-01; May 15, 2021 = 2021-05-15; 9 June 2022 = 2022-06-09
                    It snowed between November and March 2022. | November = 2021-11; March 2022 = 2022-03
                    Some 20 minutes later it sank; an hour earlier it had been in dock. | Some 20 minutes = PT20M DURATION; an hour = PT1H DURATION
                    It began a year and a half ago, and half a century ago it was new. | a year and a half ago = 2022-09; half a century ago = 1974
                    A half-century ago the treaty was signed. | A half-century ago = 1974
                    The budget for 2019-2020 passed in the 2018 fiscal year. | 2019 = 2019; 2020 = 2020; the 2018 fiscal year = 2018
                    It was the third fire in as many weeks. | weeks = PXW DURATION
                    The trial begins Thursday; it opens the season. The fair starts at 9 a.m. Saturday. | Thursday = 2024-03-07; 9 a.m. Saturday = 2024-03-09T09:00 TIME
                    In the near future, little will change. | the near future = FUTURE_REF
                    """)
    void countsFromPublicationOrFromTheText(String text, String expected) {
        check(TUESDAY, text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    In the 1980s and the mid-1990s mills closed. | the 1980s = 198; the mid-1990s = 199
                    In the '60s and the nineties mills closed. | the '60s = 196; the nineties = 199
                    A 19th-century mill closed. | 19th-century = 18
                    Floods came in the spring of 2022 and last summer. | the spring of 2022 = 2022-SP; last summer = 2023-SU
                    Fall in line, he said; the fall of the city was near. | -
                    Sales fell in the third quarter of 2022. | the third quarter of 2022 = 2022-Q3
                    Sales fell in fiscal 2021 and last year's fourth quarter. | fiscal 2021 = 2021; last year's fourth quarter = 2023-Q4
                    Sales fell in the fourth quarter. A year earlier they rose. | the fourth quarter = 2023-Q4; A year earlier = 2022-Q4
                    Q3 2022 was poor. | Q3 2022 = 2022-Q3
                    The first half of 2020 was quiet. | The first half of 2020 = 2020-H1
                    The end of the year and early April are likely. | The end of the year = 2024; early April = 2024-04
                    They met over the weekend. | the weekend = 2024-W09-WE
                    """)
    void readsLongerStretches(String text, String expected) {
        check(TUESDAY, text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    They talked for three days. | three days = P3D DURATION
                    They talked for two and a half hours. | two and a half hours = PT2H30M DURATION
                    He got a 12-year sentence. | 12-year = P12Y DURATION
                    It has stood for at least twenty-five years. | at least twenty-five years = P25Y DURATION
                    It took two years and three months. | two years and three months = P2Y3M DURATION
                    It took half an hour. | half an hour = PT30M DURATION
                    For months, nobody came. | months = PXM DURATION
                    The past two weeks were dry. | The past two weeks = P2W DURATION
                    The boy is 12 years old, his 9-year-old sister is not. | -
                    The second attempt took a quarter of an hour. | a quarter of an hour = PT15M DURATION
                    The team meets every Tuesday and each July. | every Tuesday = XXXX-WXX-2 SET; each July = XXXX-07 SET
                    The bus runs twice a week and on Mondays. | twice a week = P1W SET; Mondays = XXXX-WXX-1 SET
                    They vote every four years. | every four years = P4Y SET
                    Rooms cost $35 a night. | -
                    """)
    void readsLengthsAndRecurrences(String text, String expected) {
        check(TUESDAY, text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    The blast came at 5:30 p.m. on Monday. | 5:30 p.m. on Monday = 2024-03-04T17:30 TIME
                    The blast came at 10 p.m. | 10 p.m. = 2024-03-05T22:00 TIME
                    The blast came at 12:15 a.m. EST, March 3. | 12:15 a.m. EST, March 3 = 2024-03-03T00:15 TIME
                    The blast came shortly before noon yesterday. | noon yesterday = 2024-03-04T12:00 TIME
                    The blast came at 0830 GMT. | 0830 GMT = 2024-03-05T08:30 TIME
                    He fled on Saturday night. | Saturday night = 2024-03-02TNI TIME
                    He fled last night or early this morning. | last night = 2024-03-04TNI TIME; early this morning = 2024-03-05TMO TIME
                    He fled on the morning of 3 May 2020. | the morning of 3 May 2020 = 2020-05-03TMO TIME
                    """)
    void readsTimesOfDay(String text, String expected) {
        check(TUESDAY, text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    The truce held over Christmas. | Christmas = 2023-12-25
                    He will return at Easter. | Easter = 2024-03-31
                    He was freed on Good Friday 2019. | Good Friday 2019 = 2019-04-19
                    Shops closed last Thanksgiving. | last Thanksgiving = 2023-11-23
                    They met on New Year's Eve. | New Year's Eve = 2023-12-31
                    They met on Labor Day 2021. | Labor Day 2021 = 2021-09-06
                    """)
    void knowsHolidays(String text, String expected) {
        check(TUESDAY, text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    He spoke on Tuesday. | Tuesday = XXXX-WXX-2
                    He spoke on 3 May. | 3 May = XXXX-05-03
                    He spoke last year, in October. | last year = XXXX; October = XXXX-10
                    He spoke yesterday at noon. | yesterday at noon = XXXX-XX-XXT12:00 TIME
                    He spoke on 3 May 2019, a Friday; the next day he left. | 3 May 2019 = 2019-05-03; Friday = XXXX-WXX-5; the next day = 2019-05-04
                    It began in the '90s and lasted three days. | the '90s = 199; three days = P3D DURATION
                    """)
    void withoutADayOfPublicationLeavesOpenWhatHangsOnIt(String text, String expected) {
        check(null, text, expected);
    }

    @Test
    void findsItsAnchorInADateline() {
        check(
                null,
                "PORT SELIM, 5 March 2024 (NNA) -- Cole resigned on Friday.",
                "5 March 2024 = 2024-03-05; Friday = 2024-03-01");
        check(
                null,
                "Harbour to close\nMarch 5, 2024\n\nCole resigned yesterday.",
                "March 5, 2024 = 2024-03-05; yesterday = 2024-03-04");
    }

    @Test
    void aFullDateAmidASentenceIsNoAnchor() {
        check(
                null,
                "On 5 March 2024 he left. He resigned yesterday.",
                "5 March 2024 = 2024-03-05; yesterday = XXXX-XX-XX");
    }

    @Test
    void saysThatNothingTellsTheDay() {
        assertThat(DateFinder.of(Document.of("He spoke on Tuesday.")).problems())
                .extracting("code")
                .containsExactly("no-publication-date");
        assertThat(DateFinder.of(Document.of("He spoke on 3 May 2019.")).problems())
                .isEmpty();
    }

    private static void check(LocalDate published, String text, String expected) {
        Publication told = new Publication(null, null, null, published, null);
        Dates dates = DateFinder.of(Document.of(text, told));
        String rendered = dates.all().stream()
                .map(t -> t.span().in(text) + " = " + t.value() + (t.type() == Timex.Type.DATE ? "" : " " + t.type()))
                .collect(Collectors.joining("; "));
        assertThat(rendered.isEmpty() ? "-" : rendered).as(text).isEqualTo(expected);
    }
}
