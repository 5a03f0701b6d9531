package org.hearsay.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.hearsay.corroboration.Similarity;
import org.hearsay.ledger.LedgerException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VectorsTest {
    private static final Similarity CONCEPTS = new Concepts("concepts-1");

    @TempDir
    private Path folder;

    private Index index;
    private final List<String> read = new ArrayList<>();

    @BeforeEach
    void fill() throws Exception {
        index = Index.open(folder, "ledger-1");
        try (Index.Update update = index.update()) {
            update.put(Shelf.courier());
            update.put(Shelf.gazette());
            update.commit(2);
        }
    }

    @AfterEach
    void close() throws Exception {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    barrages are sound  |                        | t3 t1 t2
                    barrages are sound  | said-by:"Yusuf Hariri" before:2032 | t1
                    barrages are sound  | -quotation:indirect    | t2
                    closed gates        |                        | t2 t3
                    closed gates        | quotation:direct       | t2
                    otherwise           |                        | t4
                    violins             |                        | -
                    barrages            | publisher:nowhere      | -
                    """)
    void findsWhatSaysTheLike(String meaning, String query, String expected) throws Exception {
        make(CONCEPTS);
        check(meaning, query == null ? "" : query, expected);
    }

    @Test
    void whatHasTheWordsAndTheMeaningComesFirstAndIsCounted() throws Exception {
        make(CONCEPTS);
        try (Search words = index.search();
                Vectors vectors = index.vectors(CONCEPTS);
                MeaningSearch search = vectors.search(words)) {
            Found found = search.attributions("dams hold safe", "", 0, 1);
            assertThat(found.total()).isEqualTo(2);
            assertThat(found.hits()).extracting(Hit::attribution).containsExactly("t3");
            assertThat(found.facets().get("publisher"))
                    .containsExactlyInAnyOrder(
                            new Found.Facet("Narvo Gazette", 1), new Found.Facet("Daily Courier", 1));
            assertThat(search.attributions("dams hold safe", "", 5, 10).hits()).isEmpty();
        }
    }

    @Test
    void onlyWhatIsMissingIsMade() throws Exception {
        assertThat(missing(CONCEPTS)).isEqualTo(4);
        make(CONCEPTS);
        assertThat(read).containsExactly("d1", "d2");
        try (Index.Update update = index.update()) {
            update.put(Shelf.arabic());
            update.put(Shelf.courier());
            update.commit(3);
        }
        assertThat(missing(CONCEPTS)).isEqualTo(1);
        make(CONCEPTS);
        make(CONCEPTS);
        assertThat(read).containsExactly("d1", "d2", "d3");
        assertThat(missing(CONCEPTS)).isZero();
    }

    @Test
    void withoutVectorsTheWordsAreFound() throws Exception {
        check("dams", "", "t3 t1");
        check("barrages", "", "-");
    }

    @Test
    void thoseOfAnotherVersionAreMadeAnew() throws Exception {
        make(CONCEPTS);
        Similarity other = new Concepts("concepts-2");
        assertThat(missing(other)).isEqualTo(4);
        make(other);
        assertThat(read).hasSize(4);
        assertThat(missing(other)).isZero();
    }

    @Test
    void aRunThatBreaksLeavesWhatWasThere() throws Exception {
        make(CONCEPTS);
        try (Index.Update update = index.update()) {
            update.put(Shelf.arabic());
            update.commit(3);
        }
        try (Search words = index.search();
                Vectors vectors = index.vectors(CONCEPTS)) {
            assertThatThrownBy(() -> vectors.fill(
                            words,
                            d -> {
                                throw new LedgerException("the disk is full", null);
                            },
                            1,
                            done -> {}))
                    .isInstanceOf(LedgerException.class);
        }
        assertThat(missing(CONCEPTS)).isEqualTo(1);
        make(CONCEPTS);
        assertThat(missing(CONCEPTS)).isZero();
    }

    @Test
    void oneProcessAtATimeMakesThem() throws Exception {
        try (Search words = index.search();
                Vectors vectors = index.vectors(CONCEPTS);
                Vectors others = index.vectors(CONCEPTS)) {
            vectors.fill(
                    words,
                    document -> {
                        assertThatThrownBy(() -> others.fill(words, d -> Map.of(), 1, done -> {}))
                                .isInstanceOf(BusyException.class);
                        return contents(document);
                    },
                    1,
                    done -> {});
        }
        assertThat(missing(CONCEPTS)).isZero();
    }

    @Test
    void ofAnErasedDocumentNoneStaysInTheFiles() throws Exception {
        make(CONCEPTS);
        try (Index.Update update = index.update()) {
            update.remove("d1");
            update.commit(3);
            update.purge();
            update.commit(3);
        }
        try (DirectoryReader files = DirectoryReader.open(FSDirectory.open(folder.resolve("vectors")))) {
            assertThat(files.maxDoc()).isEqualTo(2);
        }
        assertThat(missing(CONCEPTS)).isZero();
        check("barrages are sound", "", "t3");
    }

    @Test
    void aClearedIndexHasNone() throws Exception {
        make(CONCEPTS);
        index.clear();
        fill();
        assertThat(missing(CONCEPTS)).isEqualTo(4);
    }

    @Test
    void damagedOnesAreMadeAnew() throws Exception {
        make(CONCEPTS);
        try (Stream<Path> files = Files.list(folder.resolve("vectors"))) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        make(CONCEPTS);
        check("barrages are sound", "", "t3 t1 t2");
    }

    private void make(Similarity similarity) throws Exception {
        try (Search words = index.search();
                Vectors vectors = index.vectors(similarity)) {
            vectors.fill(
                    words,
                    document -> {
                        read.add(document);
                        return contents(document);
                    },
                    2,
                    done -> {});
        }
    }

    private static Map<String, String> contents(String document) {
        return Stream.of(Shelf.courier(), Shelf.gazette(), Shelf.arabic())
                .filter(d -> d.id().equals(document))
                .flatMap(d -> d.attributions().stream())
                .collect(Collectors.toMap(IndexedAttribution::id, IndexedAttribution::content));
    }

    private int missing(Similarity similarity) throws Exception {
        try (Search words = index.search();
                Vectors vectors = index.vectors(similarity);
                MeaningSearch search = vectors.search(words)) {
            return search.missing();
        }
    }

    private void check(String meaning, String query, String expected) throws Exception {
        try (Search words = index.search();
                Vectors vectors = index.vectors(CONCEPTS);
                MeaningSearch search = vectors.search(words)) {
            String ids = search.attributions(meaning, query, 0, 10).hits().stream()
                    .map(Hit::attribution)
                    .collect(Collectors.joining(" "));
            assertThat(ids.isEmpty() ? "-" : ids).isEqualTo(expected);
        }
    }
}
