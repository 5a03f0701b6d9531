package org.hearsay.corroboration.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;

/**
 * Passages that stand in documents of different stories: notices about cookies, forms to sign in, lists of other articles. What is
 * boilerplate follows from which documents there are, not from which came first. Words in quotation marks never are: a famous
 * sentence is quoted for years.
 *
 * <p>Remembers what it was asked: for one thread, and as long as no documents are added.
 */
public final class Boilerplate {
    /** Documents surely of different stories that make a passage boilerplate. */
    private static final int SURELY = 3;

    /** The same, of documents that share nothing else, but of which neither day nor site is known. */
    private static final int MAYBE = 8;

    /** In words: a run of shingles that everybody uses is boilerplate if it is as long, or fills most of its line. */
    private static final int LONG_RUN = 8;

    private static final double MOST_OF_A_LINE = 0.6;

    private final Sketches sketches;
    private final Stories stories = new Stories(this::isCommon);
    private final Predicate<Long> spread;
    private final Map<Long, Boolean> known = new HashMap<>();
    private final Map<Long, Boolean> common = new HashMap<>();

    public Boilerplate(Sketches sketches) {
        this.sketches = sketches;
        this.spread = this::isSpread;
    }

    /**
     * As {@link SpreadPassages} found it, which asks no documents again.
     *
     * @param passages what was found when all documents that there are were in
     */
    public Boilerplate(Sketches sketches, SpreadPassages.Known passages) {
        this.sketches = sketches;
        this.spread = passages::isSpread;
    }

    /** Whether a passage with this fingerprint says nothing of where a document has it from: it is boilerplate, or a common phrase. */
    boolean isSpread(Fingerprint fingerprint) {
        return !fingerprint.quoted() && isSpreadKey(fingerprint.key());
    }

    /** The same of a passage that is not quoted. */
    boolean isSpreadKey(long key) {
        return known.computeIfAbsent(key, spread::test);
    }

    /** Whether a word is in so many titles that it says nothing. */
    boolean isCommon(long word) {
        return common.computeIfAbsent(
                word, w -> sketches.members(Headline.key(w)).size() == Sketches.MOST);
    }

    private boolean isSpread(long key) {
        List<String> members = sketches.members(key);
        return members.size() >= SURELY
                && stories.areApart(
                        members.stream()
                                .map(sketches::of)
                                .filter(Objects::nonNull)
                                .toList(),
                        SURELY,
                        MAYBE);
    }

    /**
     * Where boilerplate stands in a document: whole runs, to the end of their lines where nothing else follows.
     *
     * @param sketch of the document
     * @param text of the document
     * @return null if there is none
     */
    public @Nullable Spans in(Sketch sketch, String text) {
        List<Span> found = new ArrayList<>();
        List<Fingerprint> all = sketch.fingerprints();
        int i = 0;
        while (i < all.size()) {
            int end = i;
            while (end < all.size() && isSpread(all.get(end))) {
                end++;
            }
            if (end > i) {
                // A shingle that is not spread may begin within the run, or end in it.
                int from = i == 0 ? 0 : all.get(i - 1).span().begin();
                Span next = end == all.size() ? null : all.get(end).span();
                Span run = new Span(
                        all.get(i).span().begin(), all.get(end - 1).span().end());
                addRun(text, run, from, next, found);
            }
            i = Math.max(end, i + 1);
        }
        return found.isEmpty() ? null : Spans.of(found);
    }

    /** The edges of a run are only known to lie between two fingerprints: lines and sentences tell where. */
    private static void addRun(String text, Span run, int from, @Nullable Span next, List<Span> found) {
        int begin = Edges.before(text, Math.min(from, run.begin()), run.begin());
        int to = next == null ? text.length() : Math.max(run.end(), next.begin());
        int end = Edges.after(text, run.end(), to, next == null ? to : Math.max(to, next.end()));
        int words = Shingled.of(run.in(text)).length();
        Span line = Edges.line(text, run);
        if (words >= LONG_RUN || run.length() >= MOST_OF_A_LINE * line.length()) {
            found.add(new Span(begin, end));
        }
    }
}
