package org.hearsay.app.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.corroboration.copy.Copy;
import org.hearsay.corroboration.copy.CopyFinder;
import org.hearsay.corroboration.copy.CopyGroups;

/** The copies of documents of a ledger. Each document is compared with its neighbours when it is asked for. For one thread. */
final class CopyDesk {
    /** From this share on, a copy has no voice of its own about figures. */
    private static final double COPIED = 0.5;

    private static final int REMEMBERED = 2_000;

    private final CopyFinder finder;
    private final Recent<String, List<Copy>> copies;

    CopyDesk(WorkingSet set, Readings readings, Stages stages) {
        this.finder = set.relations().copies(readings::words);
        this.copies = new Recent<>(REMEMBERED, document -> {
            long before = finder.comparisons();
            List<Copy> of = finder.of(document);
            stages.count("documents compared word for word", finder.comparisons() - before);
            return of;
        });
    }

    /** The copies that a document has a part in, as the first document of each. */
    List<Copy> of(String document) {
        List<Copy> of = copies.get(document);
        return of == null ? List.of() : of;
    }

    /** Of some documents, for each that is mostly a copy of others of them, the one that stands for all of these. */
    Map<String, String> voices(Collection<String> documents) {
        List<Copy> between = new ArrayList<>();
        Set<String> members = Set.copyOf(documents);
        for (String document : documents) {
            of(document).stream().filter(c -> members.contains(c.second())).forEach(between::add);
        }
        Map<String, String> voices = new HashMap<>();
        CopyGroups.of(between, COPIED).forEach(group -> group.forEach(d -> voices.put(d, group.getFirst())));
        return voices;
    }
}
