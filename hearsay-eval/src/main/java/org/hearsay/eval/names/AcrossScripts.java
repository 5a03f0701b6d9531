package org.hearsay.eval.names;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.eval.Corpus;

/**
 * Pairs of full names in two scripts, from NETransliteration's Hebrew and Korean ones (CC0). The labelled pairs across scripts
 * are few and nearly all of one person: from them alone one learns that another script is proof. Half of these are of two people
 * who share a name, or none.
 */
final class AcrossScripts {
    private static final List<String> FILES = List.of("wd_hebrew", "wd_korean");

    /** Every so-manieth name is taken. */
    private static final int EACH = 401;

    /** They are never held out, so they share no group with others. */
    private static final int GROUP = -1;

    private AcrossScripts() {}

    static List<NamePair> read(Path folder) {
        List<NamePair> pairs = new ArrayList<>();
        for (String file : FILES) {
            List<String[]> rows = Corpus.text(
                            folder.resolve("netransliteration/data").resolve(file))
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .filter(row -> row.length == 2 && row[0].contains(" "))
                    .toList();
            Map<String, String> byLastWord = new HashMap<>();
            for (int i = 0; i < rows.size(); i++) {
                String[] row = rows.get(i);
                String last = row[0].substring(row[0].lastIndexOf(' '));
                String relative = byLastWord.put(last, row[1]);
                if (i % EACH == 0) {
                    pairs.add(new NamePair(row[0], row[1], "Person", true, GROUP));
                    pairs.add(new NamePair(row[0], rows.get((i + 7) % rows.size())[1], "Person", false, GROUP));
                } else if (i % EACH < EACH / 20 && relative != null && pairs.size() % 3 == 2) {
                    pairs.add(new NamePair(row[0], relative, "Person", false, GROUP));
                }
            }
        }
        return pairs;
    }
}
