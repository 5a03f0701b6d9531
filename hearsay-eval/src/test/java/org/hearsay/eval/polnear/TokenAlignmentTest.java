package org.hearsay.eval.polnear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** Tokens in, the text's own words for them out; "?" is a token that was not found. */
class TokenAlignmentTest {
    @Test
    void wordsFollowEachOther() {
        check(
                "The mayor\u00a0of  Port Selim left.",
                "The mayor of Port Selim left .",
                "The|mayor|of|Port|Selim|left|.");
    }

    @Test
    void treebankMarksStandForWhateverTheTextHas() {
        check("“We’re ready,” she said", "`` We 're ready , '' she said", "“|We|?|ready|,|”|she|said");
        check("\"Ready\" -- now…", "`` Ready '' — now ...", "\"|Ready|\"|--|now|…");
    }

    @Test
    void bracketsAreWrittenOut() {
        check("Cole (the envoy) left", "Cole -LRB- the envoy -RRB- left", "Cole|(|the|envoy|)|left");
    }

    @Test
    void caseIsForgivenWhenNothingElseFits() {
        check("THE HARBOUR is shut", "The harbour is shut", "THE|HARBOUR|is|shut");
    }

    @Test
    void whatTheTextHasMoreIsSkipped() {
        check("The harbour [photo: the Daily Courier] is shut", "The harbour is shut", "The|harbour|is|shut");
    }

    @Test
    void whatTheTextHasNotIsLostAndTheNextIsFound() {
        check("The harbour is shut", "The harbour zz is shut", "The|harbour|?|is|shut");
        check("", "a b", "?|?");
    }

    @Test
    void nothingFartherThanTheReachIsTaken() {
        check("one" + ".".repeat(500) + "two", "one x two", "one|?|?");
    }

    @Test
    void theNextParagraphIsFoundThoughItStandsBeforeTheLast() {
        String text = "First the ice came. Then the boats left.";
        TokenAlignment alignment = new TokenAlignment(text);
        assertThat(rendered(alignment.next(List.of("Then", "the", "boats")), text))
                .isEqualTo("Then|the|boats");
        assertThat(alignment.next(List.of("First", "the", "ice"))).first().isEqualTo(new Span(0, 5));
    }

    private static void check(String text, String tokens, String expected) {
        assertThat(rendered(new TokenAlignment(text).next(List.of(tokens.split(" "))), text))
                .isEqualTo(expected);
    }

    private static String rendered(List<Span> spans, String text) {
        return spans.stream().map(s -> s == null ? "?" : s.in(text)).collect(Collectors.joining("|"));
    }
}
