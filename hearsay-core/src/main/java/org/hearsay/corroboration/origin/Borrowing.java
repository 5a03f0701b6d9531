package org.hearsay.corroboration.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.hearsay.corroboration.copy.AlignedPassage;
import org.hearsay.corroboration.copy.Copy;
import org.hearsay.corroboration.copy.CopyReason;
import org.hearsay.corroboration.origin.OriginGraph.Edge;
import org.hearsay.corroboration.origin.OriginGraph.Evidence;
import org.hearsay.corroboration.origin.OriginGraph.Node;

/**
 * Leads accounts whose way ends at nobody with a name to the document that their words were taken from: because they are copied, or
 * because both have the same mistakes. Also notes copies between documents that say whence they have it.
 */
final class Borrowing {
    private final Map<String, Told> documents;
    private final Function<String, List<Copy>> copies;
    private final GraphMaking graph;

    /** The place of each document in time; of those of one day, by their ids. */
    private final Map<String, Integer> place = new HashMap<>();

    Borrowing(Map<String, Told> documents, Function<String, List<Copy>> copies, GraphMaking graph) {
        this.documents = documents;
        this.copies = copies;
        this.graph = graph;
        documents.keySet().forEach(id -> place.put(id, place.size()));
    }

    void trace() {
        Map<String, List<String>> open = openAccounts();
        Map<String, List<Lead>> leads = new TreeMap<>();
        documents.keySet().forEach(id -> leads.put(id, new ArrayList<>()));
        for (String id : documents.keySet()) {
            for (Copy copy : copies.apply(id)) {
                if (documents.containsKey(copy.second())) {
                    Lead lead = lead(copy);
                    Objects.requireNonNull(leads.get(id)).add(lead);
                    note(id, lead);
                }
            }
        }
        new SharedMistakes(documents)
                .among(open.keySet())
                .forEach(lead -> Objects.requireNonNull(leads.get(lead.from())).add(lead));
        for (String id : open.keySet()) {
            lead(id, open, leads.getOrDefault(id, List.of()));
        }
    }

    /** For each document, its accounts whose ways end at nobody with a name. */
    private Map<String, List<String>> openAccounts() {
        Map<String, List<String>> open =
                new TreeMap<>(Comparator.comparingInt((String id) -> place.getOrDefault(id, 0)));
        for (Node node : graph.nodes()) {
            String account = node.kind() == Node.Kind.NAMELESS ? "account:" + node.account() : node.id();
            boolean ends = node.kind() == Node.Kind.NAMELESS || node.kind() == Node.Kind.ACCOUNT;
            if (ends && node.document() != null && !graph.leadsOn(node.id())) {
                open.computeIfAbsent(node.document(), d -> new ArrayList<>())
                        .add(node.kind() == Node.Kind.NAMELESS ? node.id() : account);
            }
        }
        return open;
    }

    private Lead lead(Copy copy) {
        List<Evidence> evidence = new ArrayList<>();
        for (AlignedPassage passage : copy.passages()) {
            evidence.add(new Evidence(copy.first(), passage.first().cover()));
            evidence.add(new Evidence(copy.second(), passage.second().cover()));
        }
        Lead.Order order = switch (copy.earlier()) {
            case FIRST -> Lead.Order.LATER;
            case SECOND -> Lead.Order.EARLIER;
            case UNKNOWN -> Lead.Order.UNKNOWN;
        };
        String reason =
                copy.reasons().stream().map(CopyReason::text).findFirst().orElse("copied");
        return new Lead(copy.first(), copy.second(), Edge.Kind.COPIES, order, copy.share(), reason, evidence);
    }

    private void note(String id, Lead lead) {
        if (precedes(lead.to(), id, lead.order())) {
            graph.aside("document:" + id, "document:" + lead.to(), Edge.Kind.COPIES, lead.reason(), lead.evidence());
        }
    }

    /** From a document's open accounts to a document that has a way to a name, or else to one that was first. */
    private void lead(String id, Map<String, List<String>> open, List<Lead> leads) {
        Lead best = leads.stream()
                .filter(lead -> !open.containsKey(lead.to()) || precedes(lead.to(), id, lead.order()))
                .min(Comparator.comparing((Lead lead) -> open.containsKey(lead.to()))
                        .thenComparingDouble(lead -> -lead.weight())
                        .thenComparingInt(lead -> place.getOrDefault(lead.to(), 0)))
                .orElse(null);
        if (best == null) {
            return;
        }
        for (String account : Objects.requireNonNull(open.get(id))) {
            for (Node node : graph.nodesOf(best.to())) {
                if (node.kind() == Node.Kind.ACCOUNT) {
                    graph.edge(account, node.id(), best.kind(), best.reason(), best.evidence());
                }
            }
        }
    }

    /** By what is known of which was first; else by day and id, so that no two have it from one another. */
    private boolean precedes(String one, String other, Lead.Order order) {
        if (order != Lead.Order.UNKNOWN) {
            return order == Lead.Order.EARLIER;
        }
        return place.getOrDefault(one, 0) < place.getOrDefault(other, 0);
    }
}
