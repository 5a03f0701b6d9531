package org.hearsay.corroboration.conflict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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
 * Finds what one voice denies and another asserts, by the words that both contents share; a word that much of what is told of the
 * event has says little of which of it is meant ("when the dam gave way"). Candidates come from an index of words, so that time
 * grows with the number of contents that share one, and no more than so many of each word are looked at.
 */
final class DenialJudge {
    private static final int MOST_OF_A_WORD = 200;
    private static final double SHARED = 0.6;

    /** So much of what is denied must be asserted: "when the dam gave way" is beside the point of most that is denied. */
    private static final double OF_THE_DENIED = 0.5;

    /** Of what is denied by a "not" only, nearly all: a "not" is of one word, and not always of the one that matters. */
    private static final double OF_THE_NEGATED = 0.8;

    private static final int LEAST = 2;
    private static final Set<String> NEGATIONS = stems("not", "never", "untrue", "false");

    /** What somebody does not know, or did not do yet or only, denies nothing. */
    private static final Set<String> UNKNOWN = stems("know", "known", "whether", "only", "yet", "sure", "clear");

    private static final Set<String> SMALL = Set.copyOf(Tables.words(DenialJudge.class, "small-words.txt"));

    /** One content and its words. */
    private record Content(Told told, Spans spans, @Nullable Attribution by, Set<String> words) {
        /** "said it had not poisoned the river", "said it was untrue that": denied without a verb for it. */
        boolean isNegated() {
            return words.stream().anyMatch(NEGATIONS::contains)
                    && words.stream().noneMatch(UNKNOWN::contains);
        }

        /** Its words without those that only negate. */
        Set<String> meant() {
            Set<String> meant = new LinkedHashSet<>(words);
            meant.removeAll(NEGATIONS);
            return meant;
        }
    }

    private final List<Difference> found = new ArrayList<>();
    private final Map<String, List<Content>> asserted = new HashMap<>();
    private final Map<String, Integer> having = new HashMap<>();
    private int contents;

    private DenialJudge() {}

    static List<Difference> of(List<Told> all) {
        DenialJudge judge = new DenialJudge();
        List<Content> denied = new ArrayList<>();
        for (Told told : all) {
            for (Attribution a : told.report.attributions()) {
                Content content = content(told, a.content(), a);
                judge.count(content);
                boolean asserts = a.stance() == Stance.ASSERTS;
                if (a.stance() == Stance.DENIES || (asserts && content.isNegated())) {
                    denied.add(content);
                } else if ((a.stance() == Stance.ASSERTS || a.stance() == Stance.BELIEVES) && !holdsDenial(a, told)) {
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

    /** A statement of many sentences in which something is denied: what exactly it asserts is told by those inside it. */
    private static boolean holdsDenial(Attribution a, Told told) {
        return told.report.attributions().stream()
                .anyMatch(other -> other.stance() == Stance.DENIES
                        && !other.equals(a)
                        && other.content().overlaps(a.content()));
    }

    private void own(Told told) {
        Report report = told.report;
        for (Span sentence : OwnVoice.in(report.document().text(), report.attributions())) {
            Content content = content(told, Spans.of(sentence), null);
            count(content);
            index(content);
        }
    }

    private void count(Content content) {
        contents++;
        content.words().forEach(word -> having.merge(word, 1, Integer::sum));
    }

    /** What a word tells of which of the contents is meant: the logarithm of how few of them have it, as is usual in search. */
    private double weight(String word) {
        return Math.log(1 + (double) contents / Math.max(1, having.getOrDefault(word, 1)));
    }

    private double weight(Set<String> words) {
        return words.stream().mapToDouble(this::weight).sum();
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
        for (String name : told.meant(spans)) {
            words.add(stem(name));
        }
        return new Content(told, spans, by, words);
    }

    private static Set<String> stems(String... words) {
        return Arrays.stream(words).map(DenialJudge::stem).collect(Collectors.toUnmodifiableSet());
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
        Set<Content> sharing = new LinkedHashSet<>();
        Set<String> meant = denied.meant();
        meant.forEach(word -> sharing.addAll(asserted.getOrDefault(word, List.of())));
        Content best = null;
        double most = 0;
        for (Content content : sharing) {
            Set<String> shared = new LinkedHashSet<>(meant);
            shared.retainAll(content.words());
            double weight = weight(shared);
            if (weight > most && fits(denied, content, shared.size(), weight)) {
                best = content;
                most = weight;
            }
        }
        if (best != null) {
            add(best, denied);
        }
    }

    private boolean fits(Content denied, Content asserted, int shared, double weight) {
        boolean self = denied.told() == asserted.told() && denied.spans().overlaps(asserted.spans());
        boolean negated = asserted.words().stream().anyMatch(NEGATIONS::contains);
        boolean denies = denied.by() != null && denied.by().stance() == Stance.DENIES;
        double whole = weight(denied.meant());
        return !self
                && !negated
                && shared >= LEAST
                && weight >= (denies ? OF_THE_DENIED : OF_THE_NEGATED) * whole
                && weight >= SHARED * Math.min(whole, weight(asserted.words()));
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
        // He denied it and admits it now, or the other way round.
        boolean update = same && (other.isAfter(one) || one.isAfter(other));
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
