package org.hearsay.corroboration.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.hearsay.text.Document;
import org.hearsay.text.Publication;
import org.hearsay.text.Spans;
import org.junit.jupiter.api.Test;

class CopyFinderTest {
    @Test
    void copiesAreFoundAmongOthers() {
        check(
                List.of(
                        ferry("Selim Courier", 1, Paper.LEAD, Paper.CAPTAIN, Paper.DIVERS),
                        ferry("Venna Herald", 2, "Nobody slept on the Halcyon.", Paper.CAPTAIN, Paper.DIVERS),
                        market("Daro Post", 1, Paper.OTHER),
                        market("Karsk Gazette", 2, Paper.OTHER, Paper.BUOY)),
                """
                Daro Post 1, Karsk Gazette 2
                Selim Courier 1, Venna Herald 2
                """);
    }

    @Test
    void whatStandsInEveryStoryOfASiteIsBoilerplate() {
        List<Document> site = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            site.add(Paper.of("Selim Courier", "2031-03-0" + (i + 1), words(3, i), words(60, i), Paper.NOTICE));
        }
        Shelf shelf = new Shelf(site);
        for (Document document : site) {
            assertThat(shelf.finder.of(document.id())).isEmpty();
            Spans boilerplate = shelf.finder.boilerplate(document.id());
            assertThat(boilerplate).isNotNull();
            assertThat(boilerplate.in(document.text())).isEqualTo(Paper.NOTICE);
        }
    }

    @Test
    void anArticleThatManyCopiedIsNoBoilerplate() {
        List<Document> papers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            papers.add(ferry("Paper " + i, 1 + i, words(20, i), Paper.CAPTAIN, Paper.DIVERS, Paper.TOWN));
        }
        Shelf shelf = new Shelf(papers);
        papers.forEach(p -> assertThat(shelf.finder.boilerplate(p.id())).isNull());
        assertThat(CopyGroups.of(shelf.copies(), 0.5))
                .hasSize(1)
                .first()
                .satisfies(g -> assertThat(g).hasSize(8));
    }

    @Test
    void theOrderOfArrivalChangesNothing() {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            documents.add(ferry(
                    "Paper " + i, 1 + i % 9, words(15, i), Paper.CAPTAIN, i % 2 == 0 ? Paper.DIVERS : Paper.TOWN));
            documents.add(Paper.of("Selim Courier", "2031-03-04", words(3, i), words(40, 100 + i), Paper.NOTICE));
        }
        String expected = new Shelf(documents).everything();
        for (int seed = 0; seed < 3; seed++) {
            Collections.shuffle(documents, new Random(seed));
            assertThat(new Shelf(documents).everything()).isEqualTo(expected);
        }
    }

    @Test
    void fiveThousandCopiesOfOneTextAreEachComparedOnce() {
        List<Document> copies = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            copies.add(ferry("Paper " + i, 1, Paper.LEAD, Paper.CAPTAIN));
        }
        Shelf shelf = new Shelf(copies);
        assertThat(CopyGroups.of(shelf.copies(), 0.5))
                .hasSize(1)
                .first()
                .satisfies(g -> assertThat(g).hasSize(5_000));
        assertThat(shelf.finder.comparisons()).isEqualTo(4_999);
    }

    @Test
    void fiveThousandCopiesThatDifferAreNotComparedWithOneAnother() {
        List<Document> copies = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            copies.add(ferry("Paper " + i, 1, words(3, i), Paper.CAPTAIN));
        }
        Shelf shelf = new Shelf(copies);
        long candidates = copies.stream()
                .mapToLong(c -> shelf.finder.candidates(c.id()).size())
                .sum();
        assertThat(candidates).isBetween(5_000L, 5_000L * 32);
    }

    @Test
    void aTextOfNothingFindsNothing() {
        Shelf shelf = new Shelf(List.of(
                Document.of(""),
                Document.of("", new Publication("https://a.example/", null, null, null, null)),
                Document.of("Ferry"),
                Document.of("Ferry", new Publication("https://b.example/", null, null, null, null))));
        assertThat(shelf.copies()).isEmpty();
        assertThat(shelf.finder.of("unknown")).isEmpty();
        assertThat(shelf.finder.boilerplate("unknown")).isNull();
    }

    @Test
    void aDocumentWhoseWordsAreGoneIsPassedOver() {
        Document kept = ferry("Selim Courier", 1, Paper.LEAD);
        Document erased = ferry("Venna Herald", 2, Paper.LEAD);
        MemorySketches sketches = new MemorySketches();
        sketches.add(Sketch.of(kept));
        sketches.add(Sketch.of(erased));
        CopyFinder finder = new CopyFinder(sketches, id -> id.equals(kept.id()) ? kept : null);
        assertThat(finder.of(kept.id())).isEmpty();
        assertThat(finder.of(erased.id())).isEmpty();
    }

    private static Document ferry(String publisher, int day, String... paragraphs) {
        return Paper.of(publisher, LocalDate.of(2031, 3, day).toString(), "Ferry Halcyon on sandbank", paragraphs);
    }

    private static Document market(String publisher, int day, String... paragraphs) {
        return Paper.of(publisher, LocalDate.of(2031, 3, day).toString(), "Council closes market", paragraphs);
    }

    /** Words that no other text has. */
    private static String words(int count, int seed) {
        Random random = new Random(seed);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append(i == 0 ? "" : " ").append(Integer.toString(100_000 + random.nextInt(900_000), 36));
        }
        return out.toString();
    }

    static void check(List<Document> documents, String expected) {
        assertThat(new Shelf(documents).groups()).isEqualTo(expected);
    }

    /** Some documents and all copies among them. */
    private static final class Shelf {
        final Map<String, Document> documents = new HashMap<>();
        final CopyFinder finder;

        Shelf(List<Document> all) {
            MemorySketches sketches = new MemorySketches();
            for (Document document : all) {
                documents.put(document.id(), document);
                sketches.add(Sketch.of(document));
            }
            finder = new CopyFinder(sketches, documents::get);
        }

        List<Copy> copies() {
            return new TreeSet<>(documents.keySet())
                    .stream().flatMap(id -> finder.of(id).stream()).toList();
        }

        String groups() {
            StringBuilder out = new StringBuilder();
            CopyGroups.of(copies(), 0).stream()
                    .map(g -> String.join(
                            ", ", g.stream().map(this::name).sorted().toList()))
                    .sorted()
                    .forEach(g -> out.append(g).append('\n'));
            return out.toString();
        }

        String everything() {
            Map<String, Spans> boilerplate = new LinkedHashMap<>();
            new TreeSet<>(documents.keySet()).forEach(id -> boilerplate.put(id, finder.boilerplate(id)));
            return copies() + "\n" + CopyGroups.of(copies(), 0.5) + "\n" + boilerplate;
        }

        private String name(String id) {
            Publication of = documents.get(id).publication();
            return of.publisher() + " " + of.published().getDayOfMonth();
        }
    }
}
