package org.hearsay.corroboration.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Reports of one event that give figures, and whether these conflict. */
class FigureConflictsTest {
    @Test
    void twoPapersOfOneDayThatDoNotAgree() {
        check("""
                2024-03-05 Herald: Three sailors were killed when a ferry burned off Port Selim on Monday.
                2024-03-05 Courier: Five people were killed in Monday's blaze on the Port Selim ferry, harbour police said.
                """, "FIGURE killed CONFLICT AT_THE_SAME_TIME: 5 (Courier) / 3 (Herald)");
    }

    @Test
    void aLaterReportWithMore() {
        check("""
                2024-03-05 Herald: Three sailors were killed when a ferry burned off Port Selim on Monday.
                2024-03-07 Courier: Five people are now known to have been killed on the Port Selim ferry.
                """, "FIGURE killed UPDATE GROWN: 3 (Herald) / 5 (Courier)");
    }

    @Test
    void aLaterReportWithLessThatCorrectsNothing() {
        check("""
                2024-03-05 Herald: Nine sailors were killed when a ferry burned off Port Selim on Monday.
                2024-03-07 Courier: Five people were killed on the Port Selim ferry, the inquiry heard.
                """, "FIGURE killed CONFLICT LATER_AND_LOWER: 9 (Herald) / 5 (Courier)");
    }

    @Test
    void aLaterReportWithLessThatCorrectsTheFirst() {
        check("""
                2024-03-05 Herald: Nine sailors were killed when a ferry burned off Port Selim on Monday.
                2024-03-07 Courier: Five people were killed on the Port Selim ferry, not nine as initially reported.
                """, "FIGURE killed UPDATE CORRECTED: 9 (Herald) / 5 (Courier)");
    }

    @Test
    void theSameVoiceLaterWithLess() {
        check(
                """
                2024-03-05 Herald: [s:The harbour police] [c:said] [x:nine sailors were killed on the Port Selim ferry].
                2024-03-07 Courier: [s:The harbour police] [c:said] [x:five sailors were killed on the Port Selim ferry].
                """,
                "FIGURE killed UPDATE SAME_VOICE: 9 (Herald > The harbour police) / 5 (Courier > The harbour police)");
    }

    @Test
    void somebodyWhoWasHurtHasDied() {
        check("""
                2024-03-05 Herald: A boy was hurt when a swing broke in Varna on Monday. He is in critical condition.
                2024-03-08 Courier: The boy who was hurt when a swing broke in Varna has died.
                """, "FIGURE killed UPDATE LATER_DEATH: 1 (Herald) / 1 (Courier)");
    }

    @Test
    void oneOfSeveralHasDied() {
        check("""
                2024-03-05 Herald: One man was killed and four others were injured in a crash near Varna.
                2024-03-08 Courier: Two men are dead and three others were injured; a second man died on Thursday after the crash near Varna.
                """, "FIGURE killed UPDATE LATER_DEATH: 1 (Herald) / 2 (Courier)");
    }

    @Test
    void aBoundGoesWithMore() {
        check("""
                2024-03-05 Herald: At least three people were killed in the landslide above Varna.
                2024-03-05 Courier: Five people were killed in the landslide above Varna.
                """, "FIGURE killed NONE COMPATIBLE: 5 (Courier) / 3.. (Herald)");
    }

    @Test
    void dozensGoWithForty() {
        check("""
                2024-03-05 Herald: Dozens of people were injured in the landslide above Varna.
                2024-03-05 Courier: The landslide above Varna injured 40 people.
                """, "FIGURE injured NONE COMPATIBLE: 40 (Courier) / 24.. (Herald)");
    }

    @Test
    void whoeverDidItIsCountedOrNot() {
        check("""
                2024-03-05 Herald: A gunman killed three people in a mill in Varna.
                2024-03-05 Courier: Four people are dead after a gunman killed three workers and then himself in a mill in Varna.
                """, "FIGURE killed NONE DOER_COUNTED: 4 (Courier) / 3 (Herald)");
    }

