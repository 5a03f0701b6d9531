package org.hearsay.corroboration.claim;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What people said of pairs of accounts. Immutable. */
final class Rulings {
    private final List<Ruling> all;
    private final Set<String> named = new HashSet<>();

    Rulings(Collection<Ruling> rulings) {
        all = List.copyOf(rulings);
        for (Ruling ruling : all) {
            named.add(ruling.one());
            named.add(ruling.other());
        }
    }

    List<Ruling> all() {
        return all;
    }

    /** Whether anybody said anything of this account. */
    boolean name(String account) {
        return named.contains(account);
    }
}
