package org.hearsay.app.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.corroboration.claim.Account;
import org.hearsay.store.CacheFile;
import org.hearsay.store.CacheRows;
import org.hearsay.store.CacheRows.Row;

/** The accounts of documents: bytes by document, and a number for each that is in use. For one thread. */
final class RowAccounts {
    /** The kind of the bytes of what a document ascribes, by document. */
    static final String ASCRIBED = "accounts";

    /** The same of what it says in its own voice. */
    static final String OWN = "own voice";

    /** Account, document, and 1 for the own voice. */
    private static final int DOCUMENT_OF = 40;

    private static final int REMEMBERED = 60_000;

    private final CacheFile cache;
    private final CacheRows rows;
    private final Numbered documents;
    private final Numbered numbers;
    private final Recent<String, Account> accounts;

    RowAccounts(CacheFile cache, Numbered documents) {
        this.cache = cache;
        this.rows = cache.rows();
        this.documents = documents;
        this.numbers = new Numbered(cache.names(), Numbered.ACCOUNT);
        this.accounts = new Recent<>(REMEMBERED, id -> null);
    }

    /** All of a document, those of its own voice last. */
    List<Account> of(String document) {
        List<Account> all = new ArrayList<>(read(ASCRIBED, document));
        all.addAll(read(OWN, document));
        return all;
    }

    private List<Account> read(String kind, String document) {
        byte[] bytes = cache.get(kind, document);
        return bytes == null ? List.of() : Bytes.from(bytes, ClaimBytes::read);
    }

    /** 0 if it is not in use. */
    int number(String account) {
        return numbers.known(account);
    }

    /** The number of an account that is in use from now on. */
    int numbered(Account account) {
        int number = numbers.of(account.id());
        rows.put(DOCUMENT_OF, new Row(number, documents.of(account.document()), account.own() ? 1 : 0, 0));
        accounts.put(account.id(), account);
        return number;
    }

    String id(long number) {
        return numbers.name(number);
    }

    Account account(String id) {
        Account known = accounts.get(id);
        if (known == null) {
            Row row = Objects.requireNonNull(rows.first(DOCUMENT_OF, numbers.known(id)), "no account that is in use");
            // Whoever wants one wants its neighbours too, often enough.
            read(row.c() == 1 ? OWN : ASCRIBED, documents.name(row.b())).forEach(a -> accounts.put(a.id(), a));
            known = Objects.requireNonNull(accounts.get(id), "an account that was not kept");
        }
        return known;
    }

    /** It is no longer in use. */
    void remove(String account) {
        rows.removeAll(DOCUMENT_OF, numbers.known(account));
        numbers.remove(account);
        accounts.forget(account);
    }

    /** Ids of accounts in use that begin so, at most so many. */
    List<String> begun(String begin, int limit) {
        return numbers.begun(begin, limit);
    }
}
