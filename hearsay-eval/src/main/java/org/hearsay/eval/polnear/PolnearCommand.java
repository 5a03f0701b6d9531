package org.hearsay.eval.polnear;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearsay.Reading;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Source;
import org.hearsay.eval.Stage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code eval polnear FOLDER}. */
// The fields are filled by picocli before call() runs, which NullAway cannot see.
@SuppressWarnings("NullAway.Init")
@Command(
        name = "polnear",
        description = "Scores outermost attributions on one split of PolNeAR.",
        mixinStandardHelpOptions = true)
public final class PolnearCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(description = "Folder of a split, with text/ and attributions/")
    private Path folder;

    @Option(names = "--cofenet", description = "The split as CofeNet tokenised it (JSONL), for the published metric")
    private @Nullable Path cofenet;

    @Option(names = "--predictions", description = "Write what was read, in the independent scorer's format")
    private @Nullable Path predictions;

    @Option(names = "--score", description = "Score predictions written earlier instead of reading")
    private @Nullable Path given;

    @Option(names = "--threads", defaultValue = "2", description = "Articles read at once (default ${DEFAULT-VALUE})")
    private int threads;

    @Override
    public Integer call() {
        List<Article> articles = Article.all(folder);
        Map<String, List<Prediction>> read = given == null ? read(articles) : PredictionFile.read(given, articles);
        if (predictions != null) {
            PredictionFile.write(predictions, articles, read);
        }
        score(articles, read);
        return 0;
    }

    private Map<String, List<Prediction>> read(List<Article> articles) {
        try (Stage stage = Stage.open(threads)) {
            spec.commandLine().getOut().println("Reader " + stage.version());
            List<Reading> readings =
                    stage.readAll(articles.stream().map(Article::text).toList());
            Map<String, List<Prediction>> found = new LinkedHashMap<>();
            for (int i = 0; i < articles.size(); i++) {
                found.put(articles.get(i).stem(), predictions(readings.get(i)));
            }
            return found;
        }
    }

    /** PolNeAR marks no attribution without a cue, so those are not scored. */
    private static List<Prediction> predictions(Reading reading) {
        List<Prediction> found = new ArrayList<>();
        for (Attribution a : reading.attributions()) {
            if (a.cue() != null) {
                Source source = a.source();
                Parts parts = new Parts(source == null ? null : source.spans(), a.cue(), a.content());
                found.add(new Prediction(parts, a.confidence(), a.depth() > 1));
            }
        }
        return found;
    }

    private void score(List<Article> articles, Map<String, List<Prediction>> read) {
        Tally exact = new Tally(Linked.Criterion.EXACT);
        Tally same = new Tally(Linked.Criterion.SAME);
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, List<Parts>> outermost = new LinkedHashMap<>();
        for (Article article : articles) {
            List<Prediction> scored = read.getOrDefault(article.stem(), List.of()).stream()
                    .filter(p -> !p.nested())
                    .toList();
            exact.add(article, scored);
            same.add(article, scored);
            texts.put(article.stem(), article.text());
            outermost.put(article.stem(), scored.stream().map(Prediction::parts).toList());
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println("PolNeAR, " + folder + ": " + articles.size() + " articles, outermost attributions with a cue");
        Report report = new Report(out);
        if (cofenet != null) {
            report.chunks(ChunkScore.of(Instance.all(cofenet), texts, outermost));
        }
        report.linked(List.of(exact, same));
        report.calibration(same, "cue and content each overlap gold's (the same attribution), one to one");
        report.calibration(exact, "source, cue and content all exact, one to one");
    }
}
