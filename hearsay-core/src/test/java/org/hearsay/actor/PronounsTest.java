package org.hearsay.actor;

import static org.hearsay.actor.CheckedActors.check;

import org.junit.jupiter.api.Test;

/** Who "he", "they", "I", "we" and "you" are. */
class PronounsTest {
    @Test
    void heIsTheManWhoSpokeLast() {
        check("""
                [s1:[np:Omar Halim]] [c1:said] [x1:the bridge was closed]. [s2:He] [c2:added] [x2:that nobody was hurt].""", "Omar Halim: Omar Halim", "He: Omar Halim");
    }

    @Test
    void sheIsNotTheManBetween() {
        check("""
                [s1:[np:Lena Marsh]] [c1:told] [np:Omar Halim] [x1:that it was over]. [s2:She] [c2:did not say] [x2:when].""", "Lena Marsh: Lena Marsh", "She: Lena Marsh");
    }

    @Test
    void protestersAreAGroupAndTheyAreThey() {
        check(
                "[s1:[dp:The protesters]] [c1:said] [x1:they would stay]. [s2:They] [c2:demanded] [x2:bread].",
                "The protesters: The protesters (unnamed)",
                "They: The protesters (unnamed)");
    }

    @Test
    void iIsWhoeverIsQuoted() {
        check(
                "[x1:\"[s2:I] [c2:believe] [x2:it was us],\"] [s1:[np:Lena Marsh]] [c1:said].",
                "Lena Marsh: Lena Marsh",
                "I: Lena Marsh");
    }

    @Test
    void iOutsideAllQuotationsIsTheWriter() {
        check("[s1:I] [c1:believe] [x1:that [np:Lena Marsh] is right].", "I: I (unnamed)");
    }

    @Test
    void weIsTheBodyThatSpeaks() {
        check(
                "[x1:\"[s2:We] [c2:think] [x2:it is over],\"] [s1:[no:the Harbour Authority]] [c1:said].",
                "the Harbour Authority: Harbour Authority",
                "We: Harbour Authority");
    }

    @Test
    void inAConversationYouIsTheOther() {
        check(
                """
                COURIER: Why did [s1:you] [c1:think] [x1:it was safe]?

                MARSH: [s2:I] [c2:thought] [x2:that the children were safe].

                COURIER: And now?

                MARSH: Now [s3:I] [c3:know] [x3:that it was wrong].
                """,
                "COURIER: COURIER",
                "you: MARSH",
                "MARSH: MARSH",
                "I: MARSH",
                "COURIER: COURIER",
                "MARSH: MARSH",
                "I: MARSH");
    }

    @Test
    void heInSomebodysMouthIsNotTheSpeaker() {
        check(
                "[np:Omar Halim] left. [x1:\"[s2:He] [c2:said] [x2:that nothing was left],\"] [s1:[np:Karim Doule]] [c1:recalled].",
                "Karim Doule: Karim Doule",
                "He: Omar Halim");
    }

    @Test
    void whoIsSaidToHaveSaidThatHeIsHe() {
        check(
                "[np:Karim Doule] spoke. [np:Doule] left. [s1:[np:Omar Halim]] [c1:said] [x1:[s2:he] [c2:believed] [x2:the \"better part\" was over]].",
                "Omar Halim: Omar Halim",
                "he: Omar Halim");
    }

    @Test
    void whoeverSpokeLastGoesOnSpeaking() {
        check(
                "[x1:\"[no:The Coast Guard] fired on a post of [no:the Coast Guard],\"] [c1:said] [s1:[no:the Northern Agency]]. [x2:\"Folly is punished,\"] [s2:it] [c2:added].",
                "the Northern Agency: Northern Agency",
                "it: Northern Agency");
    }

    @Test
    void heInATurnIsNotWhoseTurnItIs() {
        check("""
                COURIER: Who knows it?

                DOULE: [np:Omar Halim] knows it. As [s1:he] [c1:said], [x1:we are out].

                COURIER: And now?

                DOULE: Nothing.
                """, "COURIER: COURIER", "DOULE: DOULE", "he: Omar Halim", "COURIER: COURIER", "DOULE: DOULE");
    }

    @Test
    void severalBodiesAreTheyAndNotIt() {
        check(
                "[no:The Harbour Authority] asked. [s1:[do:The courts]] [c1:held] [x1:so]. [s2:They] [c2:say] [x2:yes]. [s3:It] [c3:says] [x3:no].",
                "The courts: The courts (unnamed)",
                "They: The courts (unnamed)",
                "It: Harbour Authority");
    }

    @Test
    void aReportIsNotWhoSaysWeInIt() {
        check(
                "[s1:[dt:A report]] [c1:says] [x1:\"[s2:we] [c2:believe] [x2:it was nothing],\"].",
                "A report: A report (unnamed)",
                "we: we (unnamed)");
    }
}
