package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.hearsay.text.Tables;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a cue show of an attribution. The words are in tables (cues.txt); the table never decides what is an
 * attribution: a cue that it does not know is plain speech. Immutable; one is shared by all threads.
 */
final class CueTable {
    /** Words that a reader gives to the content and that the tables give to the cue. */
    private static final Set<String> PARTICLES = Set.of("to", "on", "upon", "for");

    private final Phrases<Sense> cues;
    private final Hedging hedging;

    private record Sense(Act act, Stance stance, Endorsement endorsement) {
        static final Sense PLAIN = new Sense(Act.SPEECH, Stance.ASSERTS, Endorsement.NEUTRAL);

        boolean writesOnly() {
            return equals(new Sense(Act.WRITING, PLAIN.stance, PLAIN.endorsement));
        }
    }

    private CueTable() {
        Inflection inflection = new Inflection(Tables.rows(CueTable.class, "irregulars.txt"));
        Map<String, Sense> senses = new LinkedHashMap<>();
        Tables.rows(CueTable.class, "cues.txt").forEach(row -> senses.putIfAbsent(row.getFirst(), sense(row)));
        cues = new Phrases<>(inflection, senses);
        hedging = new Hedging(inflection);
    }

    static CueTable standard() {
        return Standard.TABLE;
    }

    /** Read when first asked for, not with the class. */
    private static final class Standard {
        static final CueTable TABLE = new CueTable();
    }

    /** What shows of words without a cue: a question ends with its mark. */
    Manner cueless(String text, Spans content) {
        Optional<Spans> question = questionMark(text, content);
        List<Evidence> evidence = question.map(q -> new Evidence(Evidence.Kind.STANCE, q)).stream()
                .toList();
        return new Manner(
                Act.SPEECH, question.isPresent() ? Stance.ASKS : Stance.ASSERTS, Endorsement.NEUTRAL, evidence);
    }

    Manner manner(String text, Spans cue, Spans content, @Nullable Spans source) {
        List<Word> cueWords = words(text, cue);
        List<Word> words = withParticle(text, cueWords, cue, content);
        List<Phrases.Found<Sense>> found =
                cues.in(words).stream().filter(f -> f.begin() < cueWords.size()).toList();
        Optional<Phrases.Found<Sense>> head = found.stream()
                .filter(f -> !f.value().equals(Sense.PLAIN) && !f.value().writesOnly())
                .max(Comparator.comparingInt(f -> f.at().size()));
        int headAt = head.or(() -> found.stream().findFirst())
                .map(Phrases.Found::begin)
                .orElse(cueWords.size() - 1);
        Optional<Spans> negation = hedging.negation(text, cueWords, headAt, source, content);

        List<Evidence> evidence = new ArrayList<>();
        Sense sense = negation.isPresent()
                ? negated(head.map(Phrases.Found::value).orElse(Sense.PLAIN))
                : head.map(Phrases.Found::value).orElse(Sense.PLAIN);
        Spans shown = head.map(f -> within(f.spans(words), cueWords)).orElse(cue);
        Act act = sense.act();
        if (act != Act.SPEECH) {
            evidence.add(new Evidence(Evidence.Kind.ACT, shown));
        } else {
            Optional<Spans> writing = writing(text, found, words, cue, content, source);
            act = writing.isPresent() ? Act.WRITING : act;
            writing.ifPresent(w -> evidence.add(new Evidence(Evidence.Kind.ACT, w)));
        }
        Stance stance = sense.stance();
        if (stance != Stance.ASSERTS) {
            evidence.add(new Evidence(Evidence.Kind.STANCE, shown));
        } else if (!found.isEmpty() && head.isEmpty()) {
            Optional<Spans> question = questionMark(text, content);
            stance = question.isPresent() ? Stance.ASKS : stance;
            question.ifPresent(q -> evidence.add(new Evidence(Evidence.Kind.STANCE, q)));
        }
        if (sense.endorsement() != Endorsement.NEUTRAL) {
            evidence.add(new Evidence(Evidence.Kind.ENDORSEMENT, shown));
        }
        hedging.hedges(text, cue, content, source).forEach(h -> evidence.add(new Evidence(Evidence.Kind.HEDGE, h)));
        negation.ifPresent(n -> evidence.add(new Evidence(Evidence.Kind.NEGATION, n)));
        return new Manner(act, stance, sense.endorsement(), evidence);
    }

    /** "did not confirm" presents nothing as true, "did not deny" is no denial, "did not doubt" no doubt. */
    private static Sense negated(Sense sense) {
        Stance stance =
                sense.stance() == Stance.DENIES || sense.stance() == Stance.DOUBTS ? Stance.ASSERTS : sense.stance();
        return new Sense(sense.act(), stance, Endorsement.NEUTRAL);
    }

    /** Words of writing in the cue ("wrote"), else in the medium ("said in a letter"). */
    private Optional<Spans> writing(
            String text,
            List<Phrases.Found<Sense>> found,
            List<Word> words,
            Spans cue,
            Spans content,
            @Nullable Spans source) {
        Optional<Spans> inCue = firstWriting(found, words);
        Spans medium = inCue.isPresent() ? null : Circumstances.medium(text, cue, content, source);
        if (medium == null) {
            return inCue;
        }
        List<Word> mediumWords = words(text, medium);
        return firstWriting(cues.in(mediumWords), mediumWords);
    }

    private static Optional<Spans> firstWriting(List<Phrases.Found<Sense>> found, List<Word> words) {
        return found.stream().filter(f -> f.value().writesOnly()).findFirst().map(f -> f.spans(words));
    }

    /**
     * The cue's words, and a content's own first word if it belongs to the cue: "told them / to leave" and "called / on them
     * to leave" are demands, "hoped / to win" an intention.
     */
    private static List<Word> withParticle(String text, List<Word> cueWords, Spans cue, Spans content) {
        if (content.begin() < cue.end() || Sentence.endsIn(text, cue.end(), content.begin())) {
            return cueWords;
        }
        List<Word> first = Word.in(text, content.begin(), Math.min(content.end(), content.begin() + 5));
        if (first.isEmpty() || !PARTICLES.contains(first.getFirst().lower())) {
            return cueWords;
        }
        List<Word> words = new ArrayList<>(cueWords);
        words.add(first.getFirst());
        return words;
    }

    /** The part that stands in the cue. */
    private static Spans within(Spans spans, List<Word> cueWords) {
        int end = cueWords.getLast().end();
        return Spans.of(spans.stream()
                .filter(s -> s.begin() < end)
                .map(s -> new Span(s.begin(), Math.min(s.end(), end)))
                .toList());
    }

    private static Optional<Spans> questionMark(String text, Spans content) {
        int last = content.end() - 1;
        while (last > content.begin() && "\"'”’»“ ".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return text.charAt(last) == '?' ? Optional.of(Spans.of(last, last + 1)) : Optional.empty();
    }

    private static List<Word> words(String text, Spans spans) {
        return spans.stream()
                .flatMap(s -> Word.in(text, s.begin(), s.end()).stream())
                .toList();
    }

    private static Sense sense(List<String> row) {
        return new Sense(
                field(row, 1, Act.class, Sense.PLAIN.act()),
                field(row, 2, Stance.class, Sense.PLAIN.stance()),
                field(row, 3, Endorsement.class, Sense.PLAIN.endorsement()));
    }

    private static <E extends Enum<E>> E field(List<String> row, int column, Class<E> type, E otherwise) {
        return row.size() <= column || row.get(column).isEmpty()
                ? otherwise
                : Enum.valueOf(type, row.get(column).toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
