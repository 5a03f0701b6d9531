package org.hearsay.eval.conflicts;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.actor.Actors;
import org.hearsay.corroboration.conflict.Comparing;
import org.hearsay.corroboration.conflict.Comparison;
import org.hearsay.corroboration.conflict.CopyNames;
import org.hearsay.corroboration.conflict.EventFigure;
import org.hearsay.corroboration.conflict.HarmEvidence;
import org.hearsay.corroboration.conflict.Verdict;
import org.hearsay.eval.quantities.Report;
import org.hearsay.quantity.QuantityFinder;
import org.hearsay.text.Document;
import org.hearsay.text.Sha256;
import org.hearsay.time.DateFinder;
import org.hearsay.time.Dates;

/**
 * One incident, and what its reports come to.
 *
 * @param id hashed, as the labels have it
 * @param reports its reports, with its counts
 * @param comparison what they come to
 * @param evidence what speaks for how many killed and injured
 */
record Incident(String id, List<Report> reports, Comparison comparison, HarmEvidence evidence) {
    private static final int HASH = 12;
    private static final List<String> HARM = List.of("killed", "injured");

    static List<Incident> in(Path folder) {
        Map<String, List<Report>> incidents = new LinkedHashMap<>();
        for (Report report : Report.in(folder)) {
            incidents.computeIfAbsent(report.incident(), k -> new ArrayList<>()).add(report);
        }
        return incidents.entrySet().stream()
                .map(e -> of(e.getKey(), e.getValue()))
                .toList();
    }

    private static Incident of(String id, List<Report> reports) {
        List<org.hearsay.corroboration.Report> read =
                reports.stream().map(r -> read(r.document())).toList();
        CopyNames origins = CopyNames.bySameText(read);
        return new Incident(hash(id), reports, Comparing.of(read, origins), HarmEvidence.of(read, origins));
    }

    double killed() {
        return reports.getFirst().killed();
    }

    double injured() {
        return reports.getFirst().injured();
    }

    private static String hash(String id) {
        return Sha256.of(id.getBytes(StandardCharsets.UTF_8)).substring(0, HASH);
    }

    /** Figures and days only: the network is not asked, so everything is the document's own voice. */
    private static org.hearsay.corroboration.Report read(Document document) {
        Dates dates = DateFinder.of(document);
        Actors nobody = new Actors(List.of(), Map.of(), Map.of(), Map.of(), Map.of());
        return new org.hearsay.corroboration.Report(
                document, List.of(), Map.of(), nobody, List.of(), dates, QuantityFinder.of(document, List.of(), dates));
    }

    boolean isUnseen() {
        return reports.getFirst().isUnseen();
    }

    boolean isKilledRight() {
        return figure("killed") == reports.getFirst().killed();
    }

    boolean isInjuredRight() {
        return figure("injured") == reports.getFirst().injured();
    }

    private int figure(String kind) {
        EventFigure figure = comparison.figure(kind);
        return figure == null || figure.mostSupported() == null
                ? 0
                : figure.mostSupported().intValue();
    }

    Verdict verdict() {
        return comparison.verdict(HARM);
    }
}
