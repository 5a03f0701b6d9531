package org.hearsay.corroboration.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.Hearsay;
import org.hearsay.attribution.Newspaper;
import org.hearsay.corroboration.Report;
import org.hearsay.text.Document;
import org.hearsay.text.Publication;

/**
 * Reports of one event, a line each: {@code 2024-03-05 Varna Herald: marked text}, marked as {@link Newspaper} reads it; a day may
 * be left out. And what they come to, as one line for each difference or figure.
 */
final class Stories {
    private Stories() {}

    static List<Report> reports(String story) {
        List<Report> reports = new ArrayList<>();
        for (String line : story.strip().split("\n", -1)) {
            boolean dated = Character.isDigit(line.charAt(0));
            String rest = dated ? line.substring(11) : line;
            int colon = rest.indexOf(": ");
            Newspaper paper = new Newspaper(rest.substring(colon + 2));
            LocalDate day = dated ? LocalDate.parse(line.substring(0, 10)) : null;
            Publication told = new Publication(null, null, rest.substring(0, colon), day, "en");
            reports.add(new Hearsay(paper).read(Document.of(paper.text, told)).report());
        }
        return reports;
    }

    /** "FIGURE killed CONFLICT AT_THE_SAME_TIME: 3 (Herald) / 5 (Post > the mayor)". */
    static String differences(String story) {
        Comparison comparison = Comparing.of(reports(story));
        return comparison.differences().isEmpty()
                ? "-"
                : comparison.differences().stream().map(Stories::shown).collect(Collectors.joining("\n"));
    }

    private static String shown(Difference d) {
        String reasons = d.reasons().stream().map(r -> r.kind().name()).collect(Collectors.joining(","));
        return d.matter() + (d.about().isEmpty() ? "" : " " + d.about()) + " " + d.verdict() + " " + reasons + ": "
                + shown(d.one()) + " / " + shown(d.other());
    }

    private static String shown(Account account) {
        return account.says() + " (" + String.join(" > ", account.voice().chain()) + ")";
    }

    /** "killed 3 to 5, most named 5, most supported 5". */
    static String figures(String story) {
        return Comparing.of(reports(story)).figures().stream()
                .map(f -> f.counts() + " " + Numerals.shown(f.lowest()) + " to " + Numerals.shown(f.highest())
                        + ", most named " + Numerals.shown(f.mostNamed()) + ", most supported "
                        + Numerals.shown(f.mostSupported()))
                .collect(Collectors.joining("\n"));
    }
}
