package org.hearsay.corroboration.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.actor.Name;
import org.hearsay.actor.NameKind;
import org.hearsay.actor.NameMatcher;
import org.jspecify.annotations.Nullable;

/**
 * Everybody with a name who has a part in how a claim came along, over all documents: one voice however it is written, and one house
 * where voices belong together. First all are entered, then asked for.
 */
final class Voices {
    /** Of names with one sound, so many are compared with each. */
    private static final int MOST_ALIKE = 64;

    private static final Comparator<String> FULLEST = Comparator.comparingInt(
                    (String name) -> -Voice.telling(name).size())
            .thenComparing(Comparator.naturalOrder());

    private final NameMatcher matcher;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> byKey = new LinkedHashMap<>();
    private final Map<String, Integer> byActor = new HashMap<>();
    private final Sets same = new Sets();
    private final Sets houses = new Sets();
    private final Map<Integer, String> names = new HashMap<>();
    private final List<Bond> bonds = new ArrayList<>();

    private record Entry(String name, boolean person) {}

    private record Bond(int one, int other, String words) {}

    Voices(NameMatcher matcher) {
        this.matcher = matcher;
    }

    /** Enters a voice; the number stands for it. */
    int person(String name) {
        return enter(name, true);
    }

    int body(String name) {
        return enter(name, false);
    }

    private int enter(String name, boolean person) {
        String plain = String.join(" ", Voice.telling(name));
        String key = person + ":" + (person || plain.isEmpty() ? name : plain);
        return byKey.computeIfAbsent(key, k -> {
            entries.add(new Entry(name, person));
            return entries.size() - 1;
        });
    }

    /** Says that a voice is this actor of a document: two names of one actor are one voice. */
    void isActor(int voice, String document, String actor) {
        Integer known = byActor.putIfAbsent(document + " " + actor, voice);
        if (known != null && entries.get(known).person == entries.get(voice).person) {
            same.join(known, voice);
        }
    }

    /** Says that two voices belong together. */
    void bind(int one, int other, String words) {
        bonds.add(new Bond(one, other, words));
    }

    /** Says that voices of these names, as far as they are entered, belong together. */
    void declare(Set<String> house) {
        Set<Set<String>> wanted = new HashSet<>();
        house.forEach(name -> wanted.add(Voice.telling(name)));
        Integer first = null;
        for (int i = 0; i < entries.size(); i++) {
            if (wanted.contains(Voice.telling(entries.get(i).name))) {
                if (first != null) {
                    bind(first, i, "declared");
                }
                first = first == null ? Integer.valueOf(i) : first;
            }
        }
    }

    /** Finds out which of those entered are one. */
    void settle() {
        sameLetters();
        persons();
        bodies();
        for (Bond bond : bonds) {
            houses.join(same.of(bond.one), same.of(bond.other));
        }
        for (int i = 0; i < entries.size(); i++) {
            names.merge(same.of(i), entries.get(i).name, (a, b) -> FULLEST.compare(a, b) <= 0 ? a : b);
        }
    }

    /** The voice that stands for all forms of one. */
    int one(int voice) {
        return same.of(voice);
    }

    /** The voice that stands for all voices of a house. */
    int house(int voice) {
        return houses.of(same.of(voice));
    }

    /** By what name to call it: the fullest one; of equally full ones the first in the alphabet. */
    String name(int voice) {
        return names.getOrDefault(same.of(voice), entries.get(voice).name);
    }

    /** Why the voices of a house are one, each once. */
    List<String> bonds(int house) {
        Set<String> words = new TreeSet<>();
        for (Bond bond : bonds) {
            if (house(bond.one) == house && one(bond.one) != one(bond.other)) {
                words.add(name(bond.one) + " and " + name(bond.other) + ": " + bond.words);
            }
        }
        return List.copyOf(words);
    }

    private boolean areSame(@Nullable Name one, @Nullable Name other) {
        return one != null && other != null && matcher.compare(one, other).same();
    }

    /** What is written alike is one, though it was taken for a person here and for a body there. */
    private void sameLetters() {
        Map<Set<String>, Integer> first = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            Set<String> words = Voice.telling(entries.get(i).name);
            Integer known = words.isEmpty() ? null : first.putIfAbsent(words, i);
            if (known != null) {
                same.join(known, i);
            }
        }
    }

    /** Names that share no sound are not compared. */
    private void persons() {
        Map<String, List<Integer>> bySound = new TreeMap<>();
        Map<Integer, Name> names = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).person) {
                Name name = Name.of(entries.get(i).name, NameKind.PERSON);
                names.put(i, name);
                for (String sound : name.sounds()) {
                    bySound.computeIfAbsent(sound, s -> new ArrayList<>()).add(i);
                }
            }
        }
        for (List<Integer> alike : bySound.values()) {
            for (int i = 0; i < alike.size(); i++) {
                for (int k = i + 1; k < Math.min(alike.size(), i + 1 + MOST_ALIKE); k++) {
                    int one = alike.get(i);
                    int other = alike.get(k);
                    if (same.of(one) != same.of(other) && areSame(names.get(one), names.get(other))) {
                        same.join(one, other);
                    }
                }
            }
        }
    }

    /** A body is one with another whose words it has, if there is only one such: "the board" and "the Water Board". */
    private void bodies() {
        Map<String, List<Integer>> byWord = new TreeMap<>();
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            if (!entries.get(i).person) {
                all.add(i);
                for (String word : Voice.telling(entries.get(i).name)) {
                    byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
                }
            }
        }
        all.sort(Comparator.comparing(i -> entries.get(i).name, FULLEST));
        for (int body : all) {
            Set<String> words = Voice.telling(entries.get(body).name);
            Set<Integer> wider = new TreeSet<>();
            if (!words.isEmpty()) {
                for (int other : byWord.getOrDefault(words.iterator().next(), List.of())) {
                    if (other != body && Voice.telling(entries.get(other).name).containsAll(words)) {
                        wider.add(same.of(other));
                    }
                }
            }
            wider.remove(same.of(body));
            if (wider.size() == 1) {
                same.join(body, wider.iterator().next());
            }
        }
        spellings(all);
    }

    /** The same body in two spellings. */
    private void spellings(List<Integer> bodies) {
        Map<String, List<Integer>> bySound = new TreeMap<>();
        Map<Integer, Name> names = new HashMap<>();
        for (int body : bodies) {
            Name name = Name.of(entries.get(body).name, NameKind.ORGANISATION);
            names.put(body, name);
            name.sounds()
                    .forEach(s ->
                            bySound.computeIfAbsent(s, k -> new ArrayList<>()).add(body));
        }
        for (List<Integer> alike : bySound.values()) {
            for (int i = 0; i < alike.size(); i++) {
                for (int k = i + 1; k < Math.min(alike.size(), i + 1 + MOST_ALIKE); k++) {
                    int one = alike.get(i);
                    int other = alike.get(k);
                    if (same.of(one) != same.of(other) && areSame(names.get(one), names.get(other))) {
                        same.join(one, other);
                    }
                }
            }
        }
    }
}
