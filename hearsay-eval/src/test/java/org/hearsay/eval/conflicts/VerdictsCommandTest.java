package org.hearsay.eval.conflicts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.Hearsay;
import org.hearsay.reader.OnnxReader;
import org.hearsay.text.Tables;
import org.junit.jupiter.api.Test;

/** Pairs of reports in, right or wrong out; and what the files of pairs must be like. */
class VerdictsCommandTest {
    @Test
    void aPairIsRightIfItsMatterHasTheWantedVerdict() {
        String conflict = "2031-03-08 Herald: Three sailors were killed when a ferry burned on 4 March 2031.";
        String other = "2031-03-08 Courier: A fire on a ferry killed three sailors on 6 March 2031.";
        try (OnnxReader reader = OnnxReader.open(1)) {
            String judged = VerdictsCommand.judged(
                            new Hearsay(reader),
                            List.of(
                                    List.of("date", "conflict", conflict, other),
                                    List.of("date", "none", conflict, other),
                                    List.of("denial", "none", conflict, other)))
                    .stream()
                    .map(j -> j.matter() + " wanted " + j.wanted() + " found " + j.found() + " " + j.isRight())
                    .collect(Collectors.joining("\n"));
            assertThat(judged).isEqualTo("""
                    DATE wanted CONFLICT found CONFLICT true
                    DATE wanted NONE found CONFLICT false
                    DENIAL wanted NONE found NONE true""");
        }
    }

    @Test
    void everyMatterHasPairsThatDifferAndPairsThatDoNot() {
        for (String file : List.of("pairs.txt", "pairs-later.txt")) {
            List<List<String>> rows = Tables.rows(VerdictsCommand.class, file);
            assertThat(rows).allMatch(row -> row.size() == 4);
            assertThat(rows.stream()
                            .map(row -> row.getFirst() + " " + row.get(1).equals("none")))
                    .contains("date true", "date false", "place true", "place false", "actor true", "actor false")
                    .contains("denial true", "denial false", "naming true", "naming false");
        }
    }
}
