package org.hearsay.eval.polnear;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.eval.Corpus;
import org.hearsay.eval.CorpusException;

/**
 * An article of PolNeAR with the attributions of the first of its annotators.
 *
 * @param stem its file name without ending, which is also its id in CofeNet's file
 */
record Article(String stem, String text, List<Parts> gold) {
    Article {
        gold = List.copyOf(gold);
    }

    /** The articles of a split's folder, in order of their names; those that nobody annotated are left out. */
    static List<Article> all(Path folder) {
        List<Path> annotations = Corpus.files(folder.resolve("attributions"), ".ann");
        List<Article> articles = new ArrayList<>();
        for (Path file : Corpus.files(folder.resolve("text"), ".txt")) {
            String stem = Corpus.stem(file, ".txt");
            String text = Corpus.text(file);
            annotations.stream()
                    .filter(a -> stemOf(Corpus.stem(a, ".ann")).equals(stem))
                    .findFirst()
                    .ifPresent(a -> articles.add(new Article(stem, text, BratFile.read(a, text))));
        }
        if (articles.isEmpty()) {
            throw new CorpusException(folder + ": no text has annotations; give the folder of one split");
        }
        return articles;
    }

    /** An annotation file, and an instance of CofeNet's, is named after its article, "_" and its annotator. */
    static String stemOf(String annotated) {
        int cut = annotated.lastIndexOf('_');
        return cut < 0 ? annotated : annotated.substring(0, cut);
    }
}
