package org.hearsay.eval.dates;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.eval.Corpus;
import org.hearsay.text.Document;
import org.hearsay.text.Publication;
import org.hearsay.time.DateFinder;
import org.hearsay.time.Timex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code eval dates FOLDER}. */
// The fields are filled by picocli before call() runs, which NullAway cannot see.
@SuppressWarnings("NullAway.Init")
@Command(
        name = "dates",
        description = "Scores dates on TimeML documents (TempEval-3).",
        mixinStandardHelpOptions = true)
public final class DatesCommand implements Callable<Integer> {
    private static final String MEANING = """
            TIMEX3 of the TEXT element, after TempEval-3; the DCT is told to the reader and is not scored.
              strict   both ends equal
              relaxed  the spans overlap
              value    relaxed, and the value is the same
              type     relaxed, and the type is the same""";

    @Spec
    private CommandSpec spec;

    @Parameters(description = "Folder of *.tml files")
    private Path folder;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<TimeMlFile> files =
                Corpus.files(folder, ".tml").stream().map(TimeMlFile::read).toList();
        DateScore score = DateScore.NONE;
        for (TimeMlFile file : files) {
            score = score.plus(DateScore.of(file.gold(), found(file)));
        }
        out.println(MEANING);
        long undated = files.stream().filter(f -> f.created() == null).count();
        out.println(folder + ": " + files.size() + " texts, " + undated + " without a day in their DCT");
        out.println("  strict   " + score.strict());
        out.println("  relaxed  " + score.relaxed());
        out.println("  value    " + score.value());
        out.println("  type     " + score.type());
        out.println(
                "HeidelTime on TempEval-3's platinum texts (other texts; UzZaman et al. 2013, tables 2 and 3), F1:");
        out.println("  strict 81.8, relaxed 90.7, value 77.6");
        out.println(speed(files));
        return 0;
    }

    private static List<Timex> found(TimeMlFile file) {
        Publication told = new Publication(null, null, null, file.created(), "en");
        return DateFinder.of(Document.of(file.text(), told)).all();
    }

    /** Warm, on one thread: the median of eleven rounds over the folder, after five. */
    private static String speed(List<TimeMlFile> files) {
        long chars = files.stream().mapToLong(f -> f.text().length()).sum();
        List<Long> rounds = new ArrayList<>();
        long found = 0;
        for (int round = 0; round < 16; round++) {
            long begin = System.nanoTime();
            for (TimeMlFile file : files) {
                found += found(file).size();
            }
            rounds.add(System.nanoTime() - begin);
        }
        long median = rounds.subList(5, 16).stream().sorted().toList().get(5);
        return String.format(
                Locale.ROOT,
                "%.0f texts/s, %.1f million chars/s (one thread, warm; %d expressions a round)",
                files.size() * 1e9 / median,
                chars * 1e3 / median,
                found / 16);
    }
}
