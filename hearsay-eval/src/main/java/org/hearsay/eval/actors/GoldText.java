package org.hearsay.eval.actors;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.eval.Corpus;
import org.hearsay.eval.CorpusException;
import org.hearsay.eval.gum.ConlluText;
import org.hearsay.eval.gum.RstTree;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A document of GUM with its mentions, and those of them that are the sources of its attribution relations. Where several
 * people speak, who does is written before each turn, as records have it: the corpus keeps that beside the text.
 *
 * @param places where each word of the tree stands in the text
 * @param sources mentions that are sources, as numbers in the tree's list
 */
record GoldText(String name, String text, Tree tree, List<Span> places, List<Integer> sources) {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "nsubj:outer");

    GoldText {
        places = List.copyOf(places);
        sources = List.copyOf(sources);
    }

    static GoldText read(Path folder, String name) {
        String conllu = Corpus.text(folder.resolve("dep").resolve(name + ".conllu"));
        ConlluText plain = ConlluText.parse(conllu);
        Tree tree = Tree.parse(conllu);
        if (plain.words().size() != tree.words().size()) {
            throw new CorpusException(name + ": its words cannot be counted");
        }
        List<Span> places = new ArrayList<>();
        String text = labelled(plain, tree, places);
        RstTree discourse =
                RstTree.parse(Corpus.text(folder.resolve("rst/rstweb").resolve(name + ".rs4")));
        return new GoldText(name, text, tree, places, sources(tree, discourse));
    }

    /** The text with the speakers' names before their turns, each on a line of its own. */
    private static String labelled(ConlluText plain, Tree tree, List<Span> places) {
        StringBuilder text = new StringBuilder();
        int copied = 0;
        int next = 0;
        for (int w = 0; w < plain.words().size(); w++) {
            Span word = plain.words().get(w);
            if (next < tree.labels().size() && tree.labels().get(next).word() == w) {
                text.append(plain.text(), copied, word.begin());
                copied = word.begin();
                text.append(text.isEmpty() ? "" : "\n\n")
                        .append(spaced(tree.labels().get(next++).speaker()))
                        .append(": ");
            }
            places.add(word.shift(text.length() - copied));
        }
        return text.append(plain.text().substring(copied)).toString();
    }

    /** "NickBos" is "Nick Bos". */
    private static String spaced(String speaker) {
        String spaced = speaker.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").replace('_', ' ');
        return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }

    private static List<Integer> sources(Tree tree, RstTree discourse) {
        List<int[]> segments = new ArrayList<>();
        int word = 0;
        for (int size : discourse.words()) {
            segments.add(new int[] {word, word + size});
            word += size;
        }
        List<Integer> sources = new ArrayList<>();
        for (RstTree.Relation relation : discourse.attributions()) {
            Integer source = source(tree, words(relation.satellite(), segments));
            if (source != null && !sources.contains(source)) {
                sources.add(source);
            }
        }
        return sources;
    }

    private static Set<Integer> words(BitSet numbers, List<int[]> segments) {
        Set<Integer> words = new HashSet<>();
        numbers.stream().forEach(n -> {
            for (int w = segments.get(n)[0]; w < segments.get(n)[1]; w++) {
                words.add(w);
            }
        });
        return words;
    }

    /** The mention whose head is the subject of the verb that the words of a relation hang on; after "according to", its object. */
    private static @Nullable Integer source(Tree tree, Set<Integer> words) {
        for (int w : words.stream().sorted().toList()) {
            Tree.Word word = tree.words().get(w);
            boolean ofOutside = !words.contains(word.head());
            boolean verb = Set.of("VERB", "AUX", "ADJ").contains(word.tag());
            boolean accord = words.stream()
                    .anyMatch(c -> tree.words().get(c).head() == w
                            && tree.words().get(c).form().equalsIgnoreCase("according"));
            if (accord) {
                return mention(tree, w);
            }
            if (ofOutside && verb) {
                return words.stream()
                        .sorted()
                        .filter(s -> tree.words().get(s).head() == w
                                && SUBJECTS.contains(tree.words().get(s).relation()))
                        .findFirst()
                        .map(s -> mention(tree, s))
                        .orElse(null);
            }
        }
        return null;
    }

    private static @Nullable Integer mention(Tree tree, int head) {
        Integer widest = null;
        for (int m = 0; m < tree.mentions().size(); m++) {
            Tree.Mention mention = tree.mentions().get(m);
            if (mention.head() == head && (widest == null || width(tree, widest) < width(tree, m))) {
                widest = m;
            }
        }
        return widest;
    }

    private static int width(Tree tree, int mention) {
        return tree.mentions().get(mention).last()
                - tree.mentions().get(mention).begin();
    }

    Span span(Tree.Mention mention) {
        return Tree.span(mention, places);
    }

    Span head(Tree.Mention mention) {
        return places.get(mention.head());
    }

    /** "pronoun", "name" or "description". */
    String form(Tree.Mention mention) {
        String tag = tree.words().get(mention.head()).tag();
        boolean alone = mention.begin() == mention.last();
        return tag.equals("PRON") || (tag.equals("DET") && alone)
                ? "pronoun"
                : tag.equals("PROPN") ? "name" : "description";
    }

    String genre() {
        return name.split("_", -1)[1];
    }
}
