package org.hearsay.app.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.app.desk.Desk;
import org.hearsay.ledger.Judged;
import org.hearsay.ledger.Judgement;
import org.hearsay.ledger.Kept;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.hearsay.text.Sha256;

/**
 * Statements that are to be shown to others. What a person judged to be read wrongly is not among them.
 *
 * @param wrong how many were left out for that
 */
public record Selection(List<Selected> statements, int wrong) {
    public Selection {
        statements = List.copyOf(statements);
    }

    /** Of these statements, with what was judged of them. */
    public static Selection of(Ledger ledger, List<Desk.Statement> statements) throws LedgerException {
        List<Selected> selected = new ArrayList<>();
        Map<String, String> originals = new HashMap<>();
        int wrong = 0;
        for (Desk.Statement statement : statements) {
            String id = statement.attribution().id();
            Judged judged = ledger.judgements("attribution " + id).stream()
                    .filter(j -> !j.withdrawn())
                    .reduce((a, b) -> b)
                    .orElse(null);
            String document = statement.reading().document().id();
            if (!originals.containsKey(document)) {
                Kept kept = ledger.document(document);
                originals.put(document, kept == null ? "" : kept.originalSha256());
            }
            String original = originals.getOrDefault(document, "");
            if (judged != null
                    && judged.judgement() instanceof Judgement.OnAttribution on
                    && on.verdict() == Judgement.Verdict.REJECTED) {
                wrong++;
            } else if (!original.isEmpty()) {
                selected.add(new Selected(statement.reading(), statement.attribution(), original, judged));
            }
        }
        return new Selection(selected, wrong);
    }

    /** Another for other statements, or for the same judged otherwise. */
    public String digest() {
        return Sha256.ofParts(statements.stream()
                .map(s -> s.attribution().id() + " "
                        + (s.judged() == null ? 0 : s.judged().sequence()))
                .toArray(String[]::new));
    }
}
