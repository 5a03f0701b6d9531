package org.hearsay.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which figure of a document a name is of: the same words, a short form, an acronym, another spelling. A short form that fits
 * two figures is of neither. For one thread.
 */
final class Names {
    /** In letters: shorter words are alike by chance. */
    private static final int LEAST_SPELLING = 4;

    /** Figures that are compared letter by letter with a new name: enough for any article, and a bound for lists of names. */
    private static final int MOST_COMPARED = 40;

    /** How sure a comparison must be within one document, where a name is mostly spelled in one way. */
    private static final double SURE = 0.6;

    private final Map<List<String>, Figure> byName = new HashMap<>();
    private final Map<String, Set<Figure>> byWord = new HashMap<>();
    private final Map<String, Set<Figure>> byInitials = new HashMap<>();
    private final Map<String, Set<Figure>> bySkeleton = new HashMap<>();
    private @Nullable NameMatcher matcher;

    /** A figure, and why it is the one. */
    record Found(Figure figure, Reason.Kind reason) {}

    @Nullable
    Found find(Candidate candidate) {
        List<String> name = candidate.name();
        Figure same = byName.get(name);
        if (same != null && agrees(same, candidate)) {
            return isAmbiguous(candidate, same) ? null : new Found(same, Reason.Kind.EQUAL);
        }
        Found longer = only(candidate, name.getLast(), name.getFirst());
        if (longer != null) {
            return longer;
        }
        Found acronym = acronym(candidate);
        return acronym != null ? acronym : spelled(candidate);
    }

    /** "Smith" is nobody's name by itself once there are two of them. */
    private boolean isAmbiguous(Candidate candidate, Figure same) {
        return candidate.name().size() == 1
                && candidate.isPerson()
                && byWord.getOrDefault(candidate.last(), Set.of()).stream()
                        .anyMatch(f -> f != same && agrees(f, candidate) && f.type() == Actor.Type.PERSON);
    }

    /** The one figure whose name this one shortens, or is shortened to. */
    private @Nullable Found only(Candidate candidate, String last, String first) {
        Set<Figure> fitting = new LinkedHashSet<>();
        for (String word : new LinkedHashSet<>(List.of(last, first))) {
            byWord.getOrDefault(word, Set.of()).stream()
                    .filter(f -> agrees(f, candidate))
                    .filter(f -> f.names().stream().anyMatch(n -> shortens(candidate, n)))
                    .forEach(fitting::add);
        }
        return fitting.size() == 1 ? new Found(fitting.iterator().next(), Reason.Kind.SHORT_FORM) : null;
    }

    /** Whether one of two names is a short form of the other: of a person the first or last words, of a body any. */
    private static boolean shortens(Candidate candidate, List<String> other) {
        List<String> name = candidate.name();
        List<String> shorter = name.size() < other.size() ? name : other;
        List<String> longer = name.size() < other.size() ? other : name;
        if (shorter.size() == longer.size()) {
            return candidate.isPerson() && name.getLast().equals(other.getLast()) && initials(name, other);
        }
        if (candidate.isPerson()) {
            return isEdge(shorter, longer) || (shorter.getLast().equals(longer.getLast()) && initials(shorter, longer));
        }
        boolean body = candidate.type() == Actor.Type.ORGANISATION || candidate.type() == Actor.Type.PUBLICATION;
        return body && longer.getLast().equals(shorter.getLast()) && longer.containsAll(shorter);
    }

    private static boolean isEdge(List<String> shorter, List<String> longer) {
        int size = shorter.size();
        return longer.subList(longer.size() - size, longer.size()).equals(shorter)
                || longer.subList(0, size).equals(shorter)
                || (size > 1
                        && shorter.getFirst().equals(longer.getFirst())
                        && shorter.getLast().equals(longer.getLast()));
    }

    /** "D. Cole" and "Dana Cole". */
    private static boolean initials(List<String> a, List<String> b) {
        String first = a.getFirst();
        String other = b.getFirst();
        return first.equals(other)
                || (Math.min(first.length(), other.length()) == 1 && first.charAt(0) == other.charAt(0));
    }

