package org.hearsay.corroboration.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells people why two documents compare as they do. For one thread. */
final class Reasons {
    /** What is less rare in news than this convinces nobody. */
    private static final double TELLING = 4.5;

    private static final int MOST = 4;
    private static final double NEAR_IN_MEANING = 0.6;
    private static final int SOON = 3;

    private final EventSketch a;
    private final EventSketch b;
    private final Rarity rarity;
    private final List<EventReason> all = new ArrayList<>();

    Reasons(EventSketch a, EventSketch b, Rarity rarity) {
        this.a = a;
        this.b = b;
        this.rarity = rarity;
    }

    List<EventReason> all() {
        List<String> names = names();
        if (!names.isEmpty()) {
            add(EventReason.Kind.NAMES, "both name " + String.join(", ", names));
        }
        Set<Long> days = common(a.days(), b.days());
        if (!days.isEmpty()) {
            add(EventReason.Kind.DAY, "both name " + listed(days, LocalDate::ofEpochDay));
        }
        figure(a.killed(), b.killed(), "killed");
        figure(a.injured(), b.injured(), "injured");
        Set<Integer> ages = common(a.ages(), b.ages());
        if (!ages.isEmpty()) {
            add(EventReason.Kind.AGE, "both tell of somebody aged " + listed(ages, age -> age));
        }
        List<String> words = rarest(a.lead(), b.lead(), Set.copyOf(a.names().keySet()));
        if (!words.isEmpty()) {
            add(EventReason.Kind.WORDS, "rare words of both: " + String.join(", ", words));
        }
        nearness();
        against(names, days, ages);
        return all;
    }

    private void add(EventReason.Kind kind, String text) {
        all.add(new EventReason(kind, text));
    }

    private void figure(@Nullable Double one, @Nullable Double other, String what) {
        if (one != null && one.equals(other) && one > 0) {
            add(EventReason.Kind.FIGURE, "both tell of " + Math.round(one) + " " + what);
        }
    }

    private void nearness() {
        double cosine =
                a.meaning() == null || b.meaning() == null ? 0 : a.meaning().cosine(b.meaning());
        if (cosine >= NEAR_IN_MEANING) {
            add(EventReason.Kind.MEANING, "their beginnings are near in meaning");
        }
        if (a.published() != null && b.published() != null) {
            long apart = Math.abs(ChronoUnit.DAYS.between(a.published(), b.published()));
            if (apart <= SOON) {
                add(
                        EventReason.Kind.PUBLISHED,
                        "published "
                                + (apart == 0 ? "the same day" : apart == 1 ? "a day apart" : apart + " days apart"));
            }
        }
    }

    private void against(List<String> names, Set<Long> days, Set<Integer> ages) {
        if (names.isEmpty()) {
            add(EventReason.Kind.NO_NAMES, "no rare name in common");
        }
        if (days.isEmpty() && !a.days().isEmpty() && !b.days().isEmpty()) {
            add(EventReason.Kind.DAYS_APART, "no day that both name");
        }
        if (ages.isEmpty() && !a.ages().isEmpty() && !b.ages().isEmpty()) {
            add(EventReason.Kind.OTHER_AGES, "people of other ages");
        }
    }

    /** Pairs first, then words that are in none of them; the rarest of each first. */
    private List<String> names() {
        List<String> pairs = rarest(a.pairs(), b.pairs(), Set.of());
        Set<String> told = new HashSet<>();
        pairs.forEach(pair -> told.addAll(List.of(pair.split(" ", -1))));
        List<String> names = new ArrayList<>(pairs);
        names.addAll(rarest(a.names(), b.names(), told));
        return names.stream().limit(MOST).map(Reasons::asName).toList();
    }

    private List<String> rarest(Map<String, Integer> one, Map<String, Integer> other, Set<String> without) {
        return one.keySet().stream()
                .filter(word -> other.containsKey(word) && !without.contains(word) && rarity.of(word) >= TELLING)
                .sorted(Comparator.comparingDouble((String word) -> -rarity.of(word))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    private static String asName(String words) {
        StringBuilder name = new StringBuilder(words);
        for (int i = 0; i < name.length(); i++) {
            if (i == 0 || name.charAt(i - 1) == ' ') {
                name.setCharAt(i, Character.toUpperCase(name.charAt(i)));
            }
        }
        return name.toString();
    }

    private static <T extends Comparable<T>> Set<T> common(Set<T> a, Set<T> b) {
        Set<T> common = new TreeSet<>(a);
        common.retainAll(b);
        return common;
    }

    private static <T> String listed(Set<T> items, java.util.function.Function<T, Object> shown) {
        return items.stream()
                .limit(MOST)
                .map(item -> String.valueOf(shown.apply(item)))
                .collect(Collectors.joining(", "));
    }
}
