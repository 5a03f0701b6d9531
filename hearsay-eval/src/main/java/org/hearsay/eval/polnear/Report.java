package org.hearsay.eval.polnear;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.hearsay.attribution.Quotation;
import org.hearsay.eval.Reliability;

/** Prints what was measured, with what each figure means. */
final class Report {
    private static final int BINS = 10;

    private final PrintWriter out;

    Report(PrintWriter out) {
        this.out = out;
    }

    void chunks(ChunkScore score) {
        out.println();
        out.println("Published metric: one contiguous chunk of one role, begin and end exact, on CofeNet's tokens");
        out.printf(Locale.ROOT, "  %d tokens, %d not found in the text%n", score.tokens(), score.lost());
        for (Role role : Role.values()) {
            out.printf(Locale.ROOT, "  %-8s %s%n", role.label(), score.of(role));
        }
        out.println();
        out.printf(Locale.ROOT, "  %-28s %7s %7s %7s%n", "F1, beside published systems", "source", "cue", "content");
        out.printf(
                Locale.ROOT,
                "  %-28s %7.1f %7.1f %7.1f%n",
                "Hearsay, here",
                f1(score, Role.SOURCE),
                f1(score, Role.CUE),
                f1(score, Role.CONTENT));
        for (Published p : Published.SYSTEMS) {
            out.printf(Locale.ROOT, "  %-28s %7s %7s %7s%n", p.system(), p.source(), p.cue(), p.content());
        }
        out.println("  (systems: on PolNeAR's test part, CofeNet, COLING 2022, table 6)");
    }

    private static double f1(ChunkScore score, Role role) {
        return score.of(role).f1();
    }

    void linked(List<Tally> tallies) {
        out.println();
        out.println("Linked: whole attributions, one to one; punctuation and space at the edges not counted");
        for (Tally tally : tallies) {
            out.printf(Locale.ROOT, "  %-17s %s%n", tally.criterion().label(), tally.all());
        }
        out.printf(Locale.ROOT, "  annotators among themselves, all three exact: F1 %s%n", Published.PEOPLE_ALL_THREE);
        out.println("  same attribution: cue and content each overlap gold's");
        for (Tally tally : tallies) {
            out.println();
            out.printf(
                    Locale.ROOT,
                    "By quotation marks in gold's content, %s (a wrong one counts under its own content's kind)%n",
                    tally.criterion().label());
            for (Quotation kind : Quotation.values()) {
                out.printf(Locale.ROOT, "  %-17s %s%n", kind.name().toLowerCase(Locale.ROOT), tally.of(kind));
            }
        }
    }

    void calibration(Tally tally, String meaning) {
        Reliability width = Reliability.equalWidth(tally.outcomes(), BINS);
        Reliability mass = Reliability.equalMass(tally.outcomes(), BINS);
        out.println();
        out.printf(Locale.ROOT, "Calibration of confidence; right means: %s%n", meaning);
        out.printf(
                Locale.ROOT,
                "  expected calibration error: %.3f in %d bins of equal width, %.3f in bins of equal mass%n",
                width.error(),
                BINS,
                mass.error());
        table("equal width", width);
        table("equal mass", mass);
    }

    private void table(String title, Reliability reliability) {
        out.printf(Locale.ROOT, "  %-12s %7s %11s %7s%n", title, "read", "confidence", "right");
        for (Reliability.Bin bin : reliability.bins()) {
            out.printf(Locale.ROOT, "  %-12s %7d %11.3f %7.3f%n", "", bin.count(), bin.confidence(), bin.right());
        }
    }
}
