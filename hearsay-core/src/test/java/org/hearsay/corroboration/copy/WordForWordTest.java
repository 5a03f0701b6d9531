package org.hearsay.corroboration.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.hearsay.text.Document;
import org.junit.jupiter.api.Test;

class WordForWordTest {
    private static final Document FERRY = Paper.of(
            "Selim Courier",
            "2031-03-04",
            "Ferry Halcyon stuck on sandbank",
            Paper.LEAD,
            Paper.CAPTAIN,
            Paper.DIVERS,
            Paper.TOWN,
            Paper.BUOY);

    @Test
    void theSameTextADayLaterIsACopy() {
        check(
                FERRY,
                Paper.of(
                        "Venna Herald",
                        "2031-03-05",
                        "Halcyon still on sandbank",
                        Paper.LEAD,
                        Paper.CAPTAIN,
                        Paper.DIVERS,
                        Paper.TOWN,
                        Paper.BUOY),
                """
                copy, earlier first: 100 % of the first, 100 % of the second
                SAME_TEXT: every word is the same
                DAY: the first came out on 2031-03-04, the second on 2031-03-05
                TEXT PORT SELIM ... bar | PORT SELIM ... bar
                """);
    }

    @Test
    void aRewrittenLeadLeavesTheBody() {
        check(
                FERRY,
                Paper.of(
                        "Venna Herald",
                        "2031-03-04",
                        "A night on the bank",
                        "Nobody slept much on the Halcyon, and those who did were woken by the divers.",
                        Paper.CAPTAIN,
                        Paper.DIVERS,
                        Paper.TOWN,
                        Paper.BUOY),
                """
                copy, earlier unknown: 79 % of the first, 89 % of the second
                PASSAGES: 125 words stand in both: 79 % of the first, 89 % of the second
                UNKNOWN: nothing tells which of them was first
                TEXT Her captain ... bar | Her captain ... bar
                """);
    }

    @Test
    void passagesAreFoundInAnotherOrder() {
        check(
                FERRY,
                Paper.of("Venna Herald", "2031-03-02", "Ferry on bank", Paper.BUOY, Paper.DIVERS, Paper.OTHER),
                """
                copy, earlier second: 39 % of the first, 65 % of the second
                PASSAGES: 62 words stand in both: 39 % of the first, 65 % of the second
                DAY: the first came out on 2031-03-04, the second on 2031-03-02
                TEXT Divers who ... breakfast | Divers who ... breakfast
                TEXT A buoy ... bar | A buoy ... bar
                """);
    }

    @Test
    void whatIsCutOffAtItsEndCameLater() {
        check(Paper.of("Venna Herald", "2031-03-04", "Ferry Halcyon on bank", Paper.LEAD, Paper.CAPTAIN), FERRY, """
                copy, earlier second: 100 % of the first, 39 % of the second
                PASSAGES: 62 words stand in both: 100 % of the first, 39 % of the second
                CUT: the first is the second, cut off at its end
                TEXT PORT SELIM ... it | PORT SELIM ... it
                """);
    }

    @Test
    void aCreditWeighsMoreThanADay() {
        Document copy = Paper.credited(
                Paper.of("Venna Herald", "2031-03-01", "Ferry Halcyon on bank", Paper.LEAD, Paper.DIVERS), "SC");
        check(FERRY, copy, """
                copy, earlier first: 39 % of the first, 97 % of the second
                PASSAGES: 62 words stand in both: 39 % of the first, 97 % of the second
                CREDIT: the second says it is by SC, who published the first
                DAY: the first came out on 2031-03-04, the second on 2031-03-01
                TEXT PORT SELIM ... galley | PORT SELIM ... galley
                TEXT Divers who ... breakfast | Divers who ... breakfast
                """);
    }

    @Test
    void bothOfAnAgencyAreNeitherFirst() {
        Document one = Paper.credited(Paper.of("Selim Courier", "2031-03-04", "Ferry on bank", Paper.LEAD), "MP");
        Document two =
                Paper.credited(Paper.of("Venna Herald", "2031-03-04", "Halcyon on bank", Paper.LEAD), "Meridian Press");
        check(one, two, """
                copy, earlier unknown: 97 % of the first, 94 % of the second
                PASSAGES: 34 words stand in both: 97 % of the first, 94 % of the second
                COMMON_CREDIT: both say they are by MP
                UNKNOWN: nothing tells which of them was first
                TEXT PORT SELIM ... Source | PORT SELIM ... Source
                """);
    }

    @Test
    void whoReportedItFirstIsSaid() {
        Document second = Paper.of(
                "Venna Herald",
                "2031-03-04",
                "Ferry Halcyon on bank",
                Paper.LEAD,
                "The grounding was first reported by the Selim Courier.");
        check(FERRY, second, """
                copy, earlier first: 21 % of the first, 79 % of the second
                PASSAGES: 33 words stand in both: 21 % of the first, 79 % of the second
                CITED: the second says who reported it: reported by the Selim Courier
                TEXT PORT SELIM ... galley | PORT SELIM ... galley
                """);
    }