    @Test
    void allWhoWereHitOrTheDeadAndTheHurtApart() {
        check("""
                2024-03-05 Herald: Five people were injured when shots were fired in a mill in Varna.
                2024-03-05 Courier: One person was killed and four people were injured when shots were fired in a mill in Varna.
                """, "FIGURE injured NONE ALL_WHO_WERE_HIT: 4 (Courier) / 5 (Herald)");
    }

    @Test
    void aReportOfSeveralEvents() {
        check("""
                2024-03-05 Herald: Two men were killed in a fight in Varna on Monday.
                2024-03-05 Courier: Separate attacks across the city of Varna left six people dead at the weekend.
                """, "FIGURE killed NONE SEVERAL_EVENTS: 6 (Courier) / 2 (Herald)");
    }

    @Test
    void twoVoicesOfOneDocument() {
        check("""
                2024-03-05 Herald: [s:The ministry] [c:said] [x:two miners were killed at Tarbrek]. [s2:The union] [c2:said] [x2:seven miners were killed].
                """, "FIGURE killed CONFLICT ONE_DOCUMENT: 2 (Herald > The ministry) / 7 (Herald > The union)");
    }

    @Test
    void whatADocumentReportsAgainstWhatItSaysItself() {
        check("""
                2024-03-05 Herald: Seven miners were killed at Tarbrek on Monday. [s:The ministry] [c:said] [x:two miners were killed].
                """, "FIGURE killed CONFLICT ONE_DOCUMENT: 7 (Herald) / 2 (Herald > The ministry)");
    }

    @Test
    void arrestsAreCountedAsWell() {
        check("""
                2024-03-05 Herald: Police arrested 12 students in Varna on Monday.
                2024-03-05 Courier: Police arrested 40 students in Varna on Monday.
                """, "FIGURE arrested CONFLICT AT_THE_SAME_TIME: 40 (Courier) / 12 (Herald)");
    }

    @Test
    void figuresWithoutADay() {
        check("""
                Herald: Three sailors were killed when a ferry burned off Port Selim.
                Courier: Five people were killed when a ferry burned off Port Selim.
                """, "FIGURE killed CONFLICT NOT_RECONCILED: 5 (Courier) / 3 (Herald)");
    }

    @Test
    void equalFiguresAreNoDifference() {
        check("""
                2024-03-05 Herald: Three sailors were killed when a ferry burned off Port Selim.
                2024-03-06 Courier: A fire on a ferry off Port Selim killed three sailors.
                """, "-");
    }

    @Test
    void theRangeAndWhatIsMostSupported() {
        assertThat(Stories.figures("""
                2024-03-05 Herald: Three sailors were killed when a ferry burned off Port Selim on Monday.
                2024-03-06 Courier: Five sailors were killed in the fire on the ferry at Port Selim, the owners told the paper.
                2024-03-06 Post: Rescuers have now found all bodies: five sailors were killed on the burning ferry.
                """)).isEqualTo("killed 3 to 5, most named 5, most supported 5");
    }

    @Test
    void copiesAreOneOrigin() {
        String wire =
                "Nine sailors were killed when the ferry Dunes burned off Port Selim on Monday night, the owners of"
                        + " the ship said in a note to the harbour, which had been closed since noon because of the storm.";
        assertThat(
                        Stories.figures(
                                "2024-03-05 Herald: " + wire + "\n2024-03-05 Courier: " + wire + "\n2024-03-05 Star: "
                                        + wire + "\n2024-03-05 Post: Two sailors were killed when a ferry burned.\n"
                                        + "2024-03-05 Times: Two of the crew died, and two sailors were killed for sure, divers said."))
                .isEqualTo("killed 2 to 9, most named 2, most supported 2");
    }

    private static void check(String story, String expected) {
        assertThat(Stories.differences(story)).as(story).isEqualTo(expected);
    }
}
