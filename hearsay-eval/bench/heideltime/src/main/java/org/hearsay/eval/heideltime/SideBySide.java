package org.hearsay.eval.heideltime;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.logging.LogManager;
import org.hearsay.eval.Corpus;
import org.hearsay.eval.dates.DateScore;
import org.hearsay.eval.dates.TimeMlFile;
import org.hearsay.text.Document;
import org.hearsay.text.Publication;
import org.hearsay.time.DateFinder;
import org.hearsay.time.Timex;

/**
 * HeidelTime and Hearsay on the same TimeML documents, by turns, on one thread: SideBySide FOLDER [ROUNDS]. Scores of both by
 * the same scorer, and the time of both; how much of HeidelTime's is its tagger's is told.
 */
final class SideBySide {
    private final PrintStream out = System.out;
    private final List<TimeMlFile> files;

    private SideBySide(List<TimeMlFile> files) {
        this.files = files;
    }

    public static void main(String[] args) throws Exception {
        LogManager.getLogManager().reset();
        List<TimeMlFile> files =
                Corpus.files(Path.of(args[0]), ".tml").stream().map(TimeMlFile::read).toList();
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        Path folder = Files.createTempDirectory("heideltime");
        try {
            HeidelTimePipeline heidelTime = new HeidelTimePipeline(folder);
            System.out.println(args[0] + ": " + files.size() + " texts");
            new SideBySide(files).run(heidelTime, rounds);
        } finally {
            for (Path made : List.of(folder.resolve("english.tagger"), folder.resolve("config.props"), folder)) {
                Files.deleteIfExists(made);
            }
        }
    }

    private void run(HeidelTimePipeline heidelTime, int rounds) {
        print("HeidelTime 2.1", heidelTime::find);
        print("Hearsay", SideBySide::hearsay);
        List<Double> theirs = new ArrayList<>();
        List<Double> withoutTagger = new ArrayList<>();
        List<Double> ours = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            double tagger = heidelTime.taggerSeconds();
            theirs.add(seconds(heidelTime::find));
            withoutTagger.add(theirs.getLast() - (heidelTime.taggerSeconds() - tagger));
            ours.add(seconds(SideBySide::hearsay));
        }
        double our = median(ours);
        out.printf(Locale.ROOT, "seconds a round, median of %d, one thread, after one round unmeasured%n", rounds);
        printTime("HeidelTime and its tagger", median(theirs), our);
        printTime("HeidelTime by itself     ", median(withoutTagger), our);
        printTime("Hearsay                  ", our, our);
    }

    private void printTime(String system, double time, double our) {
        out.printf(Locale.ROOT, "  %s  %.4f  %.0f times ours%n", system, time, time / our);
    }

    private static List<Timex> hearsay(TimeMlFile file) {
        Publication told = new Publication(null, null, null, file.created(), "en");
        return DateFinder.of(Document.of(file.text(), told)).all();
    }

    private void print(String system, Function<TimeMlFile, List<Timex>> finder) {
        DateScore score = DateScore.NONE;
        int found = 0;
        for (TimeMlFile file : files) {
            List<Timex> timexes = finder.apply(file);
            found += timexes.size();
            score = score.plus(DateScore.of(file.gold(), timexes));
        }
        out.println("  " + system + ": " + found + " expressions");
        out.println("    strict   " + score.strict());
        out.println("    relaxed  " + score.relaxed());
        out.println("    value    " + score.value());
        out.println("    type     " + score.type());
    }

    private double seconds(Function<TimeMlFile, List<Timex>> finder) {
        long begin = System.nanoTime();
        for (TimeMlFile file : files) {
            finder.apply(file);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
