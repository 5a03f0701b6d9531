package org.hearsay.corroboration.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Reports of one event that differ in its day, place, doer, in what is denied, and in what each voice calls it. */
class OtherConflictsTest {
    @Test
    void twoDays() {
        check("""
                2024-03-08 Herald: Three sailors were killed when a ferry burned on 4 March 2024.
                2024-03-08 Courier: Three sailors were killed in a fire on a ferry on 6 March 2024.
                """, "DATE CONFLICT NOT_RECONCILED: 2024-03-06 (Courier) / 2024-03-04 (Herald)");
    }

    @Test
    void aNightHasTwoDays() {
        check("""
                2024-03-08 Herald: Three sailors were killed when a ferry burned in the night of 4 March 2024.
                2024-03-08 Courier: Three sailors were killed in a fire on a ferry on 5 March 2024.
                """, "DATE NONE COMPATIBLE: 2024-03-05 (Courier) / 2024-03-04 (Herald)");
    }

    @Test
    void aDayThatIsCorrected() {
        check("""
                2024-03-08 Herald: Three sailors were killed when a ferry burned on 4 March 2024.
                2024-03-09 Courier: Three sailors were killed in a fire on a ferry on 6 March 2024, not earlier, as initially reported.
                """, "DATE UPDATE CORRECTED: 2024-03-04 (Herald) / 2024-03-06 (Courier)");
    }

    @Test
    void twoPlaces() {
        check("""
                2024-03-08 Herald: Three workers were killed in a mill in [nl:Tarbrek].
                2024-03-08 Courier: Three workers were killed in a mill in [nl:Oldhaven].
                """, "PLACE CONFLICT NOT_RECONCILED: Oldhaven (Courier) / Tarbrek (Herald)");
    }

    @Test
    void aPlaceThatIsCorrected() {
        check("""
                2024-03-08 Herald: Three workers were killed in a mill in [nl:Tarbrek].
                2024-03-09 Courier: Three workers were killed in a mill in [nl:Oldhaven]. Officials had earlier said it was in [nl:Tarbrek].
                """, "PLACE UPDATE CORRECTED: Tarbrek (Herald) / Oldhaven (Courier)");
    }

    @Test
    void aPlaceInAPlace() {
        check("""
                2024-03-08 Herald: Three workers were killed in a mill in [nl:Tarbrek].
                2024-03-08 Courier: Three workers were killed in a mill in [nl:Oldhaven], a part of [nl:Tarbrek].
                """, "PLACE NONE COMPATIBLE: Oldhaven (Courier) / Tarbrek (Herald)");
    }

    @Test
    void twoWhoAreBlamed() {
        check(
                """
                2024-03-08 Herald: Three workers were killed. [s:The ministry] [c:said] [x:the attack was carried out by [no:the Harbour Guard]].
                2024-03-08 Courier: Three workers were killed. [s:The union] [c:said] [x:the attack was carried out by [no:the Dune Front]].
                """,
                "ACTOR CONFLICT NOT_RECONCILED: Dune Front (Courier > The union) / Harbour Guard (Herald > The ministry)");
    }

    @Test
    void oneIsBlamedAndAnotherSaysItWasThem() {
        check("""
                2024-03-08 Herald: Three workers were killed. [s:The ministry] [c:said] [x:the blast was the work of [no:the Harbour Guard]]. But [no:the Dune Front] claimed responsibility.
                """, "ACTOR CONFLICT ONE_DOCUMENT: Harbour Guard (Herald > The ministry) / Dune Front (Herald)");
    }

    @Test
    void oneNameWrittenInTwoWays() {
        check("""
                2024-03-08 Herald: The shelling was carried out by [no:the Harbour Guard].
                2024-03-08 Courier: The shelling was carried out by [no:Harbour Guard] troops.
                """, "-");
    }

    @Test
    void aDenialOfWhatAWitnessSays() {
        check(
                """
                2024-03-08 Herald: [s:A witness] [c:said] [x:police fired at the crowd in the square].
                2024-03-08 Courier: [s:The ministry] [c:denied] that [x:police had fired at the crowd].
                """,
                "DENIAL CONFLICT DENIED: police fired at the crowd in the square (Herald > A witness) / police had fired at the crowd (Courier > The ministry)");
    }

    @Test
    void aDenialByANotOnly() {
        check(
                """
                2024-03-08 Herald: [s:The union] [c:said] [x:the company had poisoned the river at Tarbrek].
                2024-03-08 Courier: [s:The company] [c:said] [x:it had not poisoned the river at Tarbrek].
                """,
                "DENIAL CONFLICT DENIED: the company had poisoned the river at Tarbrek (Herald > The union) / it had not poisoned the river at Tarbrek (Courier > The company)");
    }

    @Test
    void whatNobodyKnowsIsNoDenial() {
        check("""
                2024-03-08 Herald: [s:Divers] [c:said] [x:the wreck was looted].
                2024-03-08 Courier: [s:The navy] [c:said] [x:it did not know whether the wreck was looted].
                """, "-");
        check("""
                2024-03-08 Herald: [s:Divers] [c:said] [x:the wreck was looted].
                2024-03-08 Courier: [s:The navy] [c:said] [x:it was not sure the wreck was looted].
                """, "-");
    }

