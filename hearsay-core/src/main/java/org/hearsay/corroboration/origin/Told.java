package org.hearsay.corroboration.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.attribution.Attribution;
import org.hearsay.corroboration.Report;
import org.hearsay.corroboration.claim.Account;
import org.hearsay.corroboration.claim.Accounts;
import org.hearsay.corroboration.claim.ClaimMatcher;
import org.hearsay.corroboration.claim.Comparison;
import org.hearsay.text.Document;
import org.hearsay.text.Span;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/** One document of a claim: its accounts, the attributions behind them, and what of them rests on others. */
final class Told {
    /** In chars: what follows so near may take up what was said: "announced the rise". */
    private static final int NEAR = 300;

    private static final Set<String> POINTERS = Set.of("the", "this", "that", "these", "it", "so", "its");
    private static final int SHORT = 4;

    private final Report report;
    private final List<Account> accounts;
    private final Map<String, Attribution> attributions = new HashMap<>();

    Told(Report report, List<Account> accounts) {
        this.report = report;
        this.accounts = accounts;
        report.attributions().forEach(a -> attributions.put(a.id(), a));
    }

    Document document() {
        return report.document();
    }

    Report report() {
        return report;
    }

    String text() {
        return report.document().text();
    }

    @Nullable
    String publisher() {
        return report.document().publication().publisher();
    }

    /** The attributions of the claim on whose word it stands here: of those that only stand in a headline, none if there are others. */
    List<Attribution> innermost() {
        List<Attribution> all = holdingNoOther();
        List<Attribution> below = all.stream().filter(a -> !isInHeadline(a)).toList();
        return below.isEmpty() ? all : below;
    }

    /** The attributions in a headline that others below it bear out. */
    List<Attribution> inHeadline() {
        List<Attribution> all = holdingNoOther();
        List<Attribution> above = all.stream().filter(this::isInHeadline).toList();
        return above.size() == all.size() ? List.of() : above;
    }

    private boolean isInHeadline(Attribution attribution) {
        int end = Math.max(
                attribution.content().end(),
                attribution.cue() == null ? 0 : attribution.cue().end());
        int gap = text().indexOf("\n\n");
        return gap >= end && ".!?\"”’".indexOf(text().charAt(Math.max(0, gap - 1))) < 0;
    }

    /** What others hand on is said by these. */
    private List<Attribution> holdingNoOther() {
        Set<String> handing = new HashSet<>();
        for (Account account : accounts) {
            Attribution attribution = attributions.get(account.id());
            String parent = attribution == null ? null : attribution.parent();
            while (parent != null && handing.add(parent)) {
                Attribution outer = attributions.get(parent);
                parent = outer == null ? null : outer.parent();
            }
        }
        return accounts.stream()
                .flatMap(a -> Stream.ofNullable(attributions.get(a.id())))
                .filter(a -> !handing.contains(a.id()))
                .sorted(Comparator.comparingInt((Attribution a) -> a.content().begin())
                        .thenComparing(Attribution::id))
                .toList();
    }

    /** What the document says in its own voice. */
    List<Account> own() {
        return accounts.stream().filter(Account::own).toList();
    }

    /**
     * The attributions of the document that an account of its own voice rests on, though they are not of the claim: they speak of the
     * same thing, or take up what was just said.
     */
    List<Attribution> restsOn(Account own, ClaimMatcher matcher) {
        List<Attribution> found = new ArrayList<>();
        for (Account other : new Accounts(false).of(report)) {
            Comparison comparison = matcher.compare(own, other);
            boolean near = comparison.relation() != Comparison.Relation.UNRELATED
                    && comparison.relation() != Comparison.Relation.CONTRADICTS
                    && comparison.reasons().getFirst().kind() != Comparison.Kind.NAMES;
            Attribution attribution = attributions.get(other.id());
            if (near && attribution != null) {
                found.add(attribution);
            }
        }
        for (Attribution attribution : report.attributions()) {
            if (!found.contains(attribution) && takesUp(attribution, own)) {
                found.add(attribution);
            }
        }
        return found;
    }

    /** "The board announced the rise": a short content that points back to what stands just before it. */
    private boolean takesUp(Attribution attribution, Account own) {
        int distance = attribution.content().begin() - own.place().end();
        if (attribution.source() == null || distance < 0 || distance > NEAR) {
            return false;
        }
        List<Word> words = Word.in(attribution.content().in(text()));
        return !words.isEmpty()
                && words.size() <= SHORT
                && POINTERS.contains(words.getFirst().lower())
                && text().substring(own.place().end(), attribution.content().begin())
                                .indexOf("\n\n")
                        < 0;
    }

    OriginGraph.Evidence evidence(Span span) {
        return new OriginGraph.Evidence(report.document().id(), span);
    }
}
