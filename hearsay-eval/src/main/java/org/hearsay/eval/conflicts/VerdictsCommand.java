package org.hearsay.eval.conflicts;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearsay.Hearsay;
import org.hearsay.corroboration.Report;
import org.hearsay.corroboration.conflict.Comparing;
import org.hearsay.corroboration.conflict.Difference;
import org.hearsay.corroboration.conflict.Matter;
import org.hearsay.corroboration.conflict.Verdict;
import org.hearsay.reader.OnnxReader;
import org.hearsay.text.Document;
import org.hearsay.text.Publication;
import org.hearsay.text.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code eval verdicts}. The pairs are ours: their words may be printed. */
// The fields are filled by picocli before call() runs, which NullAway cannot see.
@SuppressWarnings("NullAway.Init")
@Command(
        name = "verdicts",
        description = "Scores verdicts on days, places, doers, denials and naming, on invented pairs of reports.",
        mixinStandardHelpOptions = true)
public final class VerdictsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--wrong", description = "Prints each pair that is judged wrongly")
    private boolean wrong;

    /** One pair, and what was found. */
    record Judged(Matter matter, Verdict wanted, Verdict found, String words) {
        boolean isRight() {
            return wanted == found;
        }
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (OnnxReader reader = OnnxReader.open(1)) {
            Hearsay hearsay = new Hearsay(reader);
            print(out, "written before the rules", judged(hearsay, Tables.rows(VerdictsCommand.class, "pairs.txt")));
            print(out, "written after them", judged(hearsay, Tables.rows(VerdictsCommand.class, "pairs-later.txt")));
        }
        return 0;
    }

    /**
     * Judges pairs of reports.
     *
     * @param hearsay reads them
     * @param rows each a matter, the wanted verdict, and two reports
     */
    static List<Judged> judged(Hearsay hearsay, List<List<String>> rows) {
        return rows.stream().map(row -> judge(hearsay, row)).toList();
    }

    private void print(PrintWriter out, String set, List<Judged> all) {
        out.printf("%-34s  pairs  right  never a difference  differing  of these right%n", set);
        for (Matter matter : Matter.values()) {
            row(
                    out,
                    matter.name().toLowerCase(Locale.ROOT),
                    all.stream().filter(j -> j.matter() == matter).toList());
        }
        row(out, "all", all);
        Map<Verdict, Map<Verdict, Integer>> counts = new EnumMap<>(Verdict.class);
        all.forEach(j -> counts.computeIfAbsent(j.wanted(), w -> new EnumMap<>(Verdict.class))
                .merge(j.found(), 1, Integer::sum));
        counts.forEach((wanted, found) -> out.println("wanted " + wanted + ", found " + found));
        if (wrong) {
            all.stream()
                    .filter(j -> !j.isRight())
                    .forEach(j -> out.println(j.matter() + " " + j.wanted() + " but " + j.found() + ": " + j.words()));
        }
    }

    private static void row(PrintWriter out, String name, List<Judged> some) {
        if (some.isEmpty()) {
            return;
        }
        List<Judged> differing =
                some.stream().filter(j -> j.wanted() != Verdict.NONE).toList();
        out.printf(
                "%-34s %6d %6d %19d %10d %15d%n",
                name,
                some.size(),
                some.stream().filter(Judged::isRight).count(),
                some.size() - differing.size(),
                differing.size(),
                differing.stream().filter(Judged::isRight).count());
    }

    private static Judged judge(Hearsay hearsay, List<String> row) {
        Matter matter = Matter.valueOf(row.getFirst().toUpperCase(Locale.ROOT));
        List<Report> reports =
                row.subList(2, row.size()).stream().map(r -> read(hearsay, r)).toList();
        Verdict found = Comparing.of(reports).differences().stream()
                .filter(d -> d.matter() == matter)
                .map(Difference::verdict)
                .max(Verdict::compareTo)
                .orElse(Verdict.NONE);
        return new Judged(
                matter,
                Verdict.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                found,
                String.join(" / ", row.subList(2, row.size())));
    }

    private static Report read(Hearsay hearsay, String written) {
        int colon = written.indexOf(": ");
        Publication told = new Publication(
                null, null, written.substring(11, colon), LocalDate.parse(written.substring(0, 10)), "en");
        return hearsay.read(Document.of(written.substring(colon + 2), told)).report();
    }
}
