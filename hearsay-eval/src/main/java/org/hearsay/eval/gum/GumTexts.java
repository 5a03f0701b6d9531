package org.hearsay.eval.gum;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.hearsay.eval.Corpus;
import org.hearsay.eval.Stage;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that scores on GUM is told, and the texts it means. Filled by picocli. */
// The fields are filled by picocli before each() runs, which NullAway cannot see.
@SuppressWarnings("NullAway.Init")
public final class GumTexts {
    @Parameters(description = "Folder of the corpus, with dep/, rst/rstweb/ and splits.md")
    private Path folder;

    @Option(
            names = "--split",
            split = ",",
            defaultValue = "train,dev",
            description = "Parts to score (default ${DEFAULT-VALUE}); the reader was trained on train")
    private List<String> parts;

    @Option(names = "--threads", defaultValue = "2", description = "Texts read at once (default ${DEFAULT-VALUE})")
    private int threads;

    public Stage open() {
        return Stage.open(threads);
    }

    /** Prints the name of each part, and hands over its texts, each as {@code read} makes it of the folder and its name. */
    public <T> void each(BiFunction<Path, String, T> read, PrintWriter out, Consumer<List<T>> score) {
        Splits splits = Splits.parse(Corpus.text(folder.resolve("splits.md")));
        List<String> names = Corpus.files(folder.resolve("rst/rstweb"), ".rs4").stream()
                .map(f -> Corpus.stem(f, ".rs4"))
                .toList();
        for (String part : parts) {
            List<T> texts = names.stream()
                    .filter(n -> splits.of(n).equals(part))
                    .map(n -> read.apply(folder, n))
                    .toList();
            out.println();
            out.println(part + ": " + texts.size() + " texts");
            score.accept(texts);
        }
    }
}
