package org.hearsay.eval.names;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.actor.NameMatcher;
import org.hearsay.eval.names.NameModel.Example;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code eval learn-names FILE -o weights.txt}. */
// The fields are filled by picocli before call() runs, which NullAway cannot see.
@SuppressWarnings("NullAway.Init")
@Command(
        name = "learn-names",
        description = "Learns what weighs how much in a comparison of two names.",
        mixinStandardHelpOptions = true)
public final class LearnNamesCommand implements Callable<Integer> {
    private static final String HEAD = """
            # What weighs how much in a comparison of two names: figure (see Feature); weight for persons; for organisations.
            # From "threshold" on, two names are said to be the same. Learned by "eval learn-names" from the labelled pairs of
            # opensanctions/nomenklatura (MIT), a part of them, and some full names in two scripts from Wikidata, by way of
            # NETransliteration-COLING2018 (CC0-1.0). No name of theirs is in here.
            """;

    @Spec
    private CommandSpec spec;

    @Parameters(description = "name-pairs.csv")
    private Path file;

    @Option(names = "-o", required = true, description = "Where to write the weights")
    private Path output;

    @Option(names = "--across", required = true, description = "Folder with netransliteration/, to learn from as well")
    private Path across;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        List<Example> examples = Example.of(NamePair.read(file), new NameMatcher());
        List<Example> more = Example.of(AcrossScripts.read(across), new NameMatcher());
        List<Example> both = new ArrayList<>(examples);
        both.addAll(more);
        NameModel model = NameModel.learn(both);
        StringBuilder table = new StringBuilder(HEAD);
        table.append(String.format(Locale.ROOT, "threshold; %.3f%n", model.threshold));
        List<String> names = NameMatcher.figureNames();
        for (int i = 0; i < names.size(); i++) {
            table.append(String.format(
                    Locale.ROOT, "%s; %.3f; %.3f%n", names.get(i), model.person[i], model.organisation[i]));
        }
        Files.writeString(output, table);
        out.print(table);
        for (int seed = 0; seed < 5; seed++) {
            CrossValidation unseen = new CrossValidation(examples, more, seed);
            out.println("unseen folds: all " + unseen.all() + ", persons " + unseen.persons());
        }
        out.flush();
        return 0;
    }
}
