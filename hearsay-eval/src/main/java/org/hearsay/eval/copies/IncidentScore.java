package org.hearsay.eval.copies;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.corroboration.copy.Copy;
import org.hearsay.text.Document;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;

/** Scores copies among reports of incidents: two reports with the same words should be of one incident. */
final class IncidentScore {
    private static final double LEAST = 0.5;

    private final Incidents incidents;
    private final CopySet set;

    IncidentScore(Incidents incidents) {
        this.incidents = incidents;
        this.set = CopySet.of(incidents.documents().values());
    }

    void print(PrintWriter out) {
        Map<Pair, Double> with = new AllPairs(incidents.documents(), id -> text(id).text()).from(LEAST);
        Map<Pair, Double> without = new AllPairs(incidents.documents(), this::ownWords).from(LEAST);
        Set<Pair> found = found();
        out.println("pairs of reports with 5-gram Jaccard of 0.5 or more   all  one incident");
        row(out, "every word counted", with.keySet());
        row(out, "boilerplate left out", without.keySet());
        Set<Pair> both = without.keySet().stream().filter(found::contains).collect(Collectors.toSet());
        row(out, "of these, found as copies", both);
        row(out, "copies found, whatever their share", found);
        Set<Pair> right = without.keySet().stream().filter(incidents::areOfOne).collect(Collectors.toSet());
        long rightFound = right.stream().filter(found::contains).count();
        out.printf(
                Locale.ROOT,
                "found at 0.5 and of one incident: %.4f (wanted 0.95); of one incident and found: %.4f (wanted 0.95)%n",
                share(both.stream().filter(incidents::areOfOne).count(), both.size()),
                share(rightFound, right.size()));
        out.printf(
                Locale.ROOT,
                "found at 0.5 and of one incident, or of two of one day and state: %.4f%n",
                share(both.stream().filter(incidents::areOfOneScene).count(), both.size()));
        out.printf(Locale.ROOT, "%d comparisons, %.1f s%n", set.comparisons(), set.seconds());
    }

    /** Ids only, for whoever may look at the texts. */
    void list(PrintWriter out) {
        for (Copy copy : set.copies()) {
            Pair pair = Pair.of(copy.first(), copy.second());
            out.printf(
                    Locale.ROOT,
                    "%s %s %s %.2f %.2f%n",
                    incidents.areOfOne(pair) ? "one" : "two",
                    pair.first(),
                    pair.second(),
                    copy.shareOfFirst(),
                    copy.shareOfSecond());
        }
        Set<Pair> found = found();
        new AllPairs(incidents.documents(), this::ownWords)
                .from(LEAST).keySet().stream()
                        .filter(p -> incidents.areOfOne(p) && !found.contains(p))
                        .forEach(p -> out.printf("missed %s %s%n", p.first(), p.second()));
    }

    private Set<Pair> found() {
        return set.copies().stream()
                .filter(Copy::isCopy)
                .map(c -> Pair.of(c.first(), c.second()))
                .collect(Collectors.toSet());
    }

    private void row(PrintWriter out, String name, Set<Pair> pairs) {
        out.printf(
                Locale.ROOT,
                "%-48s %8d %13d%n",
                name,
                pairs.size(),
                pairs.stream().filter(incidents::areOfOne).count());
    }

    private static double share(long part, int all) {
        return all == 0 ? 0 : (double) part / all;
    }

    private Document text(String id) {
        Document document = incidents.documents().get(id);
        if (document == null) {
            throw new IllegalArgumentException("no such report: " + id);
        }
        return document;
    }

    private String ownWords(String id) {
        String text = text(id).text();
        @Nullable Spans boilerplate = set.finder().boilerplate(id);
        if (boilerplate == null) {
            return text;
        }
        StringBuilder own = new StringBuilder();
        int from = 0;
        for (Span span : boilerplate) {
            own.append(text, from, span.begin()).append(' ');
            from = span.end();
        }
        return own.append(text, from, text.length()).toString();
    }
}
