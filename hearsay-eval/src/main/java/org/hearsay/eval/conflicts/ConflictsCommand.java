package org.hearsay.eval.conflicts;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hearsay.corroboration.conflict.HarmWeights;
import org.hearsay.corroboration.conflict.Verdict;
import org.hearsay.text.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code eval conflicts FOLDER}. Prints figures only, never a text. */
// The fields are filled by picocli before call() runs, which NullAway cannot see.
@SuppressWarnings("NullAway.Init")
@Command(
        name = "conflicts",
        description = "Scores the most supported figures of incidents, and whether their reports conflict.",
        mixinStandardHelpOptions = true)
public final class ConflictsCommand implements Callable<Integer> {
    private static final String MEANING = """
            Exact match of the most supported number killed and injured, of each incident by all its reports.
            Verdicts on them: none, update or conflict, against a person's, given before the system's was seen.""";

    @Spec
    private CommandSpec spec;

    @Parameters(description = "Folder with reports.jsonl and incidents.jsonl")
    private Path folder;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<Incident> all = Incident.in(folder);
        out.println(MEANING);
        out.println("                                      incidents  killed injured");
        out.println("with weights that the other half taught");
        HarmWeights seen = learned(all, i -> !i.isUnseen());
        HarmWeights unseen = learned(all, Incident::isUnseen);
        row(out, "half looked at while writing the rules", all, i -> !i.isUnseen(), i -> unseen);
        row(out, "half not looked at", all, Incident::isUnseen, i -> seen);
        row(out, "all", all, i -> true, i -> i.isUnseen() ? seen : unseen);
        row(out, "two or more reports", all, i -> i.reports().size() > 1, i -> i.isUnseen() ? seen : unseen);
        out.println("as shipped, which was learned from all of these: no measure");
        row(out, "all", all, i -> true, i -> HarmWeights.shipped());
        out.println("voting over plain rules                         0.86    0.77");
        out.println("wanted                                          0.91    0.86");
        verdicts(out, all);
        return 0;
    }

    private static HarmWeights learned(List<Incident> all, Predicate<Incident> from) {
        return HarmLearning.learn(all.stream().filter(from).toList());
    }

    private static void row(
            PrintWriter out,
            String name,
            List<Incident> all,
            Predicate<Incident> which,
            Function<Incident, HarmWeights> weights) {
        List<Incident> some = all.stream().filter(which).toList();
        out.printf(
                Locale.ROOT,
                "%-38s %8d  %.4f  %.4f%n",
                name,
                some.size(),
                share(some, i -> weights.apply(i).killed(i.evidence()) == i.killed()),
                share(some, i -> weights.apply(i).injured(i.evidence()) == i.injured()));
    }

    private static double share(List<Incident> some, Predicate<Incident> right) {
        return some.isEmpty() ? 0 : (double) some.stream().filter(right).count() / some.size();
    }

    private static void verdicts(PrintWriter out, List<Incident> all) {
        Map<String, Verdict> labels = new LinkedHashMap<>();
        for (List<String> row : Tables.rows(ConflictsCommand.class, "verdicts.txt")) {
            labels.put(row.getFirst(), Verdict.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
        Map<Verdict, Map<Verdict, Integer>> counts = new EnumMap<>(Verdict.class);
        int right = 0;
        int labelled = 0;
        for (Incident incident : all) {
            Verdict label = labels.get(incident.id());
            if (label != null) {
                labelled++;
                right += label == incident.verdict() ? 1 : 0;
                counts.computeIfAbsent(label, k -> new EnumMap<>(Verdict.class))
                        .merge(incident.verdict(), 1, Integer::sum);
            }
        }
        out.println("verdict by hand     none  update conflict");
        for (Verdict label : Verdict.values()) {
            Map<Verdict, Integer> row = counts.getOrDefault(label, Map.of());
            out.printf(
                    Locale.ROOT,
                    "%-18s %5d   %5d    %5d%n",
                    label.name().toLowerCase(Locale.ROOT),
                    row.getOrDefault(Verdict.NONE, 0),
                    row.getOrDefault(Verdict.UPDATE, 0),
                    row.getOrDefault(Verdict.CONFLICT, 0));
        }
        out.printf(Locale.ROOT, "right %d of %d%n", right, labelled);
    }
}
