package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.reading.Analysis;
import org.hearsay.reading.Reader;
import org.hearsay.reading.Relation;
import org.hearsay.text.Document;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;

/** Makes the attributions of a document from what a reader sees in it. Safe to share between threads. */
public final class Attributor {
    /** A turn's speaker is written before it: there is little to misread. Not measured; no corpus marks turns. */
    private static final double TURN_CONFIDENCE = 0.9;

    /** A free-standing quotation mostly goes on with the speaker before it. Not measured either. */
    private static final double FREE_CONFIDENCE = 0.6;

    private final Reader reader;
    private final AttributionSettings settings;

    public Attributor(Reader reader, AttributionSettings settings) {
        this.reader = reader;
        this.settings = settings;
    }

    /** The attributions of one document. */
    public Attributions of(Document document) {
        String text = document.text();
        List<Turns.Turn> turns = Turns.in(text);
        Nesting nesting = new Nesting(reader, settings);
        List<List<Nested>> said =
                nesting.inside(text, turns.stream().map(Turns.Turn::words).toList());
        List<Spoken> spoken = IntStream.range(0, turns.size())
                .mapToObj(i -> new Spoken(turns.get(i), said.get(i)))
                .toList();
        Analysis whole = reader.readAll(text);
        List<Nested> outermost = nesting.of(text, turns.isEmpty() ? whole.relations() : outside(text, turns));
        List<Quoted> quoted = QuotationMarks.in(text);
        List<FreeQuotations.Free> free = turns.isEmpty() ? FreeQuotations.in(text, quoted, outermost) : List.of();
        List<Mark> marks = Marks.in(text, quoted, contents(outermost, spoken, free));
        Making making = new Making(document.id(), text, new Quotations(text, quoted, marks));
        outermost.forEach(making::add);
        spoken.forEach(making::add);
        free.forEach(f -> making.add(f, FREE_CONFIDENCE));
        return new Attributions(making.all(), marks, whole.mentions(), nesting.problems());
    }

    /** A turn with what sits inside it. */
    private record Spoken(Turns.Turn turn, List<Nested> inner) {}

    /** What stands outside the turns and their labels: before the first and after the last. Turns are read as contents are. */
    private List<Relation> outside(String text, List<Turns.Turn> turns) {
        List<Relation> found =
                new ArrayList<>(read(text, 0, turns.getFirst().speaker().begin()));
        found.addAll(read(text, turns.getLast().words().end(), text.length()));
        return found;
    }

    private List<Relation> read(String text, int begin, int end) {
        String stretch = text.substring(begin, end);
        return stretch.isBlank()
                ? List.of()
                : reader.read(stretch).relations().stream()
                        .map(r -> r.shift(begin))
                        .toList();
    }

    private static List<Spans> contents(List<Nested> outermost, List<Spoken> spoken, List<FreeQuotations.Free> free) {
        List<Spans> contents = new ArrayList<>();
        outermost.forEach(n -> addContents(n, contents));
        spoken.forEach(s -> s.inner().forEach(n -> addContents(n, contents)));
        free.forEach(f -> contents.add(Spans.of(f.words())));
        return contents;
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
        private final List<List<Attribution>> families = new ArrayList<>();

        Making(String document, String text, Quotations quotations) {
            this.document = document;
            this.text = text;
            this.quotations = quotations;
        }

        void add(Nested nested) {
            List<Attribution> family = new ArrayList<>();
            grow(nested, null, family);
            families.add(family);
        }

        void add(Spoken spoken) {
            Turns.Turn turn = spoken.turn();
            Attribution made = cueless(Spans.of(turn.speaker()), turn.words(), TURN_CONFIDENCE);
            List<Attribution> family = new ArrayList<>(List.of(made));
            spoken.inner().forEach(n -> grow(n, made, family));
            families.add(family);
        }

        void add(FreeQuotations.Free free, double confidence) {
            families.add(List.of(cueless(free.source(), free.words(), confidence)));
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
                    Attribution.idOf(document, source, cue, content, parent == null ? null : parent.id()),
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
    }
}
