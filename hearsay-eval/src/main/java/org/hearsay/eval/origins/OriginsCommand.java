package org.hearsay.eval.origins;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.Hearsay;
import org.hearsay.corroboration.claim.ClaimMatcher;
import org.hearsay.corroboration.claim.Vectors;
import org.hearsay.corroboration.origin.OriginGraph.Edge;
import org.hearsay.corroboration.origin.OriginGraph.Origin;
import org.hearsay.eval.origins.FamilyOrigins.Traced;
import org.hearsay.reader.OnnxReader;
import org.hearsay.reader.SentenceVectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code eval origins}. The families are ours: their words may be printed. */
// The fields are filled by picocli before call() runs, which NullAway cannot see.
@SuppressWarnings("NullAway.Init")
@Command(
        name = "origins",
        description = "Counts the origins of invented stories, and says how often the count is right.",
        mixinStandardHelpOptions = true)
public final class OriginsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--wrong", description = "Prints the graph of each that is wrong, but for those never looked at")
    private boolean wrong;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (OnnxReader reader = OnnxReader.open(1);
                SentenceVectors vectors = SentenceVectors.open()) {
            FamilyOrigins origins = new FamilyOrigins(new Hearsay(reader), new ClaimMatcher(new Vectors(vectors)));
            List<Traced> all = new ArrayList<>();
            for (Family family : Family.all()) {
                Traced traced = origins.trace(family);
                all.add(traced);
                print(out, traced);
            }
            for (Family.Set set : Family.Set.values()) {
                count(
                        out,
                        set.words(),
                        all.stream().filter(t -> t.family().set() == set).toList());
            }
            List<Traced> wanted = all.stream()
                    .filter(t -> t.family().set() != Family.Set.LATER)
                    .toList();
            count(out, "the first thirty (wanted: 27)", wanted);
        }
        return 0;
    }

    private static void count(PrintWriter out, String name, List<Traced> traced) {
        out.printf(
                "%-40s exact count right in %d of %d%n",
                name, traced.stream().filter(Traced::isRight).count(), traced.size());
    }

    private void print(PrintWriter out, Traced traced) {
        Family family = traced.family();
        out.printf(
                "%-5s %-48s %s (there: %d and %d unknown)%n",
                traced.isRight() ? "right" : "WRONG",
                family.name(),
                traced.graph().summary(),
                family.origins(),
                family.unknown());
        if (wrong && !traced.isRight() && family.set() != Family.Set.LATER) {
            traced.graph().origins().forEach(o -> out.println("      " + o.kind() + " " + o.label() + bonds(o)));
            traced.accounts()
                    .forEach(a -> out.println(
                            "      account " + (a.own() ? "own " : "") + a.id().substring(0, 8) + " " + a.text()));
            for (Edge edge : traced.graph().edges()) {
                out.println("      " + edge.from() + " -> " + edge.to() + " " + edge.kind()
                        + (edge.followed() ? "" : " (aside)"));
            }
        }
    }

    private static String bonds(Origin origin) {
        return origin.bonds().isEmpty() ? "" : " " + origin.bonds();
    }
}
