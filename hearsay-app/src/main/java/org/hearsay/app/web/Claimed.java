package org.hearsay.app.web;

import java.util.List;
import org.hearsay.app.ClaimWords;
import org.hearsay.app.Texts;
import org.hearsay.app.desk.Corroboration;
import org.hearsay.corroboration.claim.Account;
import org.hearsay.corroboration.claim.Claim;
import org.hearsay.ledger.LedgerException;

/** The words of claims as pages tell them: what nobody wrote is in brackets, and what is denied or demanded is said to be. */
final class Claimed {
    private Claimed() {}

    /**
     * The words of a claim's first account, asked for within a question, as the claim was.
     *
     * @param accounts of the claim
     */
    static String words(Corroboration corroboration, List<Account> accounts, Texts texts) throws LedgerException {
        return ClaimWords.of(corroboration.quoted(accounts.getFirst()), Claim.sense(accounts), texts);
    }
}
