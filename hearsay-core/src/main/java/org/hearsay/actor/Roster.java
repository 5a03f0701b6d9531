package org.hearsay.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.actor.Bearer.Label;
import org.jspecify.annotations.Nullable;

/**
 * Who is named in many documents, and which names may be one's: each new name is compared with those that share the sound of a
 * word, not with all. Actors without a name are never in it. For one thread; made for adding documents one by one.
 *
 * <p>Nothing is decided here: {@link #groups} takes together what bears one name, what is spelled so alike that it needs no
 * person, and what a person said is one; never what a person said is not.
 */
public final class Roster {
    /** From this score on two names are taken for one without a person. By hand: a wrong merge costs more than a question. */
    public static final double CERTAIN = 0.95;

    /** Of one sound, so many of the latest names are compared: words that everybody bears say little. */
    private static final int MOST = 100;

    private final NameMatcher matcher = new NameMatcher();
    private final Map<String, List<Bearer>> sheets = new LinkedHashMap<>();
    private final Map<Label, Named> named = new LinkedHashMap<>();

    /** Made when a new name comes: those of a roster that was kept need not be taken apart before. */
    private @Nullable Map<String, List<Named>> bySound;

    /** A name, who bears it, and what it may be one with. */
    static final class Named {
        private final Label label;
        private final List<Bearer> bearers = new ArrayList<>();
        private final Map<Label, Double> alike = new LinkedHashMap<>();
        private @Nullable Name parsed;

        private Named(Label label) {
            this.label = label;
        }

        private Name parsed() {
            Name made = parsed == null ? label.parsed() : parsed;
            parsed = made;
            return made;
        }

        List<Bearer> bearers() {
            return bearers;
        }
    }

    /**
     * Two names that compare as the same, and how surely.
     *
     * @param score 0 to 1
     */
    public record Likeness(Label one, Label other, double score) {}

    public Roster() {}

    /**
     * A roster that was kept.
     *
     * @param sheets the bearers of each document
     * @param alike all that was found when they were added
     */
    public static Roster of(Map<String, List<Bearer>> sheets, List<Likeness> alike) {
        Roster roster = new Roster();
        sheets.forEach((document, bearers) -> {
            roster.sheets.put(document, List.copyOf(bearers));
            for (Bearer bearer : bearers) {
                roster.named.computeIfAbsent(bearer.label(), Named::new).bearers.add(bearer);
            }
        });
        for (Likeness likeness : alike) {
            roster.link(likeness.one(), likeness.other(), likeness.score());
        }
        return roster;
    }

    /** The bearers of each document, in the order in which they came. */
    public Map<String, List<Bearer>> sheets() {
        return Collections.unmodifiableMap(sheets);
    }

    /** Names that may be one's, each pair once. */
    public List<Likeness> alike() {
        List<Likeness> all = new ArrayList<>();
        for (Named each : named.values()) {
            each.alike.forEach((other, score) -> {
                if (compare(each.label, other) < 0) {
                    all.add(new Likeness(each.label, other, score));
                }
            });
        }
        return all;
    }

    private static int compare(Label a, Label b) {
        int kind = a.kind().compareTo(b.kind());
        return kind == 0 ? a.name().compareTo(b.name()) : kind;
    }

    /**
     * Puts the named actors of a document in the place of what there was of it.
     *
     * @return what of their names is alike to names that were there
     */
    public List<Likeness> put(String document, List<Bearer> bearers) {
        remove(document);
        sheets.put(document, List.copyOf(bearers));
        Set<Label> here = new LinkedHashSet<>();
        bearers.forEach(b -> here.add(b.label()));
        List<Likeness> found = new ArrayList<>();
        for (Bearer bearer : bearers) {
            Named there = named.get(bearer.label());
            if (there == null) {
                there = new Named(bearer.label());
                found.addAll(compareWithOthers(there, here));
                named.put(bearer.label(), there);
            }
            there.bearers.add(bearer);
        }
        return found;
    }

