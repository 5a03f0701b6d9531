package org.hearsay.eval.corenlp;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.hearsay.eval.Corpus;
import org.hearsay.eval.Stage;
import org.hearsay.eval.Workers;
import org.hearsay.eval.bench.Rounds;

/**
 * Hearsay and CoreNLP's quote pipeline on the same texts, with the same number of threads, in one process, by turns: whatever
 * else the machine does falls on both. Arguments: FOLDER THREADS ROUNDS [TEXTS].
 */
public final class SideBySide {
    private final List<String> texts;
    private final int threads;

    private SideBySide(List<String> texts, int threads) {
        this.texts = texts;
        this.threads = threads;
    }

    public static void main(String[] args) {
        int most = args.length > 3 ? Integer.parseInt(args[3]) : Integer.MAX_VALUE;
        List<String> texts = Corpus.files(Path.of(args[0]), ".txt").stream()
                .limit(most)
                .map(Corpus::text)
                .toList();
        new SideBySide(texts, Integer.parseInt(args[1])).run(Integer.parseInt(args[2]));
    }

    private void run(int rounds) {
        long start = System.nanoTime();
        try (Stage stage = Stage.open(threads)) {
            double ourLoad = since(start);
            start = System.nanoTime();
            StanfordCoreNLP coreNlp = new StanfordCoreNLP(quotePipeline());
            print("%d texts, %d threads", texts.size(), threads);
            print("loading: Hearsay %.1f s, CoreNLP %.1f s", ourLoad, since(start));
            compare(rounds, () -> readOurs(stage), () -> readTheirs(coreNlp));
        }
    }

    /** One round each to warm up, then rounds by turns. */
    private void compare(int rounds, IntSupplier ours, IntSupplier theirs) {
        print("found: Hearsay %d attributions, CoreNLP %d quotations", ours.getAsInt(), theirs.getAsInt());
        List<Double> ourSeconds = new ArrayList<>();
        List<Double> theirSeconds = new ArrayList<>();
        for (int i = 1; i <= rounds; i++) {
            ourSeconds.addAll(Rounds.of(1, ours::getAsInt).seconds());
            theirSeconds.addAll(Rounds.of(1, theirs::getAsInt).seconds());
            print("round %d: Hearsay %.2f s, CoreNLP %.2f s", i, ourSeconds.getLast(), theirSeconds.getLast());
        }
        double our = new Rounds(ourSeconds).median();
        double their = new Rounds(theirSeconds).median();
        print("median: Hearsay %.2f texts/s, CoreNLP %.3f texts/s", texts.size() / our, texts.size() / their);
        print("Hearsay reads %.1f times as many texts a second", their / our);
    }

    private int readOurs(Stage stage) {
        return stage.readAll(texts).stream()
                .mapToInt(r -> r.attributions().size())
                .sum();
    }

    private int readTheirs(StanfordCoreNLP coreNlp) {
        List<Integer> quotations = Workers.map(threads, texts, text -> {
            CoreDocument document = new CoreDocument(text);
            coreNlp.annotate(document);
            return document.quotes().size();
        });
        return quotations.stream().flatMapToInt(IntStream::of).sum();
    }

    /** All that naming the speakers of quotations asks for, with the statistical coreference: the fastest that it can use. */
    private static Properties quotePipeline() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
        properties.setProperty("coref.algorithm", "statistical");
        return properties;
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
