package org.hearsay.eval.names;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import org.hearsay.actor.Spelling;
import org.hearsay.actor.Spelling.Channel;
import org.hearsay.eval.Logistic;
import org.hearsay.eval.names.NameWords.Spellings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code eval learn-spelling FOLDER -o spelling.txt}. */
// The fields are filled by picocli before call() runs, which NullAway cannot see.
@SuppressWarnings("NullAway.Init")
@Command(
        name = "learn-spelling",
        description = "Learns how the sounds of names are spelled within and across scripts.",
        mixinStandardHelpOptions = true)
public final class LearnSpellingCommand implements Callable<Integer> {
    private static final String HEAD = """
            # How probably the sounds of one name are spelled in two ways: channel; sign ("-" for none); for each sign of the other
            # spelling, and none, in hundredths of a natural logarithm, how much likelier that is in two spellings of one word than
            # in any two words. "fit": constant, sum, lengths, twice the sum by lengths, of a logistic over it.
            # Learned by "eval learn-spelling" from NETransliteration-COLING2018's data (from Wikidata, CC0-1.0) and, for Arabic,
            # google/transliteration's ar2en (Apache-2.0). No name of theirs is in here.
            """;

    /** Pairs that are held out of the learning of chances, to fit and to check on. */
    private static final int HELD_OUT = 5;

    private static final int WRONG_TRIED = 30;

    @Spec
    private CommandSpec spec;

    @Parameters(description = "Folder with netransliteration/ and google-ar2en/")
    private Path folder;

    @Option(names = "-o", required = true, description = "Where to write the table")
    private Path output;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        StringBuilder table = new StringBuilder(HEAD);
        for (Channel channel : Channel.values()) {
            learn(channel, table, out);
        }
        Files.writeString(output, table);
        return 0;
    }

    private void learn(Channel channel, StringBuilder table, PrintWriter out) {
        List<Spellings> train = new ArrayList<>();
        List<Spellings> held = new ArrayList<>();
        for (Spellings pair : new NameWords(folder).of(channel)) {
            // By the first word, so that no word is on both sides.
            boolean out1 = Math.floorMod(pair.first().hashCode(), HELD_OUT) == 0;
            (out1 ? held : train).add(pair);
        }
        Transducer transducer = Transducer.learn(Spelling.signs(), train, channel == Channel.LATIN);
        List<double[]> figures = new ArrayList<>();
        boolean[] right = rightAndWrong(held, transducer, figures);
        double[] all = new double[right.length];
        Arrays.fill(all, 1);
        double[] fit = Logistic.fit(figures, right, all, new double[] {0.01, 0.01, 0.01, 0.01});
        int correct = 0;
        for (int i = 0; i < right.length; i++) {
            correct += Logistic.probability(fit, figures.get(i)) >= 0.5 == right[i] ? 1 : 0;
        }
        String name = channel.name().toLowerCase(Locale.ROOT);
        out.printf(
                Locale.ROOT,
                "%s: %d pairs learned from, %d held out, %.1f %% told from the likeliest of %d others%n",
                name,
                train.size(),
                held.size(),
                100.0 * correct / right.length,
                WRONG_TRIED);
        out.flush();
        write(name, transducer, fit, table);
    }

    /** Each held-out pair, and of each a wrong one: the likeliest of some others. */
    private static boolean[] rightAndWrong(List<Spellings> held, Transducer transducer, List<double[]> figures) {
        Random random = new Random(7);
        boolean[] right = new boolean[2 * held.size()];
        for (int k = 0; k < held.size(); k++) {
            Spellings pair = held.get(k);
            figures.add(figures(transducer, pair.first(), pair.second()));
            right[2 * k] = true;
            double[] likeliest = {};
            for (int i = 0; i < WRONG_TRIED; i++) {
                String other = held.get(random.nextInt(held.size())).second();
                double[] x = figures(transducer, pair.first(), other);
                boolean same = other.equals(pair.second()) || other.equals(pair.first());
                likeliest = !same && (likeliest.length == 0 || x[3] > likeliest[3]) ? x : likeliest;
            }
            figures.add(likeliest);
        }
        return right;
    }

    private static double[] figures(Transducer transducer, String first, String second) {
        double odds = transducer.odds(first, second);
        int length = first.length() + second.length();
        return new double[] {1, odds, length, 2 * odds / length};
    }

    private static void write(String channel, Transducer transducer, double[] fit, StringBuilder table) {
        String signs = Spelling.signs() + "-";
        for (int i = 0; i < signs.length(); i++) {
            table.append(channel).append("; ").append(signs.charAt(i));
            for (int j = 0; j < signs.length(); j++) {
                table.append("; ").append(transducer.odds(i, j));
            }
            table.append('\n');
        }
        table.append(channel).append("; fit");
        for (double weight : fit) {
            table.append(String.format(Locale.ROOT, "; %.4f", weight));
        }
        table.append('\n');
    }
}
