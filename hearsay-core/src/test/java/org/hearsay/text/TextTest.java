package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void aSpanIsNeverEmptyAndNeverBeforeTheText() {
        assertThatThrownBy(() -> new Span(3, 3)).hasMessageContaining("[3, 3)");
        assertThatThrownBy(() -> new Span(-1, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void spansThatTouchBecomeOne() {
        assertThat(Spans.of(new Span(5, 7), new Span(0, 2), new Span(2, 3))).hasToString("0-3,5-7");
        assertThat(Spans.of(new Span(5, 7), new Span(0, 2)).in("We are it")).isEqualTo("We … e ");
        assertThat(Spans.of(0, 4).common(Spans.of(new Span(2, 3), new Span(3, 9))))
                .isEqualTo(2);
        Spans words = Spans.of(new Span(0, 4), new Span(6, 12));
        assertThat(words.within(Spans.of(new Span(2, 7), new Span(8, 9), new Span(11, 20))))
                .hasToString("2-4,6-7,8-9,11-12");
        assertThat(words.within(Spans.of(4, 6))).isNull();
    }

    @Test
    void linesEndAtAnyLineEnd() {
        Lines lines = new Lines("a\nb\r\nc\rd");
        assertThat(List.of(lines.at(0), lines.at(2), lines.at(5), lines.at(7))).containsExactly(1, 2, 3, 4);
    }

    @Test
    void aMapLeadsBackToTheOriginal() {
        SourceMap map = SourceMap.of(
                List.of(new SourceMap.Run(new Span(0, 4), "", 10, 14), new SourceMap.Run(new Span(6, 9), "", 20, 28)));
        assertThat(map.origin(new Span(1, 3))).containsExactly(new SourceMap.Run(new Span(1, 3), "", 11, 13));
        assertThat(map.origin(new Span(4, 6))).isEmpty();
        assertThat(map.origin(new Span(3, 7)))
                .containsExactly(
                        new SourceMap.Run(new Span(3, 4), "", 13, 14), new SourceMap.Run(new Span(6, 7), "", 20, 28));
    }

    @Test
    void oneWireTextInTwoPapersIsTwoDocumentsWithOneText() {
        Document courier = paper("Daily Courier");
        Document herald = paper("Coast Herald");
        assertThat(courier.textId()).isEqualTo(herald.textId());
        assertThat(courier.id())
                .isNotEqualTo(herald.id())
                .isEqualTo(paper("Daily Courier").id());
    }

    @Test
    void partsOfAHashAreKeptApart() {
        assertThat(Sha256.ofParts("ab", "c")).isNotEqualTo(Sha256.ofParts("a", "bc"));
        assertThat(Sha256.of(new byte[0]))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    private static Document paper(String publisher) {
        return Document.of("The court sat.", new Publication(null, null, publisher, LocalDate.of(2031, 5, 14), null));
    }
}