    @Test
    void anArticleThatCitesItselfSaysNothing() {
        Document own = Paper.credited(
                Paper.of(
                        "Venna Herald",
                        "2031-03-04",
                        "Ferry Halcyon on bank",
                        Paper.LEAD,
                        "The grounding was first reported by the Venna Herald."),
                "Venna Herald");
        assertThat(WordForWord.of(FERRY, own).earlier()).isEqualTo(Copy.Earlier.UNKNOWN);
    }

    @Test
    void wordsThatBothQuoteAreNoCopy() {
        String quotation =
                "\"I asked for help in writing, I asked by telephone, and in the end I drove there and knocked at their door myself,\" Ilir Marku said.";
        check(
                Paper.of("Selim Courier", "2031-03-04", "Captain had warned", quotation, Paper.TOWN),
                Paper.of("Venna Herald", "2031-03-05", "Nobody listened", Paper.BUOY, quotation),
                """
                none, earlier unknown: 0 % of the first, 0 % of the second
                PASSAGES: 0 words stand in both: 0 % of the first, 0 % of the second
                QUOTATION: both quote the same 26 words; each may have heard them
                QUOTATION I asked ... said | I asked ... said
                """);
    }

    @Test
    void aFormFilledInAnewIsNoCopy() {
        check(
                Paper.of(
                        "Selim Courier",
                        "2031-03-04",
                        "Results",
                        "Selim beat Karsk by 31 points to 28 on Sunday before a crowd of 4120 people in the hall, and Marku was the best scorer of the day with 12 points and 7 rebounds."),
                Paper.of(
                        "Selim Courier",
                        "2031-03-11",
                        "Results",
                        "Tolmin beat Daro by 44 points to 19 on Sunday before a crowd of 980 people in the hall, and Sandar was the best scorer of the day with 20 points and 3 rebounds."),
                """
                none, earlier unknown: 0 % of the first, 0 % of the second
                PASSAGES: 0 words stand in both: 0 % of the first, 0 % of the second
                FORM: the same sentences with other names and figures: 19 words
                FORM on Sunday ... with | on Sunday ... with
                """);
    }

    @Test
    void aPageThatTellsNothingOfItsTitleIsATemplate() {
        String form =
                "Please sign in to go on reading. If you have no account yet, you can make one in a minute, and the first month costs you nothing at all, whatever paper you take and wherever it is sent.";
        check(
                Paper.of("Selim Courier", "2031-03-04", "Ferry Halcyon stuck on sandbank", form),
                Paper.of("Selim Courier", "2031-05-30", "Council sells market roof", form),
                """
                boilerplate, earlier unknown: 100 % of the first, 100 % of the second
                TEMPLATE: what stands in both tells of neither title: a form of their site
                SAME_TEXT: every word is the same
                TEXT Please sign ... sent | Please sign ... sent
                """);
    }

    @Test
    void nothingIsNoCopyOfNothing() {
        for (String text : new String[] {"", " ", "Ferry", "\uD83D\uDE00", "\uD800"}) {
            Copy copy = WordForWord.of(Document.of(text), Document.of(text));
            assertThat(copy.verdict()).isEqualTo(Copy.Verdict.NONE);
            assertThat(copy.passages()).isEmpty();
        }
    }

    @Test
    void oneLineOfAMegabyteIsComparedInLinearTime() {
        Document same = Document.of("so ".repeat(350_000));
        assertThat(WordForWord.of(same, same).passages()).isEmpty();
        StringBuilder counted = new StringBuilder();
        for (int i = 0; counted.length() < 1_000_000; i++) {
            counted.append(i % 50 == 0 ? "and so it goes on and on " : "w" + i + " ");
        }
        Document different = Document.of(counted.toString());
        assertThat(WordForWord.of(different, different).shareOfFirst()).isGreaterThan(0.99);
    }

    @Test
    void signsWithoutSpacesAreComparedOneByOne() {
        String chinese = "周一晚上渡轮在河口搁浅九十名乘客在船上过夜船长说他曾两次要求疏浚航道";
        assertThat(WordForWord.of(Document.of(chinese), Document.of("新闻" + chinese))
                        .isCopy())
                .isTrue();
    }

    static void check(Document first, Document second, String expected) {
        assertThat(rendered(first, second, WordForWord.of(first, second))).isEqualTo(expected);
    }

    private static String rendered(Document first, Document second, Copy copy) {
        StringBuilder out = new StringBuilder(String.format(
                Locale.ROOT,
                "%s, earlier %s: %.0f %% of the first, %.0f %% of the second%n",
                copy.verdict().name().toLowerCase(Locale.ROOT),
                copy.earlier().name().toLowerCase(Locale.ROOT),
                copy.shareOfFirst() * 100,
                copy.shareOfSecond() * 100));
        copy.reasons()
                .forEach(r -> out.append(r.kind()).append(": ").append(r.text()).append('\n'));
        copy.passages()
                .forEach(p -> out.append(p.kind())
                        .append(' ')
                        .append(ends(p.first().cover().in(first.text())))
                        .append(" | ")
                        .append(ends(p.second().cover().in(second.text())))
                        .append('\n'));
        return out.toString();
    }

    private static String ends(String passage) {
        String[] words = passage.split("\\W+", -1);
        return words[0] + " " + words[1] + " ... " + words[words.length - 1];
    }
}
