package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PieceCutterTest {
    private PieceCutter cutter;

    @BeforeAll
    void open() throws IOException {
        cutter = new PieceCutter(PieceCutterTest.class.getResourceAsStream("/org/hearsay/weights/tokenizer.json"));
    }

    @AfterAll
    void close() {
        cutter.close();
    }

    @Test
    void wordsEndAtWhiteSpaceAndAtEachMark() {
        check("The envoy said: \"Wait.\"", "The envoy said : \" Wait . \"");
        check("Al-Qasr's mayor", "Al - Qasr ' s mayor");
        check("  two\n\nparagraphs ", "two paragraphs");
    }

    @Test
    void aWordKnowsItsCaseAndTheGapBeforeIt() {
        checkShapes("The HQ said", "Title/line UPPER/space lower/space");
        checkShapes("said.\n\n\"We", "lower/line lower/none lower/line Title/none");
        checkShapes("a\r\nb\r\n\r\nc", "lower/line lower/space lower/line");
        checkShapes("İZMİR Ǆ", "UPPER/line Title/space");
    }

    @Test
    void accentsAndAstralLettersKeepTheirPlaces() {
        check("Café 😀 Niño", "Café 😀 Niño");
        check("𝐀lpha 👩‍👩‍👧 said", "𝐀lpha 👩‍👩‍👧 said");
        check("السفير قال", "السفير قال");
        check("大使说", "大 使 说");
    }

    @Test
    void whatNobodyShouldWriteIsCutAllTheSame() {
        check("", "");
        check(" \n\t ", "");
        check("a\uD800b \uDC00", "a\uD800b");
        check("a\u0000b", "a\u0000b");
        assertThat(cutter.cut("x".repeat(200_000)).words()).isPositive();
        assertThat(cutter.cut("\"".repeat(10_000)).words()).isEqualTo(10_000);
    }

    @Test
    void aLongTextIsCutAsItsParagraphsAre() {
        String paragraph = "Dana Cole, a former envoy, said the raid on Port Selim was a warning 😀.\n\n";
        String text = paragraph.repeat(2_000);
        Pieces all = cutter.cut(text);
        Pieces one = cutter.cut(paragraph);
        assertThat(all.words()).isEqualTo(one.words() * 2_000);
        assertThat(all.begins()[all.words() - 1]).isEqualTo(text.length() - 3);
        assertThat(all.ids()).startsWith(one.ids()).hasSize(one.ids().length * 2_000);
    }

    @Test
    void everyPlaceIsInsideTheTextAndInOrder() {
        Random random = new Random(11);
        for (int round = 0; round < 500; round++) {
            String text = random.ints(random.nextInt(80), 0, 0x2000)
                    .map(c -> random.nextInt(20) == 0 ? 0xD800 + random.nextInt(0x800) : c)
                    .mapToObj(c -> String.valueOf((char) c))
                    .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
            Pieces pieces = cutter.cut(text);
            int end = 0;
            for (int w = 0; w < pieces.words(); w++) {
                assertThat(pieces.begins()[w]).as(text).isGreaterThanOrEqualTo(end);
                end = pieces.ends()[w];
                assertThat(end).as(text).isGreaterThan(pieces.begins()[w]).isLessThanOrEqualTo(text.length());
            }
        }
    }

    private void check(String text, String words) {
        Pieces pieces = cutter.cut(text);
        assertThat(IntStream.range(0, pieces.words())
                        .mapToObj(w -> text.substring(pieces.begins()[w], pieces.ends()[w]))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(words);
    }

    private void checkShapes(String text, String shapes) {
        String[] cases = {"lower", "Title", "UPPER"};
        String[] gaps = {"none", "space", "line"};
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.of("tr", "TR"));
        try {
            Pieces pieces = cutter.cut(text);
            assertThat(IntStream.range(0, pieces.words())
                            .mapToLong(w -> pieces.shapes()[pieces.first()[w]])
                            .mapToObj(s -> cases[(int) s % 3] + "/" + gaps[(int) s / 3])
                            .collect(Collectors.joining(" ")))
                    .isEqualTo(shapes);
        } finally {
            Locale.setDefault(before);
        }
    }
}
