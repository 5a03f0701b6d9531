package org.hearsay.eval.polnear;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.eval.Corpus;
import tools.jackson.databind.json.JsonMapper;

/**
 * A paragraph of PolNeAR as CofeNet's authors cut it up (Wang and others, COLING 2022).
 *
 * @param tokens in the Penn Treebank's manner
 * @param labels of each token: O, or B- or I- and a role
 * @param id the article's stem, "_" and the annotator; each annotator's copy of an article is in the file
 */
record Instance(List<String> tokens, List<String> labels, String id) {
    private static final JsonMapper JSON = JsonMapper.shared();

    static List<Instance> all(Path file) {
        return Corpus.text(file)
                .lines()
                .map(line -> JSON.readValue(line, Instance.class))
                .toList();
    }

    String stem() {
        return Article.stemOf(id);
    }
}
