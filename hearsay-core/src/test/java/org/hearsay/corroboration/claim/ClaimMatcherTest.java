package org.hearsay.corroboration.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimMatcherTest {
    private final ClaimMatcher matcher = new ClaimMatcher(new Vectors(new WordSimilarity()));

    @Test
    void sayTheSameInOtherForms() {
        check(
                "[s:The ministry] [c:said] [x:the dam at [nl:Tarbrek] had cracked].",
                "“[x:The dam at [nl:Tarbrek] cracked],” [s:the ministry] [c:said].",
                "SAME: nearness 1.00; in common: crack, dam, tarbrek");
    }

    @Test
    void aNarrowerFigureEntailsAWiderOne() {
        check(
                "[s:Police] [c:said] [x:twelve people were killed in the market at [nl:Kessar]].",
                "[s:The mayor] [c:said] [x:at least ten people were killed in the market at [nl:Kessar]].",
                "ENTAILS: killed 10 or more and killed 12; …");
        check(
                "[s:The mayor] [c:said] [x:at least ten people were killed in the market at [nl:Kessar]].",
                "[s:Police] [c:said] [x:twelve people were killed in the market at [nl:Kessar]].",
                "ENTAILED_BY: killed 10 or more and killed 12; …");
    }

    @Test
    void otherFiguresOfTheSameCannotBothHold() {
        check(
                "[s:Police] [c:said] [x:twelve people were killed in the market at [nl:Kessar]].",
                "[s:The mayor] [c:said] [x:nine people were killed in the market at [nl:Kessar]].",
                "CONTRADICTS: killed 9 and killed 12; …");
    }

    @Test
    void aDenialIsNotTheClaim() {
        check(
                "[s:The mayor] [c:said] [x:the works poisoned the river].",
                "[s:The company] [c:denied] [x:that the works poisoned the river].",
                "CONTRADICTS: one of the two denies it; …");
        check(
                "[s:The mayor] [c:said] [x:the works poisoned the river].",
                "[s:The company] [c:said] [x:the works did not poison the river].",
                "CONTRADICTS: one of the two denies it; …");
        check(
                "[s:The company] [c:denied] [x:that the works poisoned the river].",
                "[s:Its director] [c:said] [x:the works did not poison the river].",
                "SAME: …");
    }

    @Test
    void whoDoesNotKnowDeniesNothing() {
        check(
                "[s:The mayor] [c:said] [x:the works poisoned the river].",
                "[s:The company] [c:said] [x:nobody could say yet whether the works poisoned the river].",
                "RELATED: one of the two leaves it open; …");
        check(
                "“[x:We don't know how the works poisoned the river],” [s:the mayor] [c:said].",
                "[s:The company] [c:said] [x:it was unclear how the works poisoned the river].",
                "SAME: …");
        check(
                "[s:The mayor] [c:said] [x:the works did not know the river].",
                "[s:The company] [c:said] [x:the works knew the river].",
                "CONTRADICTS: one of the two denies it; …");
    }

    @Test
    void aNegationElsewhereInTheSentenceDeniesNothing() {
        check(
                "[s:The minister] [c:said] [x:the envoy would leave the capital in spring, and not come back].",
                "[s:The minister] [c:said] [x:the envoy would leave the capital in spring].",
                "SAME: …");
    }

    @Test
    void whatIsCertainEntailsWhatIsNot() {
        check(
                "[s:Police] [c:said] [x:the general fled the country].",
                "[s:Police] [c:said] [x:the general may have fled the country].",
                "ENTAILS: one of the two is weakened; …");
    }

    @Test
    void otherPeopleAndOtherDaysMakeOtherClaims() {
        check(
                "[s:The paper] [c:said] [x:[np:Dana Cole] would resign before summer].",
                "[s:The paper] [c:said] [x:[np:Omar Halim] would resign before summer].",
                "RELATED: Dana Cole is not Omar Halim; …");
        check(
                "[s:Police] [c:said] [x:the bridge at the mill collapsed on 3 March 2031].",
                "[s:Police] [c:said] [x:the bridge at the mill collapsed on 9 April 2031].",
                "RELATED: [2031-03-03] and [2031-04-09]; …");
    }

    @Test
    void aDemandIsNoClaimThatItIsSo() {
        check(
                "[s:The union] [c:said] [x:the prisoners were released from the fortress].",
                "[s:The union] [c:demanded] [x:that the prisoners be released from the fortress].",
                "RELATED: demanded and said to be so; …");
    }

    @Test
    void noClaimOutOfBoilerplate() {
        Press press = new Press()
                .article(
                        "Daily Courier",
                        0,
                        "We use cookies and ask you to accept our cookie policy. Sign in or subscribe to our newsletter for unlimited access.");
        assertThat(press.accounts()).isEmpty();
    }

    /** Compares the first attribution of one article with that of another; what is not told of the reasons is an ellipsis. Reasons name both sides in one order. */
    private void check(String one, String other, String expected) {
        Account first = account(one);
        Account second = account(other);
        Comparison comparison = matcher.compare(first, second);
        List<String> reasons =
                comparison.reasons().stream().map(Comparison.Reason::words).toList();
        String rendered = comparison.relation() + ": " + String.join("; ", reasons);
        assertThat(
                        expected.endsWith("…")
                                ? rendered.substring(0, Math.min(rendered.length(), expected.length() - 1)) + "…"
                                : rendered)
                .isEqualTo(expected);
        assertThat(matcher.compare(second, first)).isEqualTo(comparison.turned());
    }

    private static Account account(String marked) {
        return new Press().article("Daily Courier", 0, marked).accounts().getFirst();
    }
}
