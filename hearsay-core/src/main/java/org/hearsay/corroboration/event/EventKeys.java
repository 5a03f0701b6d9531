package org.hearsay.corroboration.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Under which keys a document is looked for by others that may tell of the same event: its rare names, its names with the days it
 * names and the week it came out in, and pairs of the words that say most of it. Bounded in number, whatever the text.
 */
final class EventKeys {
    /** What is less rare in news than this is no key by itself. */
    private static final double RARE = 4;

    private static final double RARE_WITH_DAY = 2;
    private static final int PAIRS = 20;
    private static final int NAMES = 16;
    private static final int NAMES_WITH_DAY = 10;
    private static final int DAYS = 4;
    private static final int WORDS = 8;

    private final EventSketch sketch;
    private final Rarity rarity;

    private EventKeys(EventSketch sketch, Rarity rarity) {
        this.sketch = sketch;
        this.rarity = rarity;
    }

    static Set<String> of(EventSketch sketch, Rarity rarity) {
        return new EventKeys(sketch, rarity).all();
    }

    private Set<String> all() {
        Set<String> keys = new LinkedHashSet<>(most(sketch.pairs(), RARE, PAIRS));
        keys.addAll(most(sketch.names(), RARE, NAMES));
        List<Long> days = sketch.leadDays().stream().sorted().limit(DAYS).toList();
        for (String name : most(sketch.names(), RARE_WITH_DAY, NAMES_WITH_DAY)) {
            for (long day : days) {
                keys.add(name + "@" + day);
            }
            for (long week : weeks()) {
                keys.add(name + "~" + week);
            }
        }
        List<String> words =
                most(sketch.words(), RARE_WITH_DAY, WORDS).stream().sorted().toList();
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < words.size(); j++) {
                keys.add(words.get(i) + "+" + words.get(j));
            }
        }
        return keys;
    }

    /** Stretches of eight days that overlap by half: documents that came out up to four days apart have one in common. */
    private List<Long> weeks() {
        if (sketch.published() == null) {
            return List.of();
        }
        long four = Math.floorDiv(sketch.published().toEpochDay(), 4);
        return List.of(four, four + 1);
    }

    /** Those that weigh most, by how often and how rare; of equal ones the first by letter. */
    private List<String> most(Map<String, Integer> counts, double least, int limit) {
        record Weight(String word, double weight) {}
        List<Weight> weights = new ArrayList<>();
        counts.forEach((word, count) -> {
            double rare = rarity.of(word);
            if (rare >= least) {
                weights.add(new Weight(word, (1 + Math.log(count)) * rare));
            }
        });
        weights.sort(Comparator.comparingDouble((Weight w) -> -w.weight()).thenComparing(Weight::word));
        return weights.stream().limit(limit).map(Weight::word).toList();
    }
}
