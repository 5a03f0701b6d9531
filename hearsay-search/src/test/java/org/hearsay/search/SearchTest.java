package org.hearsay.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    @TempDir
    private Path folder;

    private Index index;

    @BeforeEach
    void fill() throws Exception {
        index = Index.open(folder, "ledger-1");
        try (Index.Update update = index.update()) {
            update.put(Shelf.courier());
            update.put(Shelf.gazette());
            update.put(Shelf.arabic());
            update.commit(3);
        }
    }

    @AfterEach
    void close() throws Exception {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    dam                                    | t1 t3
                    dams                                   | t1 t3
                    "the dam"                              | t1 t3
                    "dam the"                              | -
                    said-by:"Youssef al-Hariri"            | t1 t3 t5
                    said-by:"Yusuf Hariri" dam             | t1 t3
                    said-by:hariri                         | t1 t3
                    said-by:"يوسف الحريري"                  | t1 t3 t5
                    said-by:"Dana Cole"                    | t4
                    said-by:cole                           | t4
                    said-by:"Petra Cole"                   | -
                    about:"Yusuf al-Hariri"                | t2
                    about:dam                              | t1 t3
                    to:"Daily Courier"                     | t2
                    cue:told                               | t2
                    content:safe                           | t3
                    quotation:direct                       | t2 t4
                    QUOTATION:Direct                       | t2 t4
                    stance:denies OR said-by:cole          | t2 t4
                    quotation:direct -stance:denies        | t4
                    quotation:direct NOT stance:denies     | t4
                    -publisher:"Daily Courier"             | t3 t4 t5
                    -said-by:hariri -stance:denies         | t4 t5
                    NOT quotation:indirect                 | t2 t4
                    (dam OR otherwise) publisher:"narvo gazette" | t3 t4
                    publisher:"Daily Courier"              | t1 t2
                    title:quay                             | t1 t2
                    byline:"Dana Cole"                     | t1 t2
                    byline:"Omar Almasri"                  | t1 t2
                    address:gazette.example                | t3 t4
                    language:ar                            | t5
                    after:2031-03                          | t1 t3 t4
                    before:2031-03                         | t2
                    on:2031                                | t1 t2
                    on:2031-03-07                          | t1
                    after:2031-02-01 before:2031-03-08     | t1 t2
                    on:[2031 TO 2032-01-01]                | t1 t2
                    confidence:0.8 quotation:direct        | t4
                    confidence:[0 TO 0.5]                  | t2
                    document:d2                            | t3 t4
                    ga*                                    | t2
                    saf?                                   | t3
                    damm~1                                 | t1 t3
                    السد                                   | t5
                    text:quiet                             | -
                    """)
    void findsAttributions(String query, String expected) throws Exception {
        check(query, expected, true);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    dam                       | d1 d2
                    "town was quiet"          | d1
                    text:quiet                | d1
                    title:"dam minister"      | d2
                    after:2031-06             | d2
                    said-by:cole              | -
                    letter publisher:"Narvo Gazette" | d2
                    byline:"ines vey"         | d1
                    byline:hariri             | -
                    language:ar               | d3
                    """)
    void findsDocuments(String query, String expected) throws Exception {
        check(query, expected, false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    said-bye:cole        | "said-bye:" is no field
                    http://example.test/ | put addresses in quotation marks
                    "the dam             | a quotation mark is missing
                    (dam                 | a bracket is missing
                    dam)                 | a bracket is missing
                    dam AND              | cannot be understood
                    after:spring         | "spring" is no date; write after:2031-03-07
                    on:2031-02-30        | "2031-02-30" is no date
                    confidence:high      | "high" is no number
                    /da./                | is a pattern, which is not supported
                    """)
    void saysWhatIsWrongWithAQuery(String query, String message) throws Exception {
        try (Search search = index.search()) {
            assertThatThrownBy(() -> search.attributions(query, 0, 10))
                    .isInstanceOf(QueryException.class)
                    .hasMessageContaining(message);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "*", "-dam", "\u0000", "\uD800", "!", "said-by:\"\"", "((((((dam))))))", "🛶"})
    void oddQueriesFindSomethingNothingOrSayWhy(String query) throws Exception {
        try (Search search = index.search()) {
            search.attributions(query, 0, 10);
            search.documents(query, 0, 10);
        } catch (QueryException e) {
            assertThat(e.getMessage()).isNotBlank().doesNotContain("\n");
        }
    }

    @Test
    void aQueryWithoutEndIsRefusedOrAnswered() throws Exception {
        try (Search search = index.search()) {
            for (String query : new String[] {"dam ".repeat(20_000), "(".repeat(5_000) + "dam" + ")".repeat(5_000)}) {
                try {
                    search.attributions(query, 0, 10);
                } catch (QueryException e) {
                    assertThat(e.getMessage()).isNotBlank();
                }
            }
        }
    }

    @Test
    void countsWhatWasFound() throws Exception {
        try (Search search = index.search()) {
            Found found = search.attributions("after:2031", 0, 2);
            assertThat(found.total()).isEqualTo(4);
            assertThat(found.hits()).hasSize(2);
            assertThat(found.facets().get("quotation"))
                    .containsExactlyInAnyOrder(new Found.Facet("direct", 2), new Found.Facet("indirect", 2));
            assertThat(found.facets().get("month")).contains(new Found.Facet("2032-01", 2));
            assertThat(found.facets().get("year"))
                    .containsExactly(new Found.Facet("2031", 2), new Found.Facet("2032", 2));
            assertThat(found.facets().get("publisher")).contains(new Found.Facet("Daily Courier", 2));
        }
    }

    @Test
    void givesPages() throws Exception {
        try (Search search = index.search()) {
            assertThat(Stream.of(0, 1, 2, 3, 4).map(from -> page(search, from)).collect(Collectors.joining()))
                    .hasSize(8);
        }
    }

    private static String page(Search search, int from) {
        try {
            return search.attributions("after:2031", from, 1).hits().stream()
                    .map(Hit::attribution)
                    .collect(Collectors.joining());
        } catch (QueryException | SearchException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aChangedDocumentTakesThePlaceOfTheOldOne() throws Exception {
        try (Index.Update update = index.update()) {
            update.put(Shelf.courier());
            update.remove("d2");
            update.commit(5);
        }
        assertThat(index.sequence()).isEqualTo(5);
        check("dam", "t1", true);
    }

    @Test
    void ofWhatIsErasedNothingStaysInTheFilesHoweverLittleItIs() throws Exception {
        try (Index.Update update = index.update()) {
            for (int i = 0; i < 40; i++) {
                IndexedAttribution said =
                        Shelf.said("s" + i, "Dana Cole", List.of("Dana Cole"), "the quay is shut", "indirect");
                update.put(new IndexedDocument(
                        "e" + i, "", List.of(), "", null, "en", "e" + i + ".txt", "the quay is shut", List.of(said)));
            }
            update.commit(4);
            update.remove("e7");
            update.commit(5);
            update.purge();
            update.commit(5);
        }
        try (DirectoryReader files = DirectoryReader.open(FSDirectory.open(folder))) {
            assertThat(files.numDeletedDocs()).isZero();
        }
    }

    @Test
    void whatWasNotCommittedIsNotThere() throws Exception {
        try (Index.Update update = index.update()) {
            update.remove("d1");
        }
        assertThat(index.sequence()).isEqualTo(3);
        check("dam", "t1 t3", true);
    }

    @Test
    void oneProcessAtATimeWrites() throws Exception {
        try (Index.Update first = index.update()) {
            assertThatThrownBy(() -> index.update()).isInstanceOf(BusyException.class);
            check("dam", "t1 t3", true);
            first.commit(4);
        }
    }

    @Test
    void theIndexOfAnotherLedgerIsBegunAnew() throws Exception {
        try (Index other = Index.open(folder, "ledger-2")) {
            assertThat(other.sequence()).isZero();
            try (Search search = other.search()) {
                assertThat(search.attributions("dam", 0, 10).total()).isZero();
            }
        }
    }

    @Test
    void aDamagedIndexIsBegunAnew() throws Exception {
        index.close();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        index = Index.open(folder, "ledger-1");
        assertThat(index.sequence()).isZero();
        fill();
        check("dam", "t1 t3", true);
    }

    @Test
    void nothingDependsOnTheMachinesLanguage() throws Exception {
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            check("QUOTATION:DIRECT", "t2 t4", true);
            check("title:DAM", "t3 t4", true);
        } finally {
            Locale.setDefault(locale);
        }
    }

    private void check(String query, String expected, boolean attributions) throws Exception {
        try (Search search = index.search()) {
            Found found = attributions ? search.attributions(query, 0, 100) : search.documents(query, 0, 100);
            String ids = found.hits().stream()
                    .map(h -> h.attribution() == null ? h.document() : h.attribution())
                    .sorted()
                    .collect(Collectors.joining(" "));
            assertThat(ids.isEmpty() ? "-" : ids).as(query).isEqualTo(expected);
        }
    }
}
