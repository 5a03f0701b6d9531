package org.hearsay.app.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.app.desk.Desk;
import org.hearsay.ledger.Kept;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.QueryException;
import org.hearsay.search.SearchException;

/** Finds what came last of all that a query fits. The index knows no order of coming, so it goes back through the ledger in steps. */
final class Newest {
    /** In entries: so far back one step goes. A document has about three. */
    private static final int STEP = 600;

    private static final int STEPS = 20;

    private final Desk desk;
    private final Searching searching;

    Newest(Desk desk, Searching searching) {
        this.desk = desk;
        this.searching = searching;
    }

    /** A statement, and when its document came. */
    record Came(Desk.Statement statement, Kept kept) {}

    /**
     * The newest documents' statements first; of very old ones, none.
     *
     * @param most how many
     */
    List<Came> of(String query, int most) throws LedgerException, SearchException, QueryException {
        return searching.ask(search -> {
            List<Came> came = new ArrayList<>();
            long to = searching.upTo();
            for (int step = 0; step < STEPS && to > 0 && came.size() < most; step++, to -= STEP) {
                long end = to;
                Map<String, Kept> documents = new HashMap<>();
                for (Kept kept : desk.ledger().documentsAfter(Math.max(0, end - STEP), STEP)) {
                    if (kept.sequence() <= end && kept.document() != null) {
                        documents.put(kept.id(), kept);
                    }
                }
                if (!documents.isEmpty()) {
                    String among = documents.keySet().stream()
                            .map(id -> "document:" + id)
                            .collect(Collectors.joining(" OR ", " (", ")"));
                    List<Came> found = new ArrayList<>();
                    for (Desk.Statement statement :
                            desk.statements(search.attributions("(" + query + ")" + among, 0, most)
                                    .hits())) {
                        Kept kept = documents.get(statement.reading().document().id());
                        if (kept != null) {
                            found.add(new Came(statement, kept));
                        }
                    }
                    found.sort(
                            (a, b) -> Long.compare(b.kept().sequence(), a.kept().sequence()));
                    came.addAll(found);
                }
            }
            return came.subList(0, Math.min(most, came.size()));
        });
    }
}
