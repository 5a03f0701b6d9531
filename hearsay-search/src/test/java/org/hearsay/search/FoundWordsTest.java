package org.hearsay.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoundWordsTest {
    private static final String SOURCE = "Minister Yusuf Hariri";
    private static final String TEXT = "Port 😀. " + SOURCE
            + " told parliament the dams (and the \"dam\") are safe, whatever Dana Cole says of dams.";
    private static final String CONTENT = "the dams (and the \"dam\") are safe";

    @TempDir
    private Path folder;

    private Search search;
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
        search = index.search();
    }

    @AfterEach
    void close() throws Exception {
        search.close();
        index.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    dam                                      | dams; dam
                    dams                                     | dams; dam
                    DAM safe                                 | dams; dam; safe
                    "dams and the dam"                       | dams (and the "dam
                    "told parliament"                        | told parliament
                    said-by:"Youssef al-Hariri"              | Yusuf Hariri
                    said-by:"يوسف الحريري" content:safe      | Yusuf Hariri; safe
                    said-by:hariri                           | Hariri
                    cue:told                                 | told
                    content:told                             | -
                    saf* OR minist?r                         | Minister; safe
                    damm~1                                   | dams; dam
                    dam -safe                                | dams; dam
                    safe NOT dam                             | safe
                    publisher:"narvo gazette" safe           | safe
                    after:2031 confidence:0.8 quotation:direct | -
                    cole                                     | -
                    """)
    void standWhereTheyAreFound(String query, String expected) throws Exception {
        check(search.foundWords(query), expected);
    }

    @Test
    void thoseOfAQuestionAboutMeaningAreFoundToo() throws Exception {
        check(search.foundWords("is the dam safe?", "said-by:hariri"), "Hariri; the; dams; the; dam; safe");
    }

    @Test
    void inDocumentsTheyStandAnywhere() throws Exception {
        List<Span> found =
                search.foundWordsInDocuments("dam title:quay").in(TEXT, Map.of(Field.TEXT, Spans.of(0, TEXT.length())));
        assertThat(found).hasSize(3);
        assertThat(found.getLast().in(TEXT)).isEqualTo("dams");
    }

    private static void check(FoundWords words, String expected) {
        Spans content = at(CONTENT);
        List<Span> found = words.in(
                TEXT,
                Map.of(Field.SAID_BY, at(SOURCE), Field.CUE, at("told"), Field.CONTENT, content, Field.ABOUT, content));
        String shown = String.join("; ", found.stream().map(s -> s.in(TEXT)).toList());
        assertThat(shown.isEmpty() ? "-" : shown).isEqualTo(expected);
    }

    private static Spans at(String words) {
        int begin = TEXT.indexOf(words);
        return Spans.of(begin, begin + words.length());
    }
}
