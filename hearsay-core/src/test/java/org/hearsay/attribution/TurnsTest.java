package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TurnsTest {
    @Test
    void interviews() {
        check(
                "Q: Why?\nA: Why not, I said to myself.\nQ: When?\nA: Now.",
                "Q > Why?",
                "A > Why not, I said to myself.",
                "Q > When?",
                "A > Now.");
        check(
                "She met us at noon.\n\nDANA COLE: Were you there?\n\nHalim: I was.\n\nDANA COLE: And now?\n\nHalim: Now I wait.\n\nHe left.",
                "DANA COLE > Were you there?",
                "Halim > I was.",
                "DANA COLE > And now?",
                "Halim > Now I wait.");
    }

    @Test
    void speakersInCapitalsSpeakOnceIfTheyHaveARole() {
        check(
                "THE PRESIDENT: Thank you.\n\nIt is late.\n\nTHE VICE PRESIDENT: It is.",
                "THE PRESIDENT > Thank you.\n\nIt is late.",
                "THE VICE PRESIDENT > It is.");
        check(
                "Remarks by President Cole and Mr. Halim\n\n4 May\n\n6:13 P.M. EDT THE PRESIDENT: Thank you.",
                "THE PRESIDENT > Thank you.");
        check(
                "THE VICE PRESIDENT:\n\nHere he is. THE PRESIDENT:\n\nThank you.",
                "THE VICE PRESIDENT > Here he is.",
                "THE PRESIDENT > Thank you.");
        check("MR. COLE: We begin.", "MR. COLE > We begin.");
    }

    @Test
    void parliamentaryRecords() {
        check(
                "Mr. Cole. Madam Speaker, I rise.\n\nThe harbour is shut.\n\nMs. Idris. I thank him.",
                "Mr. Cole > Madam Speaker, I rise.\n\nThe harbour is shut.",
                "Ms. Idris > I thank him.");
        check("Speaker Idris.\n\nFriends, a year ago we met here.", "Speaker Idris > Friends, a year ago we met here.");
    }

    @Test
    void textsThatAreOneStatement() {
        check(
                "Statement of the High Committee of the People's Movement\n\nWe deny it.",
                "the High Committee of the People's Movement > We deny it.");
        check(
                "Minister Dana Cole's Inaugural Address to the Assembly\n\nFriends!\n\nWe begin.",
                "Minister Dana Cole > Friends!\n\nWe begin.");
        check(
                "A day of tides\n\nSalma Idris's Farewell Speech\n\n4 May\n\nFriends!",
                "Salma Idris > 4 May\n\nFriends!");
        check("Remarks by Salma Idris at the opening of the port\n\nFriends!", "Salma Idris > Friends!");
    }

    @Test
    void headingsAndNotesAreNoSpeakers() {
        check("BREAKING NEWS: The court sat.\n\nTHE FACTS: It rose early.");
        check("THE CLAIM: The harbour is shut.\n\nTHE FACTS: It is open.");
        check("Cole's speech angers the union\n\nThe union was angry.");
        check("Statement of accounts is late\n\nThe auditors wait.");
        check(
                "The truce held.\n\n1.\n\n2.\n\n3.\n\n4.\n\n5.\n\n6.\n\n7.\n\n8.\n\nTHE PRESIDENT: a portrait of him hung there.");
        check("Cole: 54\nHalim: 32\nCole: 12.5\nHalim: none");
        check("Mr. Cole left. He was tired.");
        check("Senator Dana K. Cole left.\n\nBut Mr. Halim stayed.\n\nVice Gov. Idris waited.");
    }

    private static void check(String text, String... turns) {
        assertThat(Turns.in(text).stream()
                        .map(t -> t.speaker().in(text) + " > " + t.words().in(text)))
                .containsExactly(turns);
    }
}
