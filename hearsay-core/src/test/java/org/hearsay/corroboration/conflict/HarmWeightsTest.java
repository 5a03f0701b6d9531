package org.hearsay.corroboration.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hearsay.corroboration.Report;
import org.junit.jupiter.api.Test;

/** How many were killed and injured, weighed together. */
class HarmWeightsTest {
    @Test
    void whatTheReportsAgreeOn() {
        check("""
                2024-03-05 Herald: Three sailors were killed and two injured when a ferry burned off Port Selim on Monday.
                2024-03-05 Courier: Three people died and two were injured in Monday's blaze on the Port Selim ferry.
                """, 3, 2);
    }

    @Test
    void whoeverWasHitAndDidNotDieWasInjured() {
        check("""
                2024-03-05 Herald: Four people were shot, one of them fatally, in Port Selim on Monday night, police said.
                """, 1, 3);
    }

    @Test
    void nobodyWhereNobodyIsToldOf() {
        check("2024-03-05 Herald: The ferry from Port Selim was late on Monday.", 0, 0);
    }

    @Test
    void theOrderOfTheReportsChangesNothing() {
        String one = "2024-03-05 Herald: Three sailors were killed and two injured off Port Selim on Monday.\n";
        String other = "2024-03-07 Courier: Five people are now known to have been killed on the Port Selim ferry.\n";

        assertThat(evidence(other + one).candidates())
                .isEqualTo(evidence(one + other).candidates());
    }

    @Test
    void itsRowsGiveTheSameWeights() {
        Map<String, Double> weights = Map.of("title killed", 1.25, "voted", -0.5, "hardly anything", 0.001);

        assertThat(HarmWeights.of(weights).rows()).containsExactly("title killed; 1.25", "voted; -0.50");
    }

    private static HarmEvidence evidence(String story) {
        List<Report> reports = Stories.reports(story);
        return HarmEvidence.of(reports, CopyNames.bySameText(reports));
    }

    private static void check(String story, int killed, int injured) {
        HarmEvidence evidence = evidence(story);

        assertThat(HarmWeights.shipped().killed(evidence))
                .as("killed in: %s", story)
                .isEqualTo(killed);
        assertThat(HarmWeights.shipped().injured(evidence))
                .as("injured in: %s", story)
                .isEqualTo(injured);
    }
}
