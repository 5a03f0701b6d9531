package org.hearsay.eval.copies;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.corroboration.copy.Copy;
import org.hearsay.corroboration.copy.CopyFinder;
import org.hearsay.corroboration.copy.MemorySketches;
import org.hearsay.corroboration.copy.Sketch;
import org.hearsay.text.Document;

/**
 * All copies among some documents, and what it took to find them.
 *
 * @param copies each pair once, the smaller id first
 * @param finder to ask for boilerplate
 * @param comparisons how many pairs were compared word for word
 * @param seconds of one processor for all of it, sketches included
 */
record CopySet(List<Copy> copies, CopyFinder finder, long comparisons, double seconds) {
    static CopySet of(Collection<Document> documents) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long begin = clock.getCurrentThreadCpuTime();
        Map<String, Document> byId = new HashMap<>();
        MemorySketches sketches = new MemorySketches();
        for (Document document : documents) {
            Sketch sketch = Sketch.of(document);
            sketches.add(sketch);
            byId.put(sketch.document(), document);
        }
        CopyFinder finder = new CopyFinder(sketches, byId::get);
        Map<Pair, Copy> pairs = new HashMap<>();
        for (String id : byId.keySet().stream().sorted().toList()) {
            for (Copy copy : finder.of(id)) {
                pairs.putIfAbsent(Pair.of(copy.first(), copy.second()), copy);
            }
        }
        double seconds = (clock.getCurrentThreadCpuTime() - begin) / 1e9;
        return new CopySet(new ArrayList<>(pairs.values()), finder, finder.comparisons(), seconds);
    }
}
