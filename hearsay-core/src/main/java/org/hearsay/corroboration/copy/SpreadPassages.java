package org.hearsay.corroboration.copy;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells, as documents come and go, in which others boilerplate may begin or end by that: a passage becomes boilerplate when it turns
 * up in one story more. Only passages are looked at again whose documents changed. For one thread.
 */
public final class SpreadPassages {
    /** Fewer documents never make a passage boilerplate. */
    private static final int FEW = 3;

    private final Sketches sketches;
    private final Known known;
    private final Set<Long> unsure = new TreeSet<>();

    /** Which passages were boilerplate when they were looked at last. */
    public interface Known {
        boolean isSpread(long key);

        /** Remembers it. */
        void set(long key, boolean spread);
    }

    public SpreadPassages(Sketches sketches, Known known) {
        this.sketches = sketches;
        this.known = known;
    }

    /** To be told after a document was added. */
    public void came(Sketch sketch) {
        changed(sketch, Sketches.MOST);
    }

    /** To be told after a document was removed. */
    public void went(Sketch sketch) {
        changed(sketch, Sketches.MOST - 1);
    }

    /** @param crossing with so many titles a word begins to say nothing, or to say something again */
    private void changed(Sketch sketch, int crossing) {
        for (Fingerprint fingerprint : sketch.fingerprints()) {
            unsure.add(fingerprint.key());
        }
        for (long word : sketch.headline().words()) {
            List<String> titled = sketches.members(Headline.key(word), Sketches.MOST + 1);
            if (titled.size() == crossing) {
                titled.stream()
                        .map(sketches::of)
                        .filter(Objects::nonNull)
                        .flatMap(s -> s.fingerprints().stream())
                        .forEach(f -> unsure.add(f.key()));
            }
        }
    }

    /** The documents, by their ids, of which something became boilerplate since this was asked last, or ceased to be. */
    public Set<String> settle() {
        Boilerplate boilerplate = new Boilerplate(sketches);
        Set<String> affected = new TreeSet<>();
        for (long key : unsure) {
            boolean before = known.isSpread(key);
            boolean after = sketches.members(key, FEW).size() == FEW && boilerplate.isSpreadKey(key);
            if (before != after) {
                known.set(key, after);
                affected.addAll(sketches.members(key, Integer.MAX_VALUE));
            }
        }
        unsure.clear();
        return affected;
    }
}
