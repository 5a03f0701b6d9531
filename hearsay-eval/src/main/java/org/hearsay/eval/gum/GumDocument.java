package org.hearsay.eval.gum;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.eval.Corpus;
import org.hearsay.eval.CorpusException;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;

/** A text of GUM with its attribution relations. */
public record GumDocument(String name, String text, List<GoldLink> gold) {
    /**
     * An attribution relation.
     *
     * @param satellite the words that ascribe: as a rule source and cue
     * @param nucleus the words that are ascribed
     * @param parent index of the smallest relation in whose nucleus this one lies, satellite and nucleus; -1 if in none
     */
    public record GoldLink(Spans satellite, Spans nucleus, int parent) {}

    public GumDocument {
        gold = List.copyOf(gold);
    }

    /** Reads a document of the corpus in {@code folder}: its words from dep/, its tree from rst/rstweb/. */
    public static GumDocument read(Path folder, String name) {
        ConlluText text = ConlluText.parse(Corpus.text(folder.resolve("dep").resolve(name + ".conllu")));
        RstTree tree = RstTree.parse(Corpus.text(folder.resolve("rst/rstweb").resolve(name + ".rs4")));
        return of(name, text, tree);
    }

    public static GumDocument of(String name, ConlluText text, RstTree tree) {
        int words = tree.words().stream().mapToInt(Integer::intValue).sum();
        if (words != text.words().size()) {
            throw new CorpusException(name + ": " + words + " words in its tree, "
                    + text.words().size() + " in its text; take both from one release of GUM");
        }
        List<Span> segments = segments(text.words(), tree.words());
        List<RstTree.Relation> relations = tree.attributions();
        List<GoldLink> gold = new ArrayList<>();
        for (RstTree.Relation r : relations) {
            gold.add(new GoldLink(spans(r.satellite(), segments), spans(r.nucleus(), segments), parent(r, relations)));
        }
        return new GumDocument(name, text.text(), gold);
    }

    private static List<Span> segments(List<Span> words, List<Integer> sizes) {
        List<Span> segments = new ArrayList<>();
        int word = 0;
        for (int size : sizes) {
            segments.add(
                    new Span(words.get(word).begin(), words.get(word + size - 1).end()));
            word += size;
        }
        return segments;
    }

    private static Spans spans(BitSet numbers, List<Span> segments) {
        return Spans.of(numbers.stream().mapToObj(segments::get).toList());
    }

    private static int parent(RstTree.Relation inner, List<RstTree.Relation> relations) {
        int parent = -1;
        for (int i = 0; i < relations.size(); i++) {
            BitSet nucleus = relations.get(i).nucleus();
            boolean inside = contains(nucleus, inner.satellite()) && contains(nucleus, inner.nucleus());
            if (inside
                    && (parent < 0
                            || nucleus.cardinality()
                                    < relations.get(parent).nucleus().cardinality())) {
                parent = i;
            }
        }
        return parent;
    }

    private static boolean contains(BitSet outer, BitSet inner) {
        BitSet rest = (BitSet) inner.clone();
        rest.andNot(outer);
        return rest.isEmpty();
    }

    /** News, interview, court, speech: the second part of the name. */
    public String genre() {
        String[] parts = name.split("_", -1);
        return parts.length > 1 ? parts[1] : name;
    }
}
