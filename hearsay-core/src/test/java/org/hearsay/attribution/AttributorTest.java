package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.Hearsay;
import org.hearsay.Reading;
import org.hearsay.text.Credit;
import org.hearsay.text.Document;
import org.hearsay.text.Publication;
import org.hearsay.text.SourceMap;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class AttributorTest {
    @Test
    void aReportSaysThatSomebodyToldSomebody() {
        check(
                """
                [x1:"[s2:Dana Cole, a former envoy,] [c2:told] the Daily Courier [x2:that the raid was a warning],"] \
                [c1:read] [s1:the report].""",
                "the report > read > \"Dana Cole, a former envoy, told the Daily Courier that the raid was a warning,\"",
                "  Dana Cole, a former envoy, > told > that the raid was a warning");
    }

    @Test
    void theMarkThatClosesAQuotationIsNotTheInnerOnes() {
        check(
                "[x1:“[s2:Cole] [c2:said] [x2:that the raid was a warning,”]] [c1:read] [s1:the report].",
                "the report > read > “Cole said that the raid was a warning,”",
                "  Cole > said > that the raid was a warning");
        check(
                "[x1:“[s2:Cole] [c2:called] it [x2:‘a gift’”]] [c1:read] [s1:the report].",
                "the report > read > “Cole called it ‘a gift’”",
                "  Cole > called > ‘a gift’");
    }

    @Test
    void aQuotationHoldsAnother() {
        check(
                "[s1:Halim] [c1:said]: [x1:\"I met the judge and [s2:he] [c2:described] it as [x2:'a gift'].\"]",
                "Halim > said > \"I met the judge and he described it as 'a gift'.\"",
                "  he > described > 'a gift'");
    }

    @Test
    void fourDeepIsFollowedAndFiveIsReported() {
        String four = "[s1:A] [c1:said] [x1:that [s2:B] [c2:said] [x2:that [s3:C] [c3:said] [x3:that [s4:D] [c4:said] "
                + "[x4:that it was over before it began]]]]";
        check(
                four + ".",
                "A > said > that B said that C said that D said that it was over before it began",
                "  B > said > that C said that D said that it was over before it began",
                "    C > said > that D said that it was over before it began",
                "      D > said > that it was over before it began");
        Reading deeper =
                read(four.replace("it was over before it began", "[s5:E] [c5:said] [x5:it was all over by then]"));
        assertThat(deeper.attributions()).hasSize(4);
        assertThat(deeper.problems()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo("chain-too-deep");
            assertThat(p.span()).isNotNull();
        });
    }

    @Test
    void aContentInTwoPartsKeepsItsOrder() {
        check(
                "[x:\"We are ready,\"] [s:she] [c:said], [x:\"and we have been ready for years.\"]",
                "she > said > \"We are ready,\" … \"and we have been ready for years.\"");
    }

    @Test
    void somebodyUnsaidIsNobody() {
        check(
                "It [c:was reported] [x:that a convoy had turned back].",
                "- > was reported > that a convoy had turned back");
    }

    @Test
    void anInterviewIsTurns() {
        check(
                """
                Salma Idris led the union.

                COURIER: Were you surprised?

                IDRIS: No. [s:Our lawyers] [c:told] us [x:that the decree would not stand].

                COURIER: And now?

                IDRIS: Now we wait.

                She left by bus.
                """,
                "COURIER > - > Were you surprised?",
                "IDRIS > - > No. Our lawyers told us that the decree would not stand.",
                "  Our lawyers > told > that the decree would not stand",
                "COURIER > - > And now?",
                "IDRIS > - > Now we wait.");
    }

    @Test
    void whatTheReaderMakesOfASpeakersLabelIsTheTurn() {
        check(
                """
                COURIER: Were you surprised?

                [s:IDRIS][c::] [x:No. [s2:Our lawyers] [c2:told] us [x2:that the decree would not stand].]

                COURIER: And now?

                IDRIS: Now we wait.
                """,
                "COURIER > - > Were you surprised?",
                "IDRIS > - > No. Our lawyers told us that the decree would not stand.",
                "  Our lawyers > told > that the decree would not stand",
                "COURIER > - > And now?",
                "IDRIS > - > Now we wait.");
    }

    @Test
    void aTurnIsALevelOfItsChain() {
        Reading reading =
                read("Q: Why?\n\nCOLE: [s1:A] [c1:said] [x1:that [s2:B] [c2:said] [x2:that [s3:C] [c3:said] [x3:that "
                        + "[s4:D] [c4:said] [x4:that it was over]]]].\n\nQ: When?\n\nCOLE: Now.");
        assertThat(reading.attributions().stream().mapToInt(Attribution::depth).max())
                .hasValue(4);
        assertThat(reading.problems()).extracting(p -> p.code()).containsExactly("chain-too-deep");
    }

    @Test
    void aQuestionAsks() {
        assertThat(read("Q: Why?\n\nCOLE: Why not, I said to myself.\n\nQ: When?\n\nCOLE: Now.").attributions().stream()
                        .map(Attribution::stance))
                .containsExactly(Stance.ASKS, Stance.ASSERTS, Stance.ASKS, Stance.ASSERTS);
    }

    @Test
    void aColonAloneMakesNoTurn() {
        check("Correction: the court sat on Monday.\n\nNote: it sat again on Tuesday.\n\nNote: it rose early.");
    }

    @Test
    void aFreeStandingQuotationGoesOnWithTheSpeakerBefore() {
        check(
                """
                [s:The mayor] [c:said] [x:that the harbour was safe].

                "Nobody has to leave the town tonight, and nobody will."

                The night was quiet.
                """,
                "The mayor > said > that the harbour was safe",
                "The mayor > - > \"Nobody has to leave the town tonight, and nobody will.\"");
    }

    @Test
    void aFreeStandingQuotationMayBeSigned() {
        check("“A harbour is a promise.” — Salma Idris, union leader", "Salma Idris > - > “A harbour is a promise.”");
        check("\"No.\"\n— Salma Idris", "Salma Idris > - > \"No.\"");
    }

    @Test
    void aFreeStandingQuotationWithoutASpeakerIsNobodys() {
        check(
                "The night was quiet.\n\n\"Nobody has to leave the town tonight, and nobody will.\"\n",
                "- > - > \"Nobody has to leave the town tonight, and nobody will.\"");
    }

    @Test
    void theChainBeginsWithThePublisherAndWhoItCredits() {
        Newspaper paper = new Newspaper(
                "PORT SELIM (MP) - [s1:The report] [c1:said] [x1:that [s2:Cole] [c2:said] [x2:the raid was a warning]].");
        Document document = new Document(
                paper.text,
                new Publication(null, null, "Daily Courier", null, null),
                "00",
                SourceMap.identity(paper.text.length()),
                List.of(new Credit("Meridian Press", Credit.Kind.ORIGIN, new Span(12, 14))),
                List.of());
        Reading reading = new Hearsay(paper).read(document);
        assertThat(reading.chain(reading.attributions().getLast()).links().stream()
                        .map(Chain.Link::name))
                .containsExactly("Daily Courier", "Meridian Press", "The report", "Cole");
    }

    @Test
    void ownVoiceIsWhatNobodyElseSays() {
        checkOwnVoice(
                "The court sat. [s:The minister] [c:said] [x:that he would appeal], and left by the back door. Rain fell.",
                "The court sat.",
                ", and left by the back door.",
                "Rain fell.");
        checkOwnVoice("On Tuesday [s:she] [c:said] [x:it was over].");
        checkOwnVoice(
                "A headline\n\nA first sentence. A second one", "A headline", "A first sentence.", "A second one");
        checkOwnVoice("* * *\n\n12\n\n");
    }

    @Test
    void anIdDependsOnDocumentSpansAndParentOnly() {
        String article = "[s:She] [c:said] [x:it was over]. [s2:He] [c2:said] [x2:it was over].";
        List<String> ids =
                read(article).attributions().stream().map(Attribution::id).toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[0-9a-f]{20}"));
        assertThat(read(article).attributions().stream().map(Attribution::id)).isEqualTo(ids);
    }

    private static Reading read(String marked) {
        Newspaper paper = new Newspaper(marked);
        return new Hearsay(paper).read(Document.of(paper.text));
    }

    private static void check(String marked, String... lines) {
        Reading reading = read(marked);
        assertThat(reading.attributions().stream()
                        .map(a -> render(a, reading.document().text())))
                .containsExactly(lines);
    }

    private static void checkOwnVoice(String marked, String... parts) {
        Reading reading = read(marked);
        assertThat(reading.ownVoice().stream().map(s -> s.in(reading.document().text())))
                .containsExactly(parts);
    }

    private static String render(Attribution a, String text) {
        Source source = a.source();
        String cue = a.cue() == null ? "-" : a.cue().in(text);
        return Stream.of(
                        source == null ? "-" : source.spans().in(text),
                        cue,
                        a.content().in(text))
                .reduce((x, y) -> x + " > " + y)
                .map(line -> "  ".repeat(a.depth() - 1) + line)
                .orElseThrow();
    }
}
