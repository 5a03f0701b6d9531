package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.reading.Reader;
import org.hearsay.reading.Relation;
import org.hearsay.text.Document;
import org.hearsay.text.Problem;
import org.hearsay.text.Sha256;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;

/** Makes the attributions of a document from what a reader sees in it. Safe to share between threads. */
public final class Attributor {
    /** A turn's speaker is written before it: there is little to misread. Not measured; no corpus marks turns. */
    private static final double TURN_CONFIDENCE = 0.9;

    /** A free-standing quotation mostly goes on with the speaker before it. Not measured either. */
    private static final double FREE_CONFIDENCE = 0.6;

    private static final int ID_LENGTH = 20;

    private final Reader reader;
    private final AttributionSettings settings;

    public Attributor(Reader reader, AttributionSettings settings) {
        this.reader = reader;
        this.settings = settings;
    }

    /** The attributions of one document. */
    public Attributions of(Document document) {
        String text = document.text();
        Nesting nesting = new Nesting(reader, settings);
        List<Nested> outermost = nesting.of(text, reader.read(text).relations());
        List<Quoted> quoted = QuotationMarks.in(text);
        List<Spans> contents = new ArrayList<>();
        outermost.forEach(n -> addContents(n, contents));
        List<Turns.Turn> turns = Turns.in(text);
        List<FreeQuotations.Free> free = FreeQuotations.in(text, quoted, outermost);
        free.forEach(f -> contents.add(Spans.of(f.words())));
        List<Mark> marks = Marks.in(text, quoted, contents);
        Making making = new Making(document.id(), text, new Quotations(text, quoted, marks), settings.depth());
        making.add(outermost, turns);
        free.forEach(f -> making.addCueless(f.source(), f.words(), FREE_CONFIDENCE));
        List<Problem> problems = new ArrayList<>(nesting.problems());
        problems.addAll(making.problems);
        return new Attributions(making.all(), marks, problems);
    }

    private static void addContents(Nested nested, List<Spans> contents) {
        contents.add(nested.relation().content());
        nested.inner().forEach(n -> addContents(n, contents));
    }

    /** The attributions of one document so far. */
    private static final class Making {
        private final String document;
        private final String text;
        private final Quotations quotations;
        private final int deepest;
        private final List<List<Attribution>> families = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        Making(String document, String text, Quotations quotations, int deepest) {
            this.deepest = deepest;
            this.document = document;
            this.text = text;
            this.quotations = quotations;
        }

        /** Outermost relations; those that sit in a turn of a conversation become the turn's. */
        void add(List<Nested> outermost, List<Turns.Turn> turns) {
            int next = 0;
            for (Turns.Turn turn : turns) {
                while (next < outermost.size()
                        && outermost.get(next).relation().cue().begin()
                                < turn.speaker().begin()) {
                    add(outermost.get(next++));
                }
                Attribution spoken = cueless(Spans.of(turn.speaker()), turn.words(), TURN_CONFIDENCE);
                List<Attribution> family = new ArrayList<>(List.of(spoken));
                while (next < outermost.size()
                        && outermost.get(next).relation().cue().end()
                                <= turn.words().end()) {
                    inside(outermost.get(next++), turn.words()).forEach(n -> grow(n, spoken, family));
                }
                families.add(family);
            }
            outermost.subList(next, outermost.size()).forEach(this::add);
        }

        /** What the reader made of the speaker's own label is the turn itself: then those inside it count. */
        private static List<Nested> inside(Nested read, Span words) {
            return read.relation().cue().begin() >= words.begin() ? List.of(read) : read.inner();
        }

        private void add(Nested nested) {
            List<Attribution> family = new ArrayList<>();
            grow(nested, null, family);
            families.add(family);
        }

        void addCueless(@Nullable Spans source, Span words, double confidence) {
            families.add(List.of(cueless(source, words, confidence)));
        }

        /** Families in text order, each from the outside in. */
        List<Attribution> all() {
            return families.stream()
                    .sorted(Comparator.comparingInt(f -> f.getFirst().content().begin()))
                    .flatMap(List::stream)
                    .toList();
        }

        private void grow(Nested nested, @Nullable Attribution parent, List<Attribution> family) {
            Relation r = nested.relation();
            if (parent != null && parent.depth() >= deepest) {
                problems.add(Nesting.tooDeep(r, deepest));
                return;
            }
            Attribution made = attribution(r.source(), r.cue(), r.content(), parent, r.confidence());
            family.add(made);
            nested.inner().forEach(n -> grow(n, made, family));
        }

        private Attribution cueless(@Nullable Spans source, Span words, double confidence) {
            return attribution(source, null, Spans.of(words), null, confidence);
        }

        private Attribution attribution(
                @Nullable Spans source,
                @Nullable Spans cue,
                Spans content,
                @Nullable Attribution parent,
                double confidence) {
            Manner manner = cue == null
                    ? CueTable.standard().cueless(text, content)
                    : CueTable.standard().manner(text, cue, content, source);
            return new Attribution(
                    id(source, cue, content, parent),
                    source == null ? null : new Source(source, kind(source.in(text), cue)),
                    cue,
                    content,
                    quotations.of(cue, content),
                    manner.act(),
                    manner.stance(),
                    manner.endorsement(),
                    manner.evidence(),
                    cue == null ? null : Circumstances.addressee(text, cue, content, source),
                    cue == null ? null : Circumstances.medium(text, cue, content, source),
                    parent == null ? null : parent.id(),
                    parent == null ? 1 : parent.depth() + 1,
                    confidence);
        }

        private static Source.Kind kind(String words, @Nullable Spans cue) {
            return cue == null ? SourceKinds.kindOfLabel(words) : SourceKinds.kindOf(words);
        }

        private String id(@Nullable Spans source, @Nullable Spans cue, Spans content, @Nullable Attribution parent) {
            String[] parts = Stream.of(document, source, cue, content, parent == null ? "" : parent.id())
                    .map(p -> p == null ? "" : p.toString())
                    .toArray(String[]::new);
            return Sha256.ofParts(parts).substring(0, ID_LENGTH);
        }
    }
}
