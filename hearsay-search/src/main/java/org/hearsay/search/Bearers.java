package org.hearsay.search;

import java.util.List;
import java.util.Set;

/** Tells what people decided about who bears a name, beyond what its spelling says. Safe to share between threads. */
public interface Bearers {
    /** Where nobody decided anything. */
    Bearers UNDECIDED = (name, spelled) -> Decided.NOTHING;

    /**
     * Who is to be found by a name.
     *
     * @param name as it was asked for
     * @param spelled names in the index that are the same by their spelling
     */
    Decided of(String name, Set<String> spelled);

    /**
     * A name, and where it is borne.
     *
     * @param documents ids; none if it is meant in all
     */
    record Borne(String name, Set<String> documents) {
        public Borne {
            documents = Set.copyOf(documents);
        }
    }

    /**
     * What was decided.
     *
     * @param also what is to be found as well
     * @param not what is not, though it is spelled so
     */
    record Decided(List<Borne> also, List<Borne> not) {
        public static final Decided NOTHING = new Decided(List.of(), List.of());

        public Decided {
            also = List.copyOf(also);
            not = List.copyOf(not);
        }
    }
}
