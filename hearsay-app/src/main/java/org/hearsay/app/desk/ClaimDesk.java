package org.hearsay.app.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hearsay.corroboration.claim.Account;
import org.hearsay.corroboration.claim.Claim;
import org.hearsay.corroboration.claim.ClaimIndex;
import org.hearsay.corroboration.claim.ClaimMatcher;
import org.hearsay.corroboration.origin.OriginGraph;
import org.hearsay.corroboration.origin.Origins;
import org.hearsay.naming.House;
import org.jspecify.annotations.Nullable;

/** The claims of a ledger and their origins. Each is read when it is asked for, by itself. For one thread. */
final class ClaimDesk {
    /** Of an id, so many signs are needed to name something by its begin. */
    static final int LEAST_SIGNS = 6;

    private static final int REMEMBERED = 500;

    private final ClaimIndex index;
    private final RowClaims rows;
    private final RowAccounts accounts;
    private final Readings readings;
    private final CopyDesk copies;
    private final ClaimMatcher matcher;
    private final Recent<String, Claim> claims;
    private List<Set<String>> declared = List.of();

    ClaimDesk(WorkingSet set, Readings readings, CopyDesk copies) {
        this.index = set.relations().index();
        this.rows = set.relations().claims();
        this.accounts = set.relations().accounts();
        this.readings = readings;
        this.copies = copies;
        this.matcher = set.matcher();
        this.claims = new Recent<>(REMEMBERED, index::claim);
    }

    /** Names of voices that are one house, because the user says so. */
    void declare(List<Set<String>> houses) {
        declared = houses.stream().map(Set::copyOf).toList();
    }

    private List<House> houses(String document) {
        RecentReadings.Found of = readings.of(document);
        return of.reading().houses(of.report().actors(), of.report().namings(), declared);
    }

    /** All of them: takes long where there are many. */
    List<Claim> all() {
        return index.claims();
    }

    /** How many are made in several documents. */
    long several() {
        return rows.several();
    }

    /** Those of most documents, of several at least. */
    List<Claim> widest(int limit) {
        List<Claim> widest = new ArrayList<>();
        for (String id : rows.widest((int) Math.min(limit, several()))) {
            widest.add(Objects.requireNonNull(claims.get(id)));
        }
        return widest;
    }

    @Nullable
    Claim of(String account) {
        String id = index.claimOf(account);
        return id == null ? null : claims.get(id);
    }

    /** By its id, or by that of a statement that makes it, or by the begin of either; null if there is none, or several. */
    @Nullable
    Claim claim(String id) {
        Claim claim = claims.get(id);
        Claim exact = claim == null ? of(id) : claim;
        if (exact != null || id.length() < LEAST_SIGNS) {
            return exact;
        }
        Set<String> begun = new LinkedHashSet<>(rows.begun(id, 2));
        for (String account : accounts.begun(id, 2)) {
            String of = index.claimOf(account);
            if (of != null) {
                begun.add(of);
            }
        }
        return begun.size() == 1 ? claims.get(begun.iterator().next()) : null;
    }

    List<Account> accountsOf(String id) {
        Claim claim = claims.known(id);
        return claim == null ? index.accountsOf(id) : claim.accounts();
    }

    OriginGraph origins(Claim claim) {
        Origins.Sources sources =
                new Origins.Sources(id -> readings.of(id).report(), this::houses, copies::of, declared);
        return new Origins(sources, matcher).of(claim.id(), claim.accounts());
    }
}
