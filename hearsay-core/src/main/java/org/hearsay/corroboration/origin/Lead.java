package org.hearsay.corroboration.origin;

import java.util.List;
import org.hearsay.corroboration.origin.OriginGraph.Edge;
import org.hearsay.corroboration.origin.OriginGraph.Evidence;

/**
 * A reason to think that a document has its words from another, or both from a third.
 *
 * @param from id of the document asked about
 * @param to id of the other
 * @param order when the other came out, as seen from the one asked about
 * @param weight how much it shows; to choose between several
 */
record Lead(
        String from, String to, Edge.Kind kind, Order order, double weight, String reason, List<Evidence> evidence) {
    /** When the other came out. */
    enum Order {
        EARLIER,
        LATER,
        UNKNOWN
    }

    Lead {
        evidence = List.copyOf(evidence);
    }
}
