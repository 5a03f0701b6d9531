package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.reading.Relation;
import org.junit.jupiter.api.Test;

class MarksTest {
    @Test
    void scareQuotes() {
        check("The “liberators” burned the granary.", "scare “liberators”");
        check("Their so-called ‘ceasefire’ lasted an hour.", "scare ‘ceasefire’");
        check(
                "[s:The mayor] [c:said] [x:that the so-called “experts” of the harbour office had got every figure wrong].",
                "scare “experts”");
    }

    @Test
    void aPartialQuotationIsNoScareQuote() {
        check("[s:The mayor] [c:called] the decree [x:“a theft”].");
        check("[s:He] [c:spoke of] [x:the “theft” of the harbour].");
    }

    @Test
    void nicknames() {
        check("Halim “Red” Dorran led them.", "name “Red”");
        check("Halim 'Red' Dorran led them.", "name 'Red'");
        check("Halim Dorran, known as “the Ferryman”, led them.", "alias “the Ferryman”");
        check("A man nicknamed 'Little Salt' led them.", "alias 'Little Salt'");
    }

    @Test
    void titles() {
        check("She wrote “Night of the Kites” in a year.", "title “Night of the Kites”");
        check("The novel “Salt” sold out.", "title “Salt”");
    }

    @Test
    void whatSomebodySaysIsNoMark() {
        check("[x:“Night of the Kites,”] [s:she] [c:said].");
        check("[s:Halim] [c:said] [x:“no”].");
    }

    private static void check(String marked, String... expected) {
        Newspaper paper = new Newspaper(marked);
        List<Relation> relations = paper.read(paper.text).relations();
        List<Mark> marks = Marks.in(
                paper.text,
                QuotationMarks.in(paper.text),
                relations.stream().map(Relation::content).toList());
        assertThat(marks.stream()
                        .map(m -> m.kind().name().toLowerCase(java.util.Locale.ROOT) + " "
                                + m.span().in(paper.text)))
                .containsExactly(expected);
    }
}
