package org.hearsay.corroboration.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people said of pairs of accounts. Immutable. */
final class Rulings {
    private final Map<String, List<Ruling>> byAccount = new HashMap<>();

    Rulings(Collection<Ruling> rulings) {
        for (Ruling ruling : rulings) {
            byAccount.computeIfAbsent(ruling.one(), a -> new ArrayList<>()).add(ruling);
            byAccount.computeIfAbsent(ruling.other(), a -> new ArrayList<>()).add(ruling);
        }
    }

    /** What was said of an account. */
    List<Ruling> on(String account) {
        return byAccount.getOrDefault(account, List.of());
    }

    /** Whether anybody said anything of this account. */
    boolean name(String account) {
        return byAccount.containsKey(account);
    }
}
