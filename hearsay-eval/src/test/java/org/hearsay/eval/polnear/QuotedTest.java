package org.hearsay.eval.polnear;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.attribution.Quotation;
import org.hearsay.text.Spans;
import org.junit.jupiter.api.Test;

/** The content stands between brackets. */
class QuotedTest {
    @Test
    void allInMarksIsDirect() {
        check("[\"We are ready,\"] Cole said.", Quotation.DIRECT);
        check("“[We are ready],” Cole said.", Quotation.DIRECT);
        check("Cole calls it ‘[a gift]’.", Quotation.DIRECT);
        check("Cole: '[Nobody Can't Leave]'", Quotation.DIRECT);
        check("„[Wir sind bereit]“, said Voss.", Quotation.DIRECT);
    }

    @Test
    void someInMarksIsMixed() {
        check("Cole said [the raid was \"a warning\" to all].", Quotation.MIXED);
        check("Cole said [the raid was 'a warning' to all].", Quotation.MIXED);
    }

    @Test
    void noneInMarksIsIndirect() {
        check("\"No,\" said Cole, who thinks [the raid was a warning]. \"Never.\"", Quotation.INDIRECT);
        check("Cole said [the mayor's men weren't at the boats' berth].", Quotation.INDIRECT);
    }

    @Test
    void anOpenQuotationLastsToTheEndOfItsParagraph() {
        check("\"We left.\n\"[Then we came back.\nThe ice] had gone.", Quotation.MIXED);
        check("“[We left].\n“Then we came back,” Cole said.", Quotation.DIRECT);
    }

    private static void check(String marked, Quotation expected) {
        int begin = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        String text = marked.replace("[", "").replace("]", "");
        assertThat(new Quoted(text).of(Spans.of(begin, end))).isEqualTo(expected);
    }
}
