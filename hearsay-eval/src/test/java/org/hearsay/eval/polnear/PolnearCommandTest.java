package org.hearsay.eval.polnear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A split of one invented article, scored on predictions from a file. */
class PolnearCommandTest {
    private static final String TEXT = "\"No 😀,\" Dana Cole said.\nHarbour Front hopes the ice melts.\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void makeCorpus() throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.createDirectories(folder.resolve("attributions"));
        Files.writeString(folder.resolve("text/courier_1.txt"), TEXT);
        Files.writeString(folder.resolve("attributions/courier_1_aaaa.ann"), """
                T1\tSource 8 17\tDana Cole
                T2\tCue 18 22\tsaid
                T3\tContent 0 7\t"No 😀,"
                E1\tSource:T1 Cue:T2 Content:T3
                T4\tSource 24 37\tHarbour Front
                T5\tCue 38 43\thopes
                T6\tContent 44 57\tthe ice melts
                E2\tSource:T4 Cue:T5 Content:T6
                """);
        Files.writeString(folder.resolve("attributions/courier_1_bbbb.ann"), "");
        Files.writeString(folder.resolve("cofenet.jsonl"), """
                {"tokens":["``","No","😀",",","''","Dana","Cole","said","."],\
                "labels":["B-content","I-content","I-content","I-content","I-content","B-source","I-source","B-cue","O"],\
                "pos":[],"id":"courier_1_aaaa"}
                """);
    }

    @Test
    void whatWasReadIsScoredAndWrittenBack() throws IOException {
        Path given = Files.writeString(folder.resolve("given.jsonl"), """
                {"doc":"courier_1","attributions":[\
                {"source":[[8,17]],"cue":[[18,22]],"content":[[0,7]],"confidence":0.9},\
                {"cue":[[38,43]],"content":[[48,57]],"confidence":0.6},\
                {"source":[[1,3]],"cue":[[1,3]],"content":[[1,3]],"nested":true}]}
                """);
        Path written = folder.resolve("written.jsonl");
        String report = run("--score", given.toString(), "--predictions", written.toString());
        assertThat(report)
                .contains("1 articles")
                .contains("9 tokens, 0 not found")
                .contains("content  P 100.0  R 100.0")
                .contains("all three exact   P  50.0  R  50.0  F1  50.0  (1 right of 2 read, 2 there)")
                .contains("same attribution  P 100.0  R 100.0  F1 100.0  (2 right of 2 read, 2 there)")
                .contains("direct            P 100.0  R 100.0")
                .contains("error: 0.250 in 10 bins of equal width")
                .contains("BERT w. Cofe                    83.2    75.3    72.9");
        assertThat(run("--score", written.toString())).isEqualTo(report);
    }

    @Test
    void predictionsForOtherArticlesAreNamed() throws IOException {
        Path given = Files.writeString(folder.resolve("given.jsonl"), "{\"doc\":\"x\",\"attributions\":[]}\n");
        assertThat(run("--score", given.toString())).contains("given.jsonl has no predictions for these articles");
    }

    private String run(String... options) {
        StringWriter out = new StringWriter();
        CommandLine command = new CommandLine(new PolnearCommand())
                .setOut(new PrintWriter(out))
                .setExecutionExceptionHandler((e, c, parsed) -> {
                    c.getOut().println(e.getMessage());
                    return 1;
                });
        String[] args = new String[options.length + 3];
        args[0] = folder.toString();
        args[1] = "--cofenet";
        args[2] = folder.resolve("cofenet.jsonl").toString();
        System.arraycopy(options, 0, args, 3, options.length);
        command.execute(args);
        command.getOut().flush();
        return out.toString();
    }
}
