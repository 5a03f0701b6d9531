package org.hearsay.eval.polnear;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.eval.Score;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;

/**
 * The published metric: a chunk is a run of tokens of one role; it is right if begin, end and role are. Which chunks belong
 * together is not asked.
 */
final class ChunkScore {
    /** The tokens [begin, end) of an instance. */
    record Chunk(Role role, int begin, int end) {}

    private final Map<Role, Score> scores = new EnumMap<>(Role.class);
    private int tokens;
    private int lost;

    ChunkScore() {
        for (Role role : Role.values()) {
            scores.put(role, Score.NONE);
        }
    }

    /** Scores the outermost predictions of each instance's article. */
    static ChunkScore of(List<Instance> instances, Map<String, String> texts, Map<String, List<Parts>> predicted) {
        ChunkScore score = new ChunkScore();
        String id = "";
        TokenAlignment alignment = new TokenAlignment("");
        for (Instance instance : instances) {
            String text = texts.get(instance.stem());
            if (text == null) {
                continue;
            }
            if (!instance.id().equals(id)) {
                id = instance.id();
                alignment = new TokenAlignment(text);
            }
            score.add(instance, alignment.next(instance.tokens()), predicted.getOrDefault(instance.stem(), List.of()));
        }
        return score;
    }

    private void add(Instance instance, List<@Nullable Span> places, List<Parts> predicted) {
        Set<Chunk> gold = chunks(instance.labels());
        Set<Chunk> found = chunks(instance.tokens(), places, predicted);
        for (Role role : Role.values()) {
            int right = count(found, c -> c.role() == role && gold.contains(c));
            int all = count(found, c -> c.role() == role);
            int there = count(gold, c -> c.role() == role);
            scores.merge(role, new Score(right, all, there), Score::plus);
        }
        tokens += places.size();
        lost += (int) places.stream().filter(p -> p == null).count();
    }

    private static int count(Set<Chunk> chunks, java.util.function.Predicate<Chunk> which) {
        return (int) chunks.stream().filter(which).count();
    }

    /** The chunks that labels spell. */
    static Set<Chunk> chunks(List<String> labels) {
        Set<Chunk> chunks = new HashSet<>();
        Role open = null;
        int begin = 0;
        for (int i = 0; i <= labels.size(); i++) {
            String label = i < labels.size() ? labels.get(i) : "O";
            Role role =
                    label.equals("O") ? null : Role.valueOf(label.substring(2).toUpperCase(Locale.ROOT));
            if (open != null && (role != open || label.startsWith("B-"))) {
                chunks.add(new Chunk(open, begin, i));
                open = null;
            }
            if (role != null && open == null) {
                open = role;
                begin = i;
            }
        }
        return chunks;
    }

    /** The chunks that predicted spans make of an instance's tokens: each part of a discontinuous one is a chunk. */
    static Set<Chunk> chunks(List<String> tokens, List<@Nullable Span> places, List<Parts> predicted) {
        Set<Chunk> chunks = new HashSet<>();
        for (Parts parts : predicted) {
            for (Role role : Role.values()) {
                Spans spans = parts.of(role);
                if (spans != null) {
                    spans.forEach(part -> addChunk(chunks, role, part, tokens, places));
                }
            }
        }
        return chunks;
    }

    private static void addChunk(
            Set<Chunk> chunks, Role role, Span part, List<String> tokens, List<@Nullable Span> places) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < places.size(); i++) {
            Span place = places.get(i);
            if (place == null || !place.overlaps(part)) {
                continue;
            }
            // A dash or a mark that began before the part is not its first token, though it reaches into it.
            boolean before = first < 0 && place.begin() < part.begin() && !Letters.in(tokens.get(i));
            if (!before) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first >= 0) {
            chunks.add(new Chunk(role, first, last + 1));
        }
    }

    Score of(Role role) {
        return scores.getOrDefault(role, Score.NONE);
    }

    /** How many tokens there were. */
    int tokens() {
        return tokens;
    }

    /** How many tokens were not found in the text. */
    int lost() {
        return lost;
    }
}
