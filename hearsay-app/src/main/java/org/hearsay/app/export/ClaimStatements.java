package org.hearsay.app.export;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.desk.Desk;
import org.hearsay.corroboration.claim.Account;
import org.hearsay.corroboration.claim.Claim;
import org.hearsay.ledger.LedgerException;

/**
 * The statements that make a claim, the earliest first. What documents say in their own voice is no statement, and not among them.
 *
 * @param total how many there are, those of {@code statements} among them
 * @param own how many sentences of documents' own voice make it too
 */
public record ClaimStatements(List<Desk.Statement> statements, int total, int own) {
    public ClaimStatements {
        statements = List.copyOf(statements);
    }

    /**
     * Those of a claim.
     *
     * @param most so many are looked up at most
     */
    public static ClaimStatements of(Desk desk, Claim claim, int most) throws LedgerException {
        List<Account> said = claim.accounts().stream().filter(a -> !a.own()).toList();
        List<Desk.Statement> statements = new ArrayList<>();
        for (Account account : said.subList(0, Math.min(most, said.size()))) {
            Desk.Statement statement = desk.statement(account.id());
            if (statement != null) {
                statements.add(statement);
            }
        }
        return new ClaimStatements(statements, said.size(), claim.accounts().size() - said.size());
    }
}
