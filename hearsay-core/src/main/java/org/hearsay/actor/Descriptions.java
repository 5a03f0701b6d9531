package org.hearsay.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.hearsay.text.Tables;
import org.jspecify.annotations.Nullable;

/** Whom a description is of: the name beside it, or what was described or titled like that before. For one thread. */
final class Descriptions {
    /** What bodies are called for short once they have been named. */
    private static final Map<String, String> BODIES = bodies();

    private static final Set<String> MEDIA = Set.of("paper", "broadcaster", "site");

    private static Map<String, String> bodies() {
        Map<String, String> kinds = new HashMap<>();
        for (List<String> row : Tables.rows(Descriptions.class, "bodies.txt")) {
            row.forEach(word -> kinds.put(word, row.getFirst()));
        }
        return Map.copyOf(kinds);
    }

    /** What may stand between a name and what it is: a comma, an age. */
    private static final Pattern AGE = Pattern.compile(",\\s?\\d{1,3},");

    private static final int LONGEST_GAP = 8;

    /** Candidates for one noun that are looked at. */
    private static final int MOST = 12;

    private final String text;
    /** Those without an article, as headlines and captions have them, by all their words. */
    private final Map<String, Figure> bare = new HashMap<>();

    private final Map<String, List<Figure>> byHead = new HashMap<>();

    Descriptions(String text) {
        this.text = text;
    }

    /** "Lena Marsh, the minister of ports" */
    boolean isAfter(Candidate before, Candidate candidate) {
        boolean apposition = !before.name().isEmpty()
                && between(before.named().end(), candidate.span().begin(), false);
        return apposition && alike(before, candidate);
    }

    /** "the minister, Lena Marsh", "their commander Karim Halim" */
    boolean isBefore(Candidate candidate, Candidate next) {
        int end = candidate.span().end();
        boolean inside = candidate.span().contains(next.named());
        int from = inside ? candidate.head().end() : end;
        return between(from, next.named().begin(), true) && alike(candidate, next);
    }

    private static boolean alike(Candidate a, Candidate b) {
        boolean sameKind = a.isPerson() == b.isPerson();
        return sameKind && !a.several() && !b.several();
    }

    private boolean between(int from, int to, boolean nothing) {
        if (to < from || to - from > LONGEST_GAP) {
            return false;
        }
        String gap = text.substring(from, to).strip();
        return AGE.matcher(gap).matches()
                || gap.equals(",")
                || gap.equals("–")
                || gap.equals("—")
                || gap.equals("-")
                || (nothing && gap.isEmpty());
    }

    /** The figure that was described like this before, or is the most prominent body of its kind; null if it is something new. */
    @Nullable
    Figure find(Candidate candidate, Function<Predicate<Figure>, @Nullable Figure> mostProminent) {
        if (!candidate.definite()) {
            return candidate.isBare(text) ? bare.get(candidate.span().in(text)) : null;
        }
        String head = candidate.head1();
        Figure titled = mostProminent.apply(f -> f.isCalled(head) && agrees(f, candidate));
        if (titled != null) {
            return titled;
        }
        List<Figure> described = byHead.getOrDefault(head, List.of());
        for (int i = described.size() - 1; i >= Math.max(0, described.size() - MOST); i--) {
            if (agrees(described.get(i), candidate)) {
                return described.get(i);
            }
        }
        return BODIES.containsKey(head) && candidate.titles().isEmpty()
                ? mostProminent.apply(f -> f.isNamed() && isBody(f) && mayBeCalled(f, head))
                : null;
    }

    private static boolean isBody(Figure figure) {
        return figure.type() == Actor.Type.ORGANISATION || figure.type() == Actor.Type.PUBLICATION;
    }

    /** A body whose name says what it is is called nothing else: the Ports Ministry is no party. */
    private static boolean mayBeCalled(Figure figure, String head) {
        Set<String> said = new HashSet<>();
        figure.names()
                .forEach(n ->
                        n.stream().map(BODIES::get).filter(Objects::nonNull).forEach(said::add));
        boolean medium = MEDIA.contains(String.valueOf(BODIES.get(head)));
        boolean fits = medium == (figure.type() == Actor.Type.PUBLICATION);
        return said.contains(BODIES.get(head)) || (said.isEmpty() && fits);
    }

    /** Not "the northern report" of "the southern report", nor one of several. */
    private static boolean agrees(Figure figure, Candidate candidate) {
        if (figure.isSeveral() != candidate.several()) {
            return false;
        }
        Set<String> here = new HashSet<>(candidate.titles());
        Set<String> there = figure.titles();
        if (here.isEmpty() || there.isEmpty()) {
            return true;
        }
        here.retainAll(there);
        return !here.isEmpty() || (figure.isNamed() && there.contains(candidate.head1()));
    }

    void add(Candidate candidate, Figure figure) {
        if (candidate.isBare(text)) {
            bare.putIfAbsent(candidate.span().in(text), figure);
        }
        byHead.computeIfAbsent(candidate.head1(), k -> new ArrayList<>()).add(figure);
    }
}
