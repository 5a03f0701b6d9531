package org.hearsay.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.reading.Mention;
import org.jspecify.annotations.Nullable;

/** The mentions of a text by the words that they begin at, end at, and have as head. */
final class MentionIndex {
    /** More that begin or end at one word are not kept: nobody nests deeper, and nobody shall make us slow. */
    private static final int MOST = 6;

    private final List<At> all = new ArrayList<>();
    private final Map<Integer, List<At>> beginning = new HashMap<>();
    private final Map<Integer, List<At>> ending = new HashMap<>();
    private final Map<Integer, At> heads = new HashMap<>();

    /**
     * A mention and the indexes of its words.
     *
     * @param begin of the first
     * @param end after the last
     * @param head of its head
     */
    record At(Mention mention, int begin, int end, int head) {
        boolean is(Mention.Form form) {
            return mention.form() == form;
        }

        boolean is(Mention.Type type) {
            return mention.type() == type;
        }

        boolean isPerson() {
            return is(Mention.Type.PERSON);
        }

        /** A body, or a place that may stand for one. */
        boolean isBody() {
            return is(Mention.Type.ORGANISATION) || is(Mention.Type.PLACE);
        }
    }

    MentionIndex(TextWords words, List<Mention> mentions) {
        for (Mention mention : mentions) {
            int begin = words.from(mention.span().begin());
            int end = words.from(mention.span().end() - 1);
            int head = words.from(mention.head().begin());
            // A span may have been cut so that it ends in a gap between words.
            if (end < words.size() && words.at(end).begin() < mention.span().end()) {
                end++;
            }
            while (begin < head && words.isMark(begin)) {
                begin++;
            }
            while (end > head + 1 && words.isMark(end - 1)) {
                end--;
            }
            if (head < begin || head >= end) {
                continue;
            }
            At at = new At(mention, begin, end, head);
            all.add(at);
            keep(beginning, begin, at);
            keep(ending, end, at);
            heads.putIfAbsent(head, at);
        }
    }

    private static void keep(Map<Integer, List<At>> by, int word, At at) {
        List<At> kept = by.computeIfAbsent(word, k -> new ArrayList<>(1));
        if (kept.size() < MOST) {
            kept.add(at);
        }
    }

    List<At> all() {
        return all;
    }

    /** Those that begin with this word. */
    List<At> beginningAt(int word) {
        return beginning.getOrDefault(word, List.of());
    }

    /** Those whose last word is the one before this. */
    List<At> endingAt(int word) {
        return ending.getOrDefault(word, List.of());
    }

    @Nullable
    At headedBy(int word) {
        return heads.get(word);
    }
}
