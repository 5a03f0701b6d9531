package org.hearsay.corroboration.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Endorsement;
import org.hearsay.attribution.OwnVoice;
import org.hearsay.attribution.Stance;
import org.hearsay.corroboration.Report;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.hearsay.text.Tables;
import org.jspecify.annotations.Nullable;

/**
 * Finds what one voice denies and another asserts, by the words that both contents share. Candidates come from an index of
 * words, so that time grows with the number of contents that share one, and no more than so many of each word are looked at.
 */
final class DenialJudge {
    private static final int MOST_OF_A_WORD = 200;
    private static final double SHARED = 0.6;
    private static final int LEAST = 2;
    private static final Set<String> SMALL = Set.copyOf(Tables.words(DenialJudge.class, "small-words.txt"));

    /** One content and its words. */
    private record Content(Told told, Spans spans, @Nullable Attribution by, Set<String> words) {}

    private final List<Difference> found = new ArrayList<>();
    private final Map<String, List<Content>> asserted = new HashMap<>();

    private DenialJudge() {}

    static List<Difference> of(List<Told> all) {
        DenialJudge judge = new DenialJudge();
        List<Content> denied = new ArrayList<>();
        for (Told told : all) {
            for (Attribution a : told.report.attributions()) {
                Content content = content(told, a.content(), a);
                if (a.stance() == Stance.DENIES) {
                    denied.add(content);
                } else if (a.stance() == Stance.ASSERTS || a.stance() == Stance.BELIEVES) {
                    judge.index(content);
                }
            }
        }
        if (!denied.isEmpty()) {
            all.forEach(judge::own);
            denied.forEach(judge::judge);
        }
        return judge.found;
    }

    private void own(Told told) {
        Report report = told.report;
        for (Span sentence : OwnVoice.in(report.document().text(), report.attributions())) {
            index(content(told, Spans.of(sentence), null));
        }
    }

    private void index(Content content) {
        for (String word : content.words()) {
            List<Content> all = asserted.computeIfAbsent(word, k -> new ArrayList<>());
            if (all.size() < MOST_OF_A_WORD) {
                all.add(content);
            }
        }
    }

    private static Content content(Told told, Spans spans, @Nullable Attribution by) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : Phrases.words(spans.in(told.report.document().text()))) {
            if (word.length() > 2 && !SMALL.contains(word)) {
                words.add(stem(word));
            }
        }
        return new Content(told, spans, by, words);
    }

    /** Good enough to know "fired" and "firing" for one. */
    private static String stem(String word) {
        for (String end : List.of("ing", "ies", "ied", "ed", "es", "s", "e")) {
            if (word.endsWith(end) && word.length() - end.length() >= 3) {
                return word.substring(0, word.length() - end.length());
            }
        }
        return word;
    }

    /** The content that shares most with what is denied; of equal ones, the first. */
    private void judge(Content denied) {
        Map<Content, Integer> shared = new java.util.LinkedHashMap<>();
        for (String word : denied.words()) {
            asserted.getOrDefault(word, List.of()).forEach(c -> shared.merge(c, 1, Integer::sum));
        }
        Content best = null;
        int most = 0;
        for (Map.Entry<Content, Integer> entry : shared.entrySet()) {
            if (entry.getValue() > most && fits(denied, entry.getKey(), entry.getValue())) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        if (best != null) {
            add(best, denied);
        }
    }

    private static boolean fits(Content denied, Content asserted, int shared) {
        boolean self = denied.told() == asserted.told() && denied.spans().overlaps(asserted.spans());
        boolean negated = asserted.words().contains("not");
        return !self
                && !negated
                && shared >= LEAST
                && shared
                        >= SHARED
                                * Math.min(
                                        denied.words().size(), asserted.words().size());
    }

    private void add(Content asserted, Content denied) {
        Account one = account(asserted);
        Account other = account(denied);
        String name = other.voice().name();
        boolean same =
                name != null && asserted.by() != null && name.equals(one.voice().name());
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason(Reason.Kind.DENIED, name == null ? "" : name));
        if (same && name != null) {
            reasons.add(new Reason(Reason.Kind.SAME_VOICE, name));
        }
        Attribution by = asserted.by();
        if (by != null && by.endorsement() != Endorsement.NEUTRAL) {
            reasons.add(new Reason(
                    Reason.Kind.ENDORSED,
                    by.endorsement().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        }
        boolean update = same && other.isAfter(one);
        found.add(new Difference(Matter.DENIAL, "", update ? Verdict.UPDATE : Verdict.CONFLICT, reasons, one, other));
    }

    private static Account account(Content content) {
        String text =
                content.spans().in(content.told().report.document().text()).strip();
        return Accounts.of(
                content.told().report,
                content.told().origin,
                text,
                null,
                null,
                null,
                content.spans(),
                content.by() == null
                        ? null
                        : Objects.requireNonNull(content.by()).id());
    }
}
