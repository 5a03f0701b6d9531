package org.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CreditLinesTest {
    private static final String STORY = """

            The harbour was closed on Tuesday, officials said.

            Ships waited outside the mole.

            Nobody could say for how long.
            """;

    private final CreditLines credits = new CreditLines(Agencies.standard());

    @Test
    void datelines() {
        check("PORT SELIM (AP) — The harbour was closed on Tuesday.", "ORIGIN The Associated Press: (AP)");
        check("(Reuters) - The harbour was closed.", "ORIGIN Reuters: (Reuters)");
        check(
                "PORT SELIM, May 3 (Meridian Press) -- The harbour was closed.",
                "ORIGIN Meridian Press: (Meridian Press)");
        check("Port Selim, 3 May (Meridian Press)", "ORIGIN Meridian Press: (Meridian Press)");
        check("Port Selim (AFP) – The harbour was closed.", "ORIGIN Agence France-Presse: (AFP)");
        check(
                "The harbour was closed, he said. (Reuters/AFP)",
                "ORIGIN Reuters: (Reuters/AFP)",
                "ORIGIN Agence France-Presse: (Reuters/AFP)");
    }

    @Test
    void bylines() {
        check("By Dana Cole, Associated Press", "ORIGIN The Associated Press: By Dana Cole, Associated Press");
        check("By Reuters", "ORIGIN Reuters: By Reuters");
        check("BY DANA COLE, REUTERS", "ORIGIN Reuters: BY DANA COLE, REUTERS");
        check("By Dana Cole, Harbour Correspondent");
    }

    @Test
    void linesOfTheirOwn() {
        check("Source: the Daily Courier", "ORIGIN the Daily Courier: Source: the Daily Courier");
        check("Source » Daily Courier", "ORIGIN Daily Courier: Source » Daily Courier");
        check("Via Harbour Radio", "ORIGIN Harbour Radio: Via Harbour Radio");
        check(
                "Originally published by the Daily Courier.",
                "ORIGIN the Daily Courier: Originally published by the Daily Courier");
        check(
                "This article first appeared in the Daily Courier.",
                "ORIGIN the Daily Courier: This article first appeared in the Daily Courier");
        check(
                "Republished with permission from Harbour Radio.",
                "ORIGIN Harbour Radio: Republished with permission from Harbour Radio");
        check("Reuters contributed to this report.", "CONTRIBUTION Reuters: Reuters contributed to this report");
        check(
                "The Associated Press contributed.",
                "CONTRIBUTION The Associated Press: The Associated Press contributed");
        check(
                "Dana Cole in Port Selim and AFP contributed to this story.",
                "CONTRIBUTION Agence France-Presse: Dana Cole in Port Selim and AFP contributed to this story");
        check("(With inputs from Harbour Radio)", "CONTRIBUTION Harbour Radio: With inputs from Harbour Radio");
        check("Reuters", "ORIGIN Reuters: Reuters");
    }

    @Test
    void whatOnlyLooksLikeCredits() {
        check("© 2026 Daily Courier");
        check("Reporting by Dana Cole; editing by Sam Reed");
        check("Heavy rain contributed to the collapse.");
        check("Low prices contributed.");
        check("Dana Cole (Harbour Front) – who leads the party – said no.");
        check("Dana Cole (Harbour Front): We said no.");
        check("(Video) - The harbour from above.");
        check("The talks were held with the Port Authority (PA).");
        check("First published on 3 May 2026");
        check("First published on Monday.");
        check("Via the northern road they reached the harbour. Nobody saw them.");
        check("By the time they reached the harbour, it was closed.");
    }

    @Test
    void whatStandsAmidTheTextIsSomebodysWords() {
        String amid = STORY + "\nSource: the Daily Courier\n" + STORY + STORY + STORY;
        assertThat(credits.in(STORY + STORY + amid)).isEmpty();
    }

    @Test
    void aLongLineCostsNoMoreThanAShortOne() {
        assertThat(credits.in("By " + "by (".repeat(500_000))).isEmpty();
        assertThat(credits.in("\n".repeat(1_000_000))).isEmpty();
    }

    /** A line before the story, and the same after it. */
    private void check(String line, String... expected) {
        for (String text : new String[] {line + "\n" + STORY, STORY + "\n" + line, STORY + "\r\n" + line + "\r\n"}) {
            assertThat(credits.in(text).stream()
                            .map(c ->
                                    c.kind() + " " + c.name() + ": " + c.span().in(text))
                            .collect(Collectors.toList()))
                    .as(text)
                    .containsExactly(expected);
        }
    }
}
