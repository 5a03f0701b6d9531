package org.hearsay.corroboration.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.text.Document;
import org.junit.jupiter.api.Test;

class SpreadPassagesTest {
    private static final String NOTICE =
            "Readers who sign in with their own address before noon will receive the evening"
                    + " letter of this paper at home, with the weather and the tides.";
    private static final List<String> STORIES = List.of(
            "2031-01-04 The ferry Halcyon ran onto the sandbank at the mouth of the Venna on Monday night.",
            "2031-03-14 Dana Cole cut the ribbon of a library with nine books and a window on the lake.",
            "2031-05-24 The eleven of Upper Selim beat the visitors by two goals in a game without a ball.",
            "2031-07-30 A jar of honey costs as much as a shoe, and the bees of the valley are on strike.");

    private final MemorySketches sketches = new MemorySketches();
    private final Set<Long> known = new HashSet<>();
    private final SpreadPassages spread = new SpreadPassages(sketches, new SpreadPassages.Known() {
        @Override
        public boolean isSpread(long key) {
            return known.contains(key);
        }

        @Override
        public void set(long key, boolean isSpread) {
            if (isSpread) {
                known.add(key);
            } else {
                known.remove(key);
            }
        }
    });

    @Test
    void aThirdStoryMakesAPassageBoilerplateInAllAndItsEndEndsThat() {
        List<Document> documents = new ArrayList<>();
        for (String story : STORIES) {
            String told = story.substring(11);
            documents.add(Paper.of("Selim Courier", story.substring(0, 10), told.substring(0, 40), told, NOTICE));
        }
        assertThat(came(documents.get(0))).isEmpty();
        assertThat(came(documents.get(1))).isEmpty();
        assertThat(came(documents.get(2))).isEqualTo(ids(documents.subList(0, 3)));
        assertThat(came(documents.get(3))).isEmpty();
        assertThat(went(documents.get(1))).isEmpty();
        assertThat(went(documents.get(0))).isEqualTo(ids(documents.subList(2, 4)));
        assertThat(known).isEmpty();
    }

    private static Set<String> ids(List<Document> documents) {
        Set<String> ids = new TreeSet<>();
        documents.forEach(d -> ids.add(d.id()));
        return ids;
    }

    private Set<String> came(Document document) {
        Sketch sketch = Sketch.of(document);
        sketches.add(sketch);
        spread.came(sketch);
        return spread.settle();
    }

    private Set<String> went(Document document) {
        sketches.remove(document.id());
        spread.went(Sketch.of(document));
        return spread.settle();
    }
}
