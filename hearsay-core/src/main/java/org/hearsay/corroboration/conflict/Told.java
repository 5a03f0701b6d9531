package org.hearsay.corroboration.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.actor.Actor;
import org.hearsay.corroboration.Report;
import org.hearsay.quantity.Quantity;
import org.hearsay.quantity.Toll;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;

/** What one report tells of an event's figures, and what its words say about them. */
final class Told {
    static final String KILLED = "killed";
    static final String INJURED = "injured";

    /** Kinds that are counted; the first two belong together. */
    static final List<String> KINDS = List.of(KILLED, INJURED, "arrested", "displaced", "missing", "protesters");

    private static final Set<String> PRONOUNS = Set.of("he", "she", "him", "it", "they", "them");

    /** The earlier document first; of one day, by publisher and id. */
    static final Comparator<Told> ORDER = Comparator.comparing(
                    Told::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Told::publisher)
            .thenComparing(Told::id);

    final Report report;
    final String origin;
    final Phrases phrases;
    private final String id;
    private final NavigableMap<Integer, List<String>> pronouns;
    private final Map<String, Account> totals = new LinkedHashMap<>();
    private final Map<String, List<Account>> voices = new LinkedHashMap<>();

    Told(Report report, CopyNames origins) {
        this.report = report;
        this.origin = origins.of(report.document());
        this.id = report.document().id();
        this.phrases = Phrases.in(report.document());
        this.pronouns = pronouns(report);
        for (String kind : KINDS) {
            Toll toll = report.quantities().toll(kind);
            if (toll != null) {
                totals.put(kind, total(toll));
            }
            List<Account> said = said(kind);
            if (!said.isEmpty()) {
                voices.put(kind, said);
            }
        }
    }

    @Nullable
    LocalDate published() {
        return report.document().publication().published();
    }

    private String publisher() {
        String publisher = report.document().publication().publisher();
        return publisher == null ? "" : publisher;
    }

    String id() {
        return id;
    }

    /** What the document comes to as a whole. */
    @Nullable
    Account total(String kind) {
        return totals.get(kind);
    }

    /** The figures of each of its voices, written as numbers; in text order. */
    List<Account> written(String kind) {
        return voices.getOrDefault(kind, List.of());
    }

    /** Whether it came out on a later day. */
    boolean isLaterThan(Told other) {
        LocalDate day = published();
        LocalDate before = other.published();
        return day != null && before != null && day.isAfter(before);
    }

    boolean tellsOfHarm() {
        return totals.containsKey(KILLED) || totals.containsKey(INJURED);
    }

    /** Whether a kind's figure is written as a number, and not put together of people told of one by one. */
    boolean isWritten(String kind) {
        Account total = totals.get(kind);
        return total != null && written(kind).stream().anyMatch(a -> a.best() == total.best());
    }

    /** The words of the names that pronouns in some words stand for, in lower case. */
    Set<String> meant(Spans spans) {
        Set<String> meant = new LinkedHashSet<>();
        for (Span part : spans.parts()) {
            pronouns.subMap(part.begin(), part.end()).values().forEach(meant::addAll);
        }
        return meant;
    }

    private static NavigableMap<Integer, List<String>> pronouns(Report report) {
        NavigableMap<Integer, List<String>> pronouns = new TreeMap<>();
        for (Actor actor : report.actors().all()) {
            if (!actor.unnamed()) {
                List<String> name = List.of(Phrases.words(actor.name()));
                for (Span mention : actor.mentions()) {
                    if (PRONOUNS.contains(mention.in(report.document().text()).toLowerCase(Locale.ROOT))) {
                        pronouns.put(mention.begin(), name);
                    }
                }
            }
        }
        return pronouns;
    }

    private Account total(Toll toll) {
        Double number = toll.value() != null ? toll.value() : toll.low() != null ? toll.low() : toll.high();
        Quantity best = toll.basis().stream()
                .filter(q -> number != null && number.equals(best(q)))
                .findFirst()
                .orElse(toll.basis().isEmpty() ? null : toll.basis().getFirst());
        boolean sum = best != null && number != null && !number.equals(best(best));
        Spans words = best == null
                ? Spans.of(0, Math.max(1, Math.min(report.document().text().length(), 1)))
                : sum
                        ? Spans.of(toll.basis().stream()
                                .limit(6)
                                .map(Quantity::span)
                                .toList())
                        : words(best);
        return account(toll.value(), toll.low(), toll.high(), words, best == null ? null : best.attribution());
    }

    private List<Account> said(String kind) {
        Map<String, Account> most = new LinkedHashMap<>();
        for (Quantity q : report.quantities().all()) {
            if (kind.equals(q.counts())
                    && !q.part()
                    && !q.more()
                    && Numerals.isWritten(q.span().in(report.document().text()))) {
                Account account = account(q.value(), q.low(), q.high(), words(q), q.attribution());
                most.merge(
                        account.voice().isOwn()
                                ? ""
                                : String.valueOf(account.voice().name()),
                        account,
                        (old, fresh) -> fresh.best() > old.best() ? fresh : old);
            }
        }
        return new ArrayList<>(most.values());
    }

    private Account account(
            @Nullable Double value, @Nullable Double low, @Nullable Double high, Spans words, @Nullable String by) {
        return Accounts.of(report, origin, Numerals.shown(value, low, high), value, low, high, words, by);
    }

    /** The number and what it counts, if they stand together. */
    private static Spans words(Quantity q) {
        Spans counted = q.counted();
        if (counted == null) {
            return Spans.of(q.span());
        }
        List<Span> parts = new ArrayList<>(counted.parts());
        parts.add(q.span());
        Span cover = Spans.of(parts).cover();
        return cover.length() <= 80 ? Spans.of(cover) : Spans.of(parts);
    }

    private static @Nullable Double best(Quantity q) {
        return q.value() != null ? q.value() : q.low() != null ? q.low() : q.high();
    }
}
