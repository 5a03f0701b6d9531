package org.hearsay.eval.claims;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hearsay.Reading;
import org.hearsay.app.desk.Desk;
import org.hearsay.corroboration.Similarity;
import org.hearsay.corroboration.claim.Account;
import org.hearsay.corroboration.claim.Accounts;
import org.hearsay.corroboration.claim.Claim;
import org.hearsay.corroboration.claim.ClaimIndex;
import org.hearsay.corroboration.claim.ClaimMatcher;
import org.hearsay.corroboration.claim.Vectors;
import org.hearsay.eval.Processor;
import org.hearsay.ledger.Kept;
import org.hearsay.ledger.LedgerException;
import org.hearsay.reader.SentenceVectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code eval claim-growth LEDGER}. */
// The fields are filled by picocli before call() runs, which NullAway cannot see.
@SuppressWarnings("NullAway.Init")
@Command(
        name = "claim-growth",
        description = "Times the finding of claims over growing parts of a ledger, and counts the work.",
        mixinStandardHelpOptions = true)
public final class ClaimGrowthCommand implements Callable<Integer> {
    private static final int PAGE = 200;
    private static final int SAMPLE = 200;

    @Spec
    private CommandSpec spec;

    @Parameters(description = "Folder of the ledger, or JDBC URL")
    private String ledger;

    @Option(
            names = "--sizes",
            split = ",",
            defaultValue = "1000,19000",
            description = "Documents (default ${DEFAULT-VALUE})")
    private List<Integer> sizes;

    @Option(
            names = "--network",
            description = "Encodes all that is needed; else vectors are of words, and encoding is timed on a sample")
    private boolean network;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        try (Desk desk = Desk.open(ledger, Path.of(System.getProperty("java.io.tmpdir")));
                SentenceVectors vectors = SentenceVectors.open()) {
            List<Account> all = new ArrayList<>();
            List<Integer> upTo = new ArrayList<>();
            double accounts = read(desk, sizes.getLast(), all, upTo);
            out.printf(Locale.ROOT, "%d documents, %d accounts, made in %.1f s%n", upTo.size(), all.size(), accounts);
            double each = encoding(vectors, all);
            out.printf(Locale.ROOT, "encoding: %.2f ms a text, on one thread%n", each * 1e3);
            out.println(
                    "documents accounts distinct  compared   encoded   index s  claims s  claims  of several documents  with encoding s");
            List<Taken> taken = new ArrayList<>();
            for (int size : sizes) {
                taken.add(print(
                        out,
                        all.subList(0, upTo.get(Math.min(size, upTo.size()) - 1)),
                        size,
                        network ? vectors : new WordVectors(),
                        each));
            }
            Taken few = taken.getFirst();
            Taken many = taken.getLast();
            out.printf(
                    Locale.ROOT,
                    "documents grow %.1f times, comparisons %.1f times, time of the processor %.1f times%n",
                    (double) many.size() / few.size(),
                    (double) many.compared() / few.compared(),
                    many.seconds() / few.seconds());
        }
        return 0;
    }

    /** What it took; growth is told from the first size to the last. */
    private record Taken(int size, long compared, double seconds) {}

    private Taken print(PrintWriter out, List<Account> accounts, int size, Similarity similarity, double each) {
        double begin = Processor.seconds();
        ClaimIndex index = new ClaimIndex(new ClaimMatcher(new Vectors(similarity)));
        index.addAll(accounts);
        double indexed = Processor.seconds() - begin;
        begin = Processor.seconds();
        List<Claim> claims = index.claims();
        double made = Processor.seconds() - begin;
        ClaimIndex.Work work = index.work();
        out.printf(
                Locale.ROOT,
                "%9d %8d %8d %9d %9d %9.1f %9.1f %7d %7d %24.1f%n",
                size,
                work.accounts(),
                work.distinct(),
                work.compared(),
                work.encoded(),
                indexed,
                made,
                claims.size(),
                claims.stream().filter(c -> c.documents() > 1).count(),
                indexed + made + (network ? 0 : each * work.encoded()));
        out.flush();
        return new Taken(size, work.compared(), indexed + made + (network ? 0 : each * work.encoded()));
    }

    private static double read(Desk desk, int most, List<Account> all, List<Integer> upTo) throws LedgerException {
        Accounts accounts = new Accounts(false);
        double spent = 0;
        long last = 0;
        for (List<Kept> page = desk.ledger().documentsAfter(0, PAGE);
                !page.isEmpty() && upTo.size() < most;
                page = desk.ledger().documentsAfter(last, PAGE)) {
            for (Kept kept : page) {
                Reading reading = kept.document() == null ? null : desk.reading(kept.id());
                if (reading != null) {
                    double begin = Processor.seconds();
                    all.addAll(accounts.of(reading.report()));
                    spent += Processor.seconds() - begin;
                    upTo.add(all.size());
                }
                last = kept.sequence();
            }
        }
        return spent;
    }

    private static double encoding(Similarity similarity, List<Account> accounts) {
        int step = Math.max(1, accounts.size() / SAMPLE);
        double begin = 0;
        int texts = 0;
        for (int i = 0; i < accounts.size(); i += step) {
            if (i == step * (SAMPLE / 4)) {
                begin = Processor.seconds();
                texts = 0;
            }
            Objects.requireNonNull(similarity.vector(accounts.get(i).text()));
            texts++;
        }
        return (Processor.seconds() - begin) / Math.max(1, texts);
    }
}