    /** Two names of one document were told apart there. */
    private List<Likeness> compareWithOthers(Named fresh, Set<Label> here) {
        List<Likeness> found = new ArrayList<>();
        Map<String, List<Named>> sounds = sounds();
        Set<Named> candidates = new LinkedHashSet<>();
        for (String sound : fresh.parsed().sounds()) {
            List<Named> same = sounds.computeIfAbsent(sound, k -> new ArrayList<>());
            candidates.addAll(same.subList(Math.max(0, same.size() - MOST), same.size()));
            same.add(fresh);
        }
        for (Named candidate : candidates) {
            if (candidate.label.kind() == fresh.label.kind() && !here.contains(candidate.label)) {
                double score = matcher.score(candidate.parsed(), fresh.parsed());
                if (score >= matcher.threshold()) {
                    candidate.alike.put(fresh.label, score);
                    fresh.alike.put(candidate.label, score);
                    found.add(new Likeness(candidate.label, fresh.label, score));
                }
            }
        }
        return found;
    }

    private Map<String, List<Named>> sounds() {
        Map<String, List<Named>> known = bySound;
        if (known == null) {
            known = new HashMap<>();
            for (Named each : named.values()) {
                for (String sound : each.parsed().sounds()) {
                    known.computeIfAbsent(sound, k -> new ArrayList<>()).add(each);
                }
            }
            bySound = known;
        }
        return known;
    }

    private void link(Label one, Label other, double score) {
        Named first = named.get(one);
        Named second = named.get(other);
        if (first != null && second != null) {
            first.alike.put(other, score);
            second.alike.put(one, score);
        }
    }

    /** Takes a document out, and names that only it has. */
    public void remove(String document) {
        List<Bearer> before = sheets.remove(document);
        if (before == null) {
            return;
        }
        for (Bearer bearer : before) {
            Named there = named.get(bearer.label());
            if (there != null) {
                there.bearers.removeIf(b -> b.document().equals(document));
                if (there.bearers.isEmpty()) {
                    forget(there);
                }
            }
        }
    }

    private void forget(Named gone) {
        named.remove(gone.label);
        for (Label other : gone.alike.keySet()) {
            Named there = named.get(other);
            if (there != null) {
                there.alike.remove(gone.label);
            }
        }
        if (bySound != null) {
            for (String sound : gone.parsed().sounds()) {
                bySound.getOrDefault(sound, new ArrayList<>()).remove(gone);
            }
        }
    }

    /** All that is known of names, in the order in which they came. */
    Map<Label, Named> named() {
        return named;
    }

    /**
     * Who there is, those of most documents first.
     *
     * @param decisions in force, in the order in which they were made
     */
    public Groups groups(List<Decision> decisions) {
        return new Grouping(this, decisions).groups();
    }

    /** How two names compare, with the reasons. */
    public Match match(Label one, Label other) {
        return matcher.compare(one.parsed(), other.parsed());
    }

    /** Pairs of names that are not certain enough, or that a person keeps apart; the likest first. */
    List<Likeness> byLikeness(boolean certain) {
        return byLikeness(alike(), certain);
    }

    /** Those of them that one of these names is in: few of very many. */
    List<Likeness> byLikeness(boolean certain, Set<Label> names) {
        Set<Likeness> theirs = new LinkedHashSet<>();
        for (Label name : names) {
            Named each = named.get(name);
            if (each != null) {
                each.alike.forEach((other, score) -> theirs.add(
                        compare(name, other) < 0
                                ? new Likeness(name, other, score)
                                : new Likeness(other, name, score)));
            }
        }
        return byLikeness(theirs, certain);
    }

    private static List<Likeness> byLikeness(Collection<Likeness> alike, boolean certain) {
        return alike.stream()
                .filter(l -> l.score() >= CERTAIN == certain)
                .sorted(Comparator.comparingDouble((Likeness l) -> -l.score())
                        .thenComparing(l -> l.one().name())
                        .thenComparing(l -> l.other().name()))
                .toList();
    }
}
