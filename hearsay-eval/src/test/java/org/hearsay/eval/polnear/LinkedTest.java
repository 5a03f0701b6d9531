package org.hearsay.eval.polnear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.eval.Score;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.junit.jupiter.api.Test;

/** Attributions are written "source/cue/content", a discontinuous one with "+"; the words are looked up in the text. */
class LinkedTest {
    private static final String TEXT = "\"No,\" Dana Cole said, \"never.\" Harbour Front hopes that the ice melts.";

    @Test
    void punctuationAtTheEdgesIsNotCounted() {
        check("Dana Cole/said/\"No,\"+\"never.\"", "Dana Cole/said,/No+never", 1, 1);
    }

    @Test
    void aShorterSourceIsTheSameAttributionButNotExact() {
        check("Dana Cole/said/No+never", "Cole/said/No+never", 0, 1);
    }

    @Test
    void aMissingPartOfADiscontinuousContentIsNotExact() {
        check("Dana Cole/said/No+never", "Dana Cole/said/No", 0, 1);
    }

    @Test
    void noSourceIsExactOnlyBesideNoSource() {
        check("/said/No", "/said/No", 1, 1);
        check("Dana Cole/said/No", "/said/No", 0, 1);
    }

    @Test
    void contentElsewhereIsAnotherAttribution() {
        check("Dana Cole/said/No", "Dana Cole/said/the ice melts", 0, 0);
    }

    @Test
    void aCueOfPunctuationAloneOverlapsNothing() {
        check("Dana Cole/,/No", "Dana Cole/,/No", 1, 0);
    }

    @Test
    void eachIsUsedOnce() {
        check("/said/No;/said/never", "/said/No+never", 0, 1);
        check("/said/No+never", "/said/No;/said/never", 0, 1);
    }

    private static void check(String gold, String read, int exact, int same) {
        List<Parts> there = parse(gold);
        List<Parts> found = parse(read);
        assertThat(Linked.match(there, found, TEXT, Linked.Criterion.EXACT).score())
                .isEqualTo(new Score(exact, found.size(), there.size()));
        assertThat(Linked.match(there, found, TEXT, Linked.Criterion.SAME).score())
                .isEqualTo(new Score(same, found.size(), there.size()));
    }

    private static List<Parts> parse(String attributions) {
        List<Parts> parts = new ArrayList<>();
        for (String attribution : attributions.split(";")) {
            String[] roles = attribution.split("/");
            parts.add(new Parts(spans(roles[0]), spans(roles[1]), spans(roles[2])));
        }
        return parts;
    }

    private static Spans spans(String words) {
        if (words.isEmpty()) {
            return null;
        }
        List<Span> spans = new ArrayList<>();
        for (String part : words.split("\\+")) {
            int begin = TEXT.indexOf(part);
            spans.add(new Span(begin, begin + part.length()));
        }
        return Spans.of(spans);
    }
}
