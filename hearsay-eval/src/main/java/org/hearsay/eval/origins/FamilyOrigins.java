package org.hearsay.eval.origins;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.Hearsay;
import org.hearsay.Reading;
import org.hearsay.corroboration.Report;
import org.hearsay.corroboration.claim.Account;
import org.hearsay.corroboration.claim.Accounts;
import org.hearsay.corroboration.claim.Claim;
import org.hearsay.corroboration.claim.ClaimIndex;
import org.hearsay.corroboration.claim.ClaimMatcher;
import org.hearsay.corroboration.claim.Comparison.Relation;
import org.hearsay.corroboration.copy.CopyFinder;
import org.hearsay.corroboration.copy.MemorySketches;
import org.hearsay.corroboration.copy.Sketch;
import org.hearsay.corroboration.origin.OriginGraph;
import org.hearsay.corroboration.origin.Origins;
import org.hearsay.intake.Intake;
import org.hearsay.intake.UnreadableException;
import org.hearsay.naming.House;
import org.hearsay.text.Document;

/** Reads a family as any documents are read, and traces the claim it is about. */
final class FamilyOrigins {
    private final Intake intake = new Intake();
    private final Hearsay hearsay;
    private final ClaimMatcher matcher;

    FamilyOrigins(Hearsay hearsay, ClaimMatcher matcher) {
        this.hearsay = hearsay;
        this.matcher = matcher;
    }

    /**
     * What was made of a family.
     *
     * @param claims all claims of its articles
     * @param graph of the accounts that say what is asked, or more
     */
    record Traced(Family family, List<Claim> claims, List<Account> accounts, OriginGraph graph) {
        boolean isRight() {
            return graph.known() == family.origins() && graph.unknown() == family.unknown();
        }
    }

    Traced trace(Family family) {
        Map<String, Reading> readings = new LinkedHashMap<>();
        Map<String, Report> reports = new LinkedHashMap<>();
        MemorySketches sketches = new MemorySketches();
        for (Family.Article article : family.articles()) {
            Reading reading = hearsay.read(document(article));
            String id = reading.document().id();
            readings.put(id, reading);
            reports.put(id, reading.report());
            sketches.add(Sketch.of(reading.document()));
        }
        ClaimIndex index = new ClaimIndex(matcher);
        Map<String, Account> accounts = new HashMap<>();
        for (Report report : reports.values()) {
            for (Account account : new Accounts(true).of(report)) {
                accounts.put(account.id(), account);
                index.add(asIfAscribed(account));
            }
        }
        List<Claim> claims = index.claims();
        CopyFinder copies = new CopyFinder(
                sketches, id -> readings.containsKey(id) ? get(readings, id).document() : null);
        Origins origins = new Origins(
                new Origins.Sources(
                        id -> get(reports, id), id -> houses(get(readings, id), get(reports, id)), copies::of),
                matcher);
        List<Account> asked = supporting(claims, Accounts.asked(family.claim())).stream()
                .map(account -> get(accounts, account.id()))
                .toList();
        return new Traced(family, claims, asked, origins.of(family.name(), asked));
    }

    /** What is asked about may be said in papers' own voice only, which makes no claim by itself. */
    private static Account asIfAscribed(Account account) {
        return new Account(
                account.id(),
                account.document(),
                account.published(),
                false,
                account.place(),
                account.text(),
                account.force(),
                account.denies(),
                account.hedged(),
                account.stems(),
                account.context(),
                account.figures(),
                account.days(),
                account.names());
    }

    /** The accounts of all claims of which one account says what is asked, or more. */
    private List<Account> supporting(List<Claim> claims, Account asked) {
        List<Account> supporting = new ArrayList<>();
        for (Claim claim : claims) {
            boolean supports = claim.accounts().stream().anyMatch(account -> {
                Relation relation = matcher.compare(account, asked).relation();
                return relation == Relation.SAME || relation == Relation.ENTAILS;
            });
            if (supports) {
                supporting.addAll(claim.accounts());
            }
        }
        return supporting;
    }

    private static List<House> houses(Reading reading, Report report) {
        return reading.houses(report.actors(), report.namings(), List.of());
    }

    private Document document(Family.Article article) {
        try {
            return intake.read(article.text().getBytes(StandardCharsets.UTF_8), "article.txt")
                    .published(article.publication());
        } catch (UnreadableException e) {
            throw new IllegalStateException("an invented article cannot be read", e);
        }
    }

    private static <T> T get(Map<String, T> all, String id) {
        return Objects.requireNonNull(all.get(id));
    }
}
