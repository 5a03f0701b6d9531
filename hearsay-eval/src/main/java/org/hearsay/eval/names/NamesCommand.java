package org.hearsay.eval.names;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.actor.Match;
import org.hearsay.actor.NameMatcher;
import org.hearsay.eval.Score;
import org.hearsay.eval.names.NameModel.Example;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code eval names FILE}. */
// The fields are filled by picocli before call() runs, which NullAway cannot see.
@SuppressWarnings("NullAway.Init")
@Command(
        name = "names",
        description = "Scores comparisons of names on labelled pairs, and how fast they are.",
        mixinStandardHelpOptions = true)
public final class NamesCommand implements Callable<Integer> {
    private static final int SEEDS = 5;
    private static final long NANOSECONDS = 2_000_000_000L;

    @Spec
    private CommandSpec spec;

    @Parameters(description = "name-pairs.csv, with the columns name1, name2, schema and is_match")
    private Path file;

    @Option(names = "--wrong", description = "Also print each pair that is judged wrongly")
    private boolean wrong;

    @Option(names = "--across", description = "Folder with netransliteration/, to learn from in each fold")
    private @Nullable Path across;

    @Option(
            names = "--rounds",
            defaultValue = "5",
            description = "Rounds of two seconds for the speed, of which the best counts (default ${DEFAULT-VALUE})")
    private int rounds;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<NamePair> pairs = NamePair.read(file);
        NameMatcher matcher = new NameMatcher();
        List<Match> matches = pairs.stream()
                .map(p -> matcher.compare(p.firstName(), p.secondName()))
                .toList();
        out.println(pairs.size() + " pairs, same from " + matcher.threshold() + " on");
        out.println("                                     all     persons");
        line(out, "as shipped (these may be learned from)", score(pairs, matches, false), score(pairs, matches, true));
        List<Example> examples = Example.of(pairs, matcher);
        List<Example> more = across == null ? List.of() : Example.of(AcrossScripts.read(across), matcher);
        Score all = Score.NONE;
        Score persons = Score.NONE;
        for (int seed = 0; seed < SEEDS; seed++) {
            CrossValidation unseen = new CrossValidation(examples, more, seed);
            all = all.plus(unseen.all());
            persons = persons.plus(score(pairs, unseen));
        }
        line(out, "weights learned from other folds", all, persons);
        out.println(
                "OpenSanctions' production matcher        79.0    74.2   (published, on a set of which these are a part)");
        out.println("as shipped, all:     " + score(pairs, matches, false));
        out.println("as shipped, persons: " + score(pairs, matches, true));
        long ones = matches.stream().filter(m -> m.score() >= 1).count();
        long near = matches.stream().filter(m -> m.score() >= 0.995).count();
        long distinct = matches.stream()
                .map(m -> Math.round(m.score() * 1000))
                .distinct()
                .count();
        out.printf("scores of exactly 1: %d; from 0.995 on: %d; different ones, to 0.001: %d%n", ones, near, distinct);
        speed(pairs, matcher, rounds, out);
        if (wrong) {
            printWrong(pairs, matches, out);
        }
        out.flush();
        return 0;
    }

    private static void line(PrintWriter out, String title, Score all, Score persons) {
        out.printf(Locale.ROOT, "%-38s %6.1f  %6.1f%n", title, all.f1(), persons.f1());
    }

    private static Score score(List<NamePair> pairs, List<Match> matches, boolean personsOnly) {
        Score score = Score.NONE;
        for (int i = 0; i < pairs.size(); i++) {
            if (!personsOnly || pairs.get(i).isPerson()) {
                score = score.plus(one(pairs.get(i), matches.get(i).same()));
            }
        }
        return score;
    }

    private static Score score(List<NamePair> pairs, CrossValidation unseen) {
        Score score = Score.NONE;
        for (int i = 0; i < pairs.size(); i++) {
            if (pairs.get(i).isPerson()) {
                score = score.plus(one(pairs.get(i), unseen.scores[i] >= unseen.thresholds[i]));
            }
        }
        return score;
    }

    private static Score one(NamePair pair, boolean said) {
        return new Score(said && pair.same() ? 1 : 0, said ? 1 : 0, pair.same() ? 1 : 0);
    }

    /** By the processor's time, so that neighbours on the machine do not count; names are made anew, as for pairs in a file. */
    private static void speed(List<NamePair> pairs, NameMatcher matcher, int rounds, PrintWriter out) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        double best = 0;
        for (int round = 0; round < rounds; round++) {
            long begin = clock.getCurrentThreadCpuTime();
            long done = 0;
            while (clock.getCurrentThreadCpuTime() - begin < NANOSECONDS) {
                for (NamePair pair : pairs) {
                    matcher.compare(pair.firstName(), pair.secondName());
                }
                done += pairs.size();
            }
            best = Math.max(best, 1e9 * done / (clock.getCurrentThreadCpuTime() - begin));
        }
        out.printf(Locale.ROOT, "comparisons a second of one core, names taken apart each time: %,.0f%n", best);
    }

    private static void printWrong(List<NamePair> pairs, List<Match> matches, PrintWriter out) {
        for (int i = 0; i < pairs.size(); i++) {
            NamePair pair = pairs.get(i);
            if (matches.get(i).same() != pair.same()) {
                out.printf(
                        Locale.ROOT,
                        "%s %.3f %s | %s %s%n",
                        pair.same() ? "missed" : "false ",
                        matches.get(i).score(),
                        pair.first(),
                        pair.second(),
                        matches.get(i).reasons());
            }
        }
    }
}