    private @Nullable Found acronym(Candidate candidate) {
        if (candidate.isPerson()) {
            return null;
        }
        List<String> name = candidate.name();
        String key = name.size() == 1 ? name.getFirst() : initialsOf(name);
        Set<Figure> fitting = new LinkedHashSet<>();
        if (name.size() == 1 && key.length() > 1 && key.length() < 7) {
            fitting.addAll(byInitials.getOrDefault(key, Set.of()));
        } else if (name.size() > 1) {
            Figure figure = byName.get(List.of(key));
            if (figure != null) {
                fitting.add(figure);
            }
        }
        fitting.removeIf(f -> !agrees(f, candidate));
        return fitting.size() == 1 ? new Found(fitting.iterator().next(), Reason.Kind.ACRONYM) : null;
    }

    static String initialsOf(List<String> name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name) {
            boolean small = Set.of("of", "the", "and", "for", "on", "in").contains(word);
            initials.append(small || word.isEmpty() ? "" : word.substring(0, 1));
        }
        return initials.toString();
    }

    private @Nullable Found spelled(Candidate candidate) {
        if (candidate.last().length() < LEAST_SPELLING) {
            return null;
        }
        List<Figure> like = bySkeleton.getOrDefault(skeleton(candidate.last()), Set.of()).stream()
                .filter(f -> agrees(f, candidate))
                .limit(MOST_COMPARED)
                .toList();
        Figure best = null;
        for (Figure figure : like) {
            if (isSpelledAlike(candidate, figure)) {
                if (best != null) {
                    return null;
                }
                best = figure;
            }
        }
        return best == null ? null : new Found(best, Reason.Kind.SPELLING);
    }

    private boolean isSpelledAlike(Candidate candidate, Figure figure) {
        for (List<String> name : figure.names()) {
            if (isAlike(candidate.name(), name) && score(candidate, name) >= SURE) {
                return true;
            }
        }
        return false;
    }

    /** Whether all words sound alike at all: comparing them properly costs more, and its tables take time to read. */
    private static boolean isAlike(List<String> a, List<String> b) {
        boolean alike = a.size() == b.size();
        for (int i = 0; alike && i < a.size(); i++) {
            alike = skeleton(a.get(i)).equals(skeleton(b.get(i)));
        }
        return alike;
    }

    private double score(Candidate candidate, List<String> name) {
        if (matcher == null) {
            matcher = new NameMatcher();
        }
        NameKind kind = candidate.isPerson() ? NameKind.PERSON : NameKind.ORGANISATION;
        return matcher.compare(Name.of(String.join(" ", candidate.name()), kind), Name.of(String.join(" ", name), kind))
                .score();
    }

    /** The consonants, those that are often taken for one another as one: what spellings of a name have in common. */
    static String skeleton(String word) {
        StringBuilder skeleton = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char sign = switch (word.charAt(i)) {
                case 'q', 'k', 'g', 'c', 'x' -> 'k';
                case 'd', 't' -> 't';
                case 's', 'z' -> 's';
                case 'f', 'v', 'w', 'b', 'p' -> 'b';
                case 'l', 'r', 'm', 'n' -> word.charAt(i);
                default -> 0;
            };
            if (sign != 0 && (skeleton.isEmpty() || skeleton.charAt(skeleton.length() - 1) != sign)) {
                skeleton.append(sign);
            }
        }
        return skeleton.toString();
    }

    /** Whether nothing that is known of a figure speaks against a name's being its own. */
    private static boolean agrees(Figure figure, Candidate candidate) {
        boolean people = figure.type() == Actor.Type.PERSON;
        if (people != candidate.isPerson() && !isOpen(figure.type()) && !isOpen(candidate.type())) {
            return false;
        }
        Pronoun.Being a = figure.being();
        Pronoun.Being b = candidate.being();
        boolean told =
                (a == Pronoun.Being.HE || a == Pronoun.Being.SHE) && (b == Pronoun.Being.HE || b == Pronoun.Being.SHE);
        return !told || a == b;
    }

    private static boolean isOpen(Actor.Type type) {
        return type == Actor.Type.OTHER;
    }

    /** Remembers that a figure bears this name. */
    void add(Candidate candidate, Figure figure) {
        List<String> name = candidate.name();
        byName.putIfAbsent(name, figure);
        List.of(name.getFirst(), name.getLast()).forEach(w -> index(byWord, w, figure));
        index(byInitials, name.size() > 1 ? initialsOf(name) : "", figure);
        index(bySkeleton, skeleton(name.getLast()), figure);
        new ArrayList<>(name).stream().filter(w -> w.length() > 3).forEach(w -> index(byWord, w, figure));
    }

    private static void index(Map<String, Set<Figure>> map, String key, Figure figure) {
        if (!key.isEmpty()) {
            map.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(figure);
        }
    }
}
