package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Each quoted stretch is rendered as its words, indented by depth, with "…" where no mark closes it. */
class QuotationMarksTest {
    @Test
    void everyConventionOpensAndCloses() {
        check("“Go,” she said.", "Go,");
        check("‘Go,’ she said.", "Go,");
        check("\"Go,\" she said.", "Go,");
        check("'Go,' she said.", "Go,");
        check("« Partez », dit-elle.", " Partez ");
        check("„Geht“, sagte sie.", "Geht");
        check("„Idźcie”, powiedziała.", "Idźcie");
        check("»Geht«, sagte sie.", "Geht");
        check("”Gå”, sade hon.", "Gå");
        check("‚Geht‘, sagte sie.", "Geht");
        check("‹Partez›, dit-elle.", "Partez");
        check("``Go,'' she said.", "Go,");
        check("「行け」", "行け");
    }

    @Test
    void oneInsideAnother() {
        check("“He called it ‘a gift’ and left.”", "He called it ‘a gift’ and left.", "  a gift");
        check("'He called it \"a gift\" and left.'", "He called it \"a gift\" and left.", "  a gift");
        check("\"He called it 'a gift'.\"", "He called it 'a gift'.", "  a gift");
        check("«Il l’a appelé “un don”.»", "Il l’a appelé “un don”.", "  un don");
        check("“She said: ‘He said: “Go.”’”", "She said: ‘He said: “Go.”’", "  He said: “Go.”", "    Go.");
    }

    @Test
    void aQuotationOverSeveralParagraphsOpensEachAndClosesOnce() {
        check(
                "“The harbour is shut.\n\n“It stays shut.\n\n“Go home,” he said.",
                "The harbour is shut.…",
                "It stays shut.…",
                "Go home,");
        check("\"The harbour is shut.\n\n\"Go home,\" he said.", "The harbour is shut.…", "Go home,");
    }

    @Test
    void anOddMarkReachesNoFurtherThanItsParagraph() {
        check("“It is over, he said.\n\nRain fell. “Go,” she said.", "It is over, he said.…", "Go,");
        check("It is over,” he said. “Go.”", "Go.");
        check("He said \"go and \"stay\" and left.", "go and \"stay\" and left.…", "  stay");
    }

    @Test
    void apostrophesAreNoMarks() {
        check("They don't know the workers' union of the '90s, nor rock 'n' roll.");
        check("They don’t know the workers’ union of the ’90s.");
        check(
                "‘They don’t know,’ he said. ‘The workers’ union won’t.’",
                "They don’t know,",
                "The workers’ union won’t.");
        check("'They don't know,' he said of the ministers' plan.", "They don't know,");
        check("The Qur'an, Sana'a and 'Amr: al-Ma'arri's verse.");
    }

    @Test
    void inchesAndMinutesAreNoMarks() {
        check("A 12\" gun and a 6' wall, \"he said\".", "he said");
    }

    @Test
    void aRowOfMarksIsNothing() {
        check("\"\"\"\"\"\"");
        check("“”");
    }

    private static void check(String text, String... expected) {
        List<String> found = QuotationMarks.in(text).stream()
                .map(q -> "  ".repeat(q.depth()) + q.inner().in(text) + (q.closed() ? "" : "…"))
                .toList();
        assertThat(found).containsExactly(expected);
    }
}
