package org.hearsay.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.actor.Pronoun.Being;
import org.hearsay.text.Span;

/** An actor in the making: the candidates that were taken for one so far. For one thread. */
final class Figure {
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Actor.Named> named = new ArrayList<>();
    private final Set<List<String>> names = new HashSet<>();
    private final Set<String> heads = new HashSet<>();
    private final Set<String> titles = new HashSet<>();
    private Actor.Type type;
    private Being being;
    /** How often it was taken for "he" and for "she". */
    private int he;

    private int she;
    private boolean several;
    private boolean seat;

    Figure(Candidate first, Reason.Kind reason) {
        type = first.type();
        being = first.being();
        several = first.several();
        add(first, reason);
    }

    /** Takes a candidate for another mention of this. */
    void add(Candidate candidate, Reason.Kind reason) {
        candidates.add(candidate);
        if (!candidate.name().isEmpty()) {
            boolean first = names.isEmpty();
            names.add(candidate.name());
            named.add(new Actor.Named(candidate.named(), reason));
            // A name tells more of what it is than the description before it did.
            type = first && candidate.type() != Actor.Type.OTHER ? candidate.type() : type;
            several = several && !first;
            titles.addAll(candidate.titles());
        } else if (!candidate.head1().isEmpty()) {
            heads.add(candidate.head1());
            titles.addAll(candidate.titles());
        }
        boolean tells = candidate.being() == Being.HE || candidate.being() == Being.SHE;
        if (tells && candidate.pronoun() != null) {
            he += candidate.being() == Being.HE ? 1 : 0;
            she += candidate.being() == Being.SHE ? 1 : 0;
        } else if (tells && type == Actor.Type.PERSON && being != Being.HE && being != Being.SHE) {
            being = candidate.being();
        }
    }

    void markSeat() {
        seat = true;
    }

    Set<List<String>> names() {
        return names;
    }

    Actor.Type type() {
        return type;
    }

    Being being() {
        return being;
    }

    boolean isSeveral() {
        return several;
    }

    boolean isNamed() {
        return !names.isEmpty();
    }

    /** Whether it was described with this noun, or bears it as a title. */
    boolean isCalled(String noun) {
        return heads.contains(noun) || titles.contains(noun);
    }

    boolean isDescribedWith(String noun) {
        return heads.contains(noun);
    }

    /** The words that stood before its names and nouns. */
    Set<String> titles() {
        return titles;
    }

    List<Candidate> candidates() {
        return candidates;
    }

    Candidate first() {
        return candidates.getFirst();
    }

    Candidate latest() {
        return candidates.getLast();
    }

    /** Whether a pronoun could stand for it. */
    boolean fits(Pronoun pronoun) {
        boolean number = switch (pronoun.number()) {
            case ONE -> !several;
            case SEVERAL -> several || isBody();
            case EITHER -> true;
        };
        return number
                && switch (pronoun.being()) {
                    case HE, SHE -> type == Actor.Type.PERSON && (being == pronoun.being() || being == Being.PERSON);
                    case PERSON -> type == Actor.Type.PERSON || type == Actor.Type.GROUP;
                    case THING -> type != Actor.Type.PERSON && type != Actor.Type.GROUP;
                    case ANY -> true;
                };
    }

    private boolean isBody() {
        return type == Actor.Type.ORGANISATION || type == Actor.Type.PUBLICATION;
    }

    /** Nearer to 2 the more often it was called so before, to 0 the more often otherwise; 1 where that tells nothing. */
    double inclination(Being being) {
        return switch (being) {
            case HE -> (he + 1) * 2.0 / (he + she + 2);
            case SHE -> (she + 1) * 2.0 / (he + she + 2);
            default -> 1;
        };
    }

    Actor asActor(String id, String text) {
        List<Span> spans =
                candidates.stream().map(Candidate::span).distinct().sorted().toList();
        List<Actor.Named> inOrder =
                named.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
        return new Actor(id, bestName(text), type, names.isEmpty(), seat, inOrder, spans);
    }

    private String bestName(String text) {
        if (named.isEmpty()) {
            Candidate told = candidates.stream()
                    .filter(c -> c.pronoun() == null)
                    .findFirst()
                    .orElse(candidates.getFirst());
            return told.span().in(text);
        }
        return named.stream()
                .map(n -> n.span().in(text))
                .reduce((a, b) -> words(b) > words(a) ? b : a)
                .orElseThrow();
    }

    private static long words(String name) {
        return name.chars().filter(c -> c == ' ').count();
    }
}
