package org.hearsay.eval.gum;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.hearsay.Reading;
import org.hearsay.eval.Stage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code eval gum FOLDER}. */
// The fields are filled by picocli before call() runs, which NullAway cannot see.
@SuppressWarnings("NullAway.Init")
@Command(
        name = "gum",
        description = "Scores chains on the attribution relations of GUM.",
        mixinStandardHelpOptions = true)
public final class GumCommand implements Callable<Integer> {
    private static final String MEANING = """
            An attribution relation is found when the cue overlaps its satellite and the content covers at least half of its
            nucleus (in chars), one to one. An attribution without a cue counts by its source where GUM has a relation for it,
            and is looked through where GUM has none.
              outermost      relations inside no other : attributions inside no other
              nested         relations inside another : attributions inside another, and the parents fit likewise
              parent ignored the same, whatever the parents are
              any relation   P: inner attributions that are a relation at all, inside another or not; no R or F1""";

    @Spec
    private CommandSpec spec;

    @Mixin
    private GumTexts gum;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.println(MEANING);
        try (Stage stage = gum.open()) {
            out.println("Reader " + stage.version());
            gum.each(GumDocument::read, out, texts -> print(texts, stage, out));
        }
        return 0;
    }

    private static void print(List<GumDocument> documents, Stage stage, PrintWriter out) {
        List<Reading> readings =
                stage.readAll(documents.stream().map(GumDocument::text).toList());
        Map<String, ChainScore> byGenre = new TreeMap<>();
        List<ChainScore> scores = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            List<GumDocument.GoldLink> gold = documents.get(i).gold();
            ChainScore score = ChainScore.of(gold, Link.of(readings.get(i), gold));
            byGenre.merge(documents.get(i).genre(), score, ChainScore::plus);
            scores.add(score);
        }
        byGenre.forEach((genre, score) -> print(genre, score, out));
        print("all", scores.stream().reduce(ChainScore.NONE, ChainScore::plus), out);
    }

    private static void print(String title, ChainScore score, PrintWriter out) {
        out.println("  " + title);
        out.println("    outermost       " + score.outermost());
        out.println("    nested          " + score.nested());
        out.println("    parent ignored  " + score.nestedAlone());
        out.println("    any relation    " + score.innerAnywhere().precisionOnly());
    }
}
