package org.hearsay.eval.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.hearsay.eval.CorpusException;
import org.hearsay.eval.Logistic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A file of invented pairs, and small things to learn. */
class NamesCommandTest {
    @TempDir
    private Path folder;

    @Test
    void pairsAreScoredBesideWhatIsPublished() throws IOException {
        Path file = Files.writeString(folder.resolve("pairs.csv"), """
                schema,name1,name2,is_match
                Person,Lena Marsh,"MARSH, Lena",true
                Person,Lena Marsh,Anton Verhoff,false
                Company,Verhoff AG,Verhoff Aktiengesellschaft,true
                Person,Dana Cole,Dana Verhoff,true
                """);
        StringWriter out = new StringWriter();
        int code = new CommandLine(new NamesCommand())
                .setOut(new PrintWriter(out))
                .execute(file.toString(), "--wrong", "--rounds", "0");
        assertThat(code).isZero();
        assertThat(out.toString())
                .contains("4 pairs", "79.0    74.2")
                .contains("all:     P 100.0  R  66.7  F1  80.0  (2 right of 2 read, 3 there)")
                .contains("persons: P 100.0  R  50.0")
                .contains("scores of exactly 1: 0")
                .contains("Dana Cole | Dana Verhoff");
    }

    @Test
    void pairsThatShareANameAreOneGroup() throws IOException {
        Path file = Files.writeString(folder.resolve("pairs.csv"), """
                name1,name2,is_match
                A,B,true
                C,D,true
                b,C,false
                E,F,true
                """);
        List<Integer> groups = NamePair.read(file).stream().map(NamePair::group).toList();
        assertThat(groups.get(0)).isEqualTo(groups.get(1)).isEqualTo(groups.get(2));
        assertThat(groups.get(3)).isNotEqualTo(groups.get(0));
    }

    @Test
    void aMissingColumnIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("pairs.csv"), "name1,name2\na,b\n");
        assertThatThrownBy(() -> NamePair.read(file))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("no column is_match");
    }

    @Test
    void aTransducerLearnsWhatStandsForWhat() {
        List<NameWords.Spellings> pairs = List.of(
                new NameWords.Spellings("bad", "pad"),
                new NameWords.Spellings("abab", "apap"),
                new NameWords.Spellings("dab", "dap"),
                new NameWords.Spellings("dada", "dada"));
        Transducer transducer = Transducer.learn("abdpq", pairs, false);
        assertThat(transducer.odds("b", "p")).isGreaterThan(0).isGreaterThan(transducer.odds("b", "d"));
        assertThat(transducer.odds("dad", "dad")).isGreaterThan(transducer.odds("dad", "pap"));
    }

    @Test
    void aLogisticModelFindsItsWeights() {
        Random random = new Random(3);
        List<double[]> figures =
                random.doubles(4000, -2, 2).mapToObj(x -> new double[] {1, x}).toList();
        boolean[] right = new boolean[figures.size()];
        double[] counts = new double[figures.size()];
        for (int i = 0; i < right.length; i++) {
            counts[i] = 1;
            right[i] = random.nextDouble() < Logistic.probability(new double[] {-0.5, 2}, figures.get(i));
        }
        double[] weights = Logistic.fit(figures, right, counts, new double[] {0, 0});
        assertThat(weights[0]).isBetween(-0.7, -0.3);
        assertThat(weights[1]).isBetween(1.7, 2.3);
    }
}
