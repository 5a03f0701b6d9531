package org.hearsay.corroboration.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hearsay.corroboration.Report;
import org.junit.jupiter.api.Test;

/** Events that no editor would hand in. */
class HostileConflictsTest {
    @Test
    void noReportAndOneReport() {
        assertThat(Comparing.of(List.of()).figures()).isEmpty();
        assertThat(Stories.differences("2024-03-05 Herald: Three sailors were killed."))
                .isEqualTo("-");
        assertThat(Stories.figures("2024-03-05 Herald: Three sailors were killed."))
                .isEqualTo("killed 3 to 3, most named 3, most supported 3");
        assertThat(Stories.figures("2024-03-05 Herald: Nothing is known.")).isEmpty();
    }

    @Test
    void daysInTheFuture() {
        assertThat(Stories.differences("""
                2999-03-05 Herald: Three sailors were killed on 4 March 2999.
                2024-03-05 Courier: Five sailors were killed on 4 March 2024.
                """))
                .isEqualTo("FIGURE killed CONFLICT LATER_AND_LOWER: 5 (Courier) / 3 (Herald)");
    }

    @Test
    void absurdFigures() {
        assertThat(Stories.figures("""
                2024-03-05 Herald: The fire killed 999999999999999 people.
                2024-03-05 Courier: The fire killed 12345678901234567890123 people.
                2024-03-05 Post: The fire killed no one.
                """)).startsWith("killed 0 to 999999999999999");
    }

    @Test
    void theOrderOfTheReportsChangesNothing() {
        List<Report> reports = new ArrayList<>(many(40));
        Comparison expected = Comparing.of(reports);
        for (long seed = 1; seed <= 5; seed++) {
            Collections.shuffle(reports, new Random(seed));
            assertThat(Comparing.of(reports)).isEqualTo(expected);
        }
    }

    @Test
    void fiveThousandReports() {
        List<Report> reports = many(5000);
        assertTimeoutPreemptively(Duration.ofSeconds(120), () -> {
            Comparison comparison = Comparing.of(reports);
            assertThat(comparison.differences()).hasSizeLessThan(1000);
            assertThat(comparison.figures()).isNotEmpty();
        });
    }

    private static List<Report> many(int number) {
        StringBuilder story = new StringBuilder();
        Random random = new Random(7);
        for (int i = 0; i < number; i++) {
            story.append("2024-03-0")
                    .append(1 + random.nextInt(9))
                    .append(" Paper ")
                    .append(i)
                    .append(": ");
            story.append(random.nextInt(300)).append(" people were killed in [nl:Varna] on ");
            story.append(1 + random.nextInt(3))
                    .append(" March 2024. [s:A witness] [c:said] [x:the attack was carried out by [no:the Guard ");
            story.append((char) ('A' + random.nextInt(20)))
                    .append("]]. [s2:The army] [c2:denied] that [x2:the riot was an attack by the army].\n");
        }
        return Stories.reports(story.toString());
    }
}
