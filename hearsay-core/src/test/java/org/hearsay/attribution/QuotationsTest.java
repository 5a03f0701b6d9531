package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.reading.Relation;
import org.junit.jupiter.api.Test;

class QuotationsTest {
    @Test
    void directIsAllInMarks() {
        check("[x:“We are ready,”] [s:she] [c:said].", Quotation.DIRECT);
        check("“[x:We are ready],” [s:she] [c:said].", Quotation.DIRECT);
        check("[x:“We are ready,”] [s:she] [c:said], [x:“and we wait.”]", Quotation.DIRECT);
        check("[s:She] [c:said]: [x:«We are ready».]", Quotation.DIRECT);
        check("[s:She] [c:said]: [x:“We are ready.\n\n“We wait.”]", Quotation.DIRECT);
    }

    @Test
    void mixedIsSomeInMarks() {
        check("[s:She] [c:said] [x:they were “ready for years”].", Quotation.MIXED);
        check("[x:“We are ready,”] [s:she] [c:said], [x:and that she would wait.]", Quotation.MIXED);
    }

    @Test
    void indirectIsNoneInMarks() {
        check("[s:She] [c:said] [x:that they don't wait].", Quotation.INDIRECT);
        check("[s:The “Red” Brigade] [c:said] [x:that it was ready].", Quotation.INDIRECT);
    }

    @Test
    void marksAroundCueAndAllAreSomebodyElses() {
        check("“[s:He] [c:told] me [x:that it was over],” she said.", Quotation.INDIRECT);
        check("“[s:He] [c:called] it [x:‘a gift’],” she said.", Quotation.DIRECT);
    }

    @Test
    void scareQuotesQuoteNobody() {
        check(
                "[s:She] [c:said] [x:that the so-called “experts” of the harbour office had got every figure wrong].",
                Quotation.INDIRECT);
    }

    private static void check(String marked, Quotation expected) {
        Newspaper paper = new Newspaper(marked);
        Relation relation = paper.read(paper.text).relations().getFirst();
        List<Quoted> quoted = QuotationMarks.in(paper.text);
        List<Mark> marks = Marks.in(paper.text, quoted, List.of(relation.content()));
        assertThat(new Quotations(paper.text, quoted, marks).of(relation.cue(), relation.content()))
                .isEqualTo(expected);
    }
}
