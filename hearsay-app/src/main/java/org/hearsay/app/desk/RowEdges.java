package org.hearsay.app.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.corroboration.claim.ClaimStore.Edge;
import org.hearsay.corroboration.claim.Comparison.Relation;
import org.hearsay.store.CacheRows;
import org.hearsay.store.CacheRows.Row;

/** How items of claims bear on one another, as rows of a cache; those that were asked for last are remembered. For one thread. */
final class RowEdges {
    /** Two items, how they bear on one another and the score's bits; once for each. */
    private static final int EDGE = 23;

    private static final int REMEMBERED = 200_000;

    /** In the order of the numbers that stand for them in rows. */
    private static final List<Relation> RELATIONS = List.of(Relation.values());

    private final CacheRows rows;
    private final Recent<Integer, Map<Integer, Edge>> edges;

    RowEdges(CacheRows rows) {
        this.rows = rows;
        this.edges = new Recent<>(REMEMBERED, this::read);
    }

    private Map<Integer, Edge> read(int item) {
        Map<Integer, Edge> of = new HashMap<>();
        for (Row row : rows.of(EDGE, item)) {
            of.put((int) row.b(), new Edge(RELATIONS.get((int) row.c()), Double.longBitsToDouble(row.d())));
        }
        return of;
    }

    Map<Integer, Edge> of(int item) {
        return Objects.requireNonNull(edges.get(item));
    }

    void put(int one, int other, Edge edge) {
        remove(one, other);
        rows.put(EDGE, row(one, other, edge));
        rows.put(EDGE, row(other, one, edge));
        of(one).put(other, edge);
        of(other).put(one, edge);
    }

    void remove(int one, int other) {
        Edge edge = of(one).remove(other);
        if (edge != null) {
            of(other).remove(one);
            rows.remove(EDGE, row(one, other, edge));
            rows.remove(EDGE, row(other, one, edge));
        }
    }

    /** Of an item that is gone. */
    void forget(int item) {
        edges.forget(item);
    }

    private static Row row(int one, int other, Edge edge) {
        return new Row(one, other, RELATIONS.indexOf(edge.relation()), Double.doubleToLongBits(edge.score()));
    }
}