    @Test
    void aNotThatIsOfSomethingElse() {
        check("""
                2024-03-08 Herald: [s:The baker] [c:said] [x:the bridge was closed on Monday].
                2024-03-08 Courier: [s:The mayor] [c:said] [x:the school was not closed on Monday].
                """, "-");
    }

    @Test
    void oneVoiceThatFirstDeniesItAndLaterAdmitsIt() {
        check(
                """
                2024-03-08 Herald: [s:The ministry] [c:denied] that [x:the dam had been closed for repairs].
                2024-03-12 Courier: [s:The ministry] [c:said] [x:the dam was closed for repairs].
                """,
                "DENIAL UPDATE DENIED,SAME_VOICE: the dam was closed for repairs (Courier > The ministry) / the dam had been closed for repairs (Herald > The ministry)");
    }

    @Test
    void twoDaysOfWhatHasNoFigure() {
        check("""
                2024-03-08 Herald: [s:The police] [c:said] [x:the bridge in Varna fell on 4 March 2024].
                2024-03-08 Courier: [s:The mayor] [c:said] [x:the bridge in Varna fell on 6 March 2024].
                """, "DATE CONFLICT NOT_RECONCILED: 2024-03-06 (Courier > The mayor) / 2024-03-04 (Herald > The police)");
    }

    @Test
    void aDenialOfWhatAPaperSaysItself() {
        check(
                """
                2024-03-08 Herald: Police fired at the crowd in the square. [s:The ministry] [c:denied] that [x:police had fired at the crowd].
                """,
                "DENIAL CONFLICT DENIED: Police fired at the crowd in the square. (Herald) / police had fired at the crowd (Herald > The ministry)");
    }

    @Test
    void aDenialThatSharesOnlyWhatEverybodySaysOfTheEvent() {
        check("""
                2024-03-08 Herald: The dam gave way on Thursday. [s:The mayor] [c:said] [x:the bridge had fallen when the dam gave way on Thursday].
                2024-03-08 Gazette: [s:A farmer] [c:said] [x:his barn was gone since the dam gave way on Thursday].
                2024-03-08 Courier: [s:The operator] [c:denied] that [x:it knew of cracks before the dam gave way on Thursday].
                """, "-");
    }

    @Test
    void aStatementInWhichTheDenialItselfStands() {
        check("""
                2024-03-08 Herald: [s:Veldane Power] [c:wrote]: [x:We mourn the dead of the dam. [s2:The company] [c2:denies] that [x2:there was an explosion at the dam]].
                """, "-");
    }

    @Test
    void oneVoiceThatFirstSaidSoAndLaterDeniesIt() {
        check(
                """
                2024-03-08 Herald: [s:The ministry] [c:said] [x:the dam was closed for repairs].
                2024-03-12 Courier: [s:The ministry] [c:denied] that [x:the dam had been closed for repairs].
                """,
                "DENIAL UPDATE DENIED,SAME_VOICE: the dam was closed for repairs (Herald > The ministry) / the dam had been closed for repairs (Courier > The ministry)");
    }

    @Test
    void aWriterWhoKeepsWhatIsDeniedAtADistance() {
        check(
                """
                2024-03-08 Herald: [s:The rebels] [c:claimed] [x:the army had burned the granary]. [s2:The army] [c2:denied] that [x2:it had burned the granary].
                """,
                "DENIAL CONFLICT DENIED,ENDORSED: the army had burned the granary (Herald > The rebels) / it had burned the granary (Herald > The army)");
    }

    @Test
    void aDenialOfSomethingElse() {
        check("""
                2024-03-08 Herald: [s:A witness] [c:said] [x:police fired at the crowd in the square].
                2024-03-08 Courier: [s:The ministry] [c:denied] that [x:taxes on grain would rise].
                """, "-");
    }

    @Test
    void aProtestOrARiot() {
        check("""
                2024-03-08 Herald: Students marched through Varna. The protest lasted an hour.
                2024-03-08 Courier: Students marched through Varna. [s:The governor] [c:called] it [x:a riot].
                """, "NAMING event CONFLICT SIDES: riot (Courier > The governor) / protest (Herald)");
    }

    @Test
    void anAttackOrAnAccident() {
        check("""
                2024-03-08 Herald: The tanker sank off Varna. [s:The owners] [c:spoke of] [x:an accident]. [s2:The navy] [c2:called] it [x2:an attack].
                """, "NAMING event CONFLICT SIDES: accident (Herald > The owners) / attack (Herald > The navy)");
    }

    @Test
    void terroristsOrProtesters() {
        check("""
                2024-03-08 Herald: [s:The ministry] [c:said] [x:terrorists had blocked the road to Varna]. [s2:The union] [c2:said] [x2:the protesters wanted bread].
                """, "NAMING people CONFLICT SIDES: terrorist (Herald > The ministry) / protester (Herald > The union)");
    }

    @Test
    void wordsOfOneSide() {
        check("""
                2024-03-08 Herald: Students marched through Varna. The protest lasted an hour.
                2024-03-08 Courier: Students marched through Varna. The demonstration was peaceful.
                """, "-");
    }

    private static void check(String story, String expected) {
        assertThat(Stories.differences(story)).as(story).isEqualTo(expected);
    }
}
