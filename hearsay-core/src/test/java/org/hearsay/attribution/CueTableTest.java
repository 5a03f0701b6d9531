package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.reading.Relation;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only what is not the default is rendered, then the evidence. */
class CueTableTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    [s:Cole] [c:said] [x:it was over]. | plain
                    [s:Cole] [c:told] the Daily Courier that [x:it was over]. | plain
                    [s:Cole] [c:insisted] [x:it was over]. | plain
                    [s:Cole] [c:frobnicated] that [x:it was over]. | plain
                    [s:Cole][c::] [x:"It was over."] | plain
                    [c:According to] [s:Cole], [x:it was over]. | plain
                    [s:Cole] [c:wrote] that [x:it was over]. | writing (act: wrote)
                    [x:"It was over,"] [c:read] [s:the letter]. | writing (act: read)
                    [s:Cole] [c:said] in a letter to the council that [x:it was over]. | writing (act: letter)
                    [s:Cole] [c:believes] [x:it is over]. | thought believes (act: believes) (stance: believes)
                    [s:Cole] [c:is convinced] [x:it is over]. | thought believes (act: is convinced) (stance: is convinced)
                    [c:In] [s:Cole][c:'s view], [x:it is over]. | thought believes (act: In … view) (stance: In … view)
                    [s:The ministry] [c:hoped] [x:to win time]. | thought intends (act: hoped) (stance: hoped)
                    [s:The ministry] [c:plans] [x:to win time]. | thought intends (act: plans) (stance: plans)
                    [s:Cole] [c:knew] [x:it was over]. | thought believes presented_as_true (act: knew) (stance: knew) (endorsement: knew)
                    [s:Cole] [c:denied] [x:it was over]. | denies (stance: denied)
                    [s:Cole] [c:dismissed the claim] that [x:it was over]. | denies (stance: dismissed)
                    [s:Cole] [c:did not deny] [x:it was over]. | plain (negation: not)
                    [s:Cole] [c:asked] whether [x:it was over]. | asks (stance: asked)
                    [x:"Is it over?"] [s:Cole] [c:said]. | asks (stance: ?)
                    [s:Cole] [c:asked] the council [x:to stop the trams]. | demands (stance: asked)
                    [s:Cole] [c:called for] [x:a halt]. | demands (stance: called for)
                    [s:Cole] [c:urged] [x:a halt]. | demands (stance: urged)
                    [s:Cole] [c:vowed] [x:to return]. | promises (stance: vowed)
                    [s:Cole]'s [c:threat] [x:to return] | promises (stance: threat)
                    [s:Cole] [c:doubts] [x:it is over]. | thought doubts (act: doubts) (stance: doubts)
                    [s:Cole] [c:questioned] whether [x:it is over]. | doubts (stance: questioned)
                    [s:Cole] [c:claimed] [x:it was over]. | distanced (endorsement: claimed)
                    [s:Cole] [c:would have us believe] [x:it is over]. | distanced (endorsement: would have us believe)
                    [s:Cole] [c:claimed responsibility] for [x:the fire]. | plain
                    [s:Cole] [c:laid the blame on] [x:the Harbour Front]. | plain
                    [s:Cole] [c:confirmed] [x:it was over]. | presented_as_true (endorsement: confirmed)
                    [s:Cole] [c:made it clear] that [x:it was over]. | presented_as_true (endorsement: made it clear)
                    [s:Cole] [c:pointed out] that [x:it was over]. | presented_as_true (endorsement: pointed out)
                    [s:Cole] [c:admitted] [x:it was over]. | presented_as_true (endorsement: admitted)
                    [s:Cole] did not [c:confirm] [x:it was over]. | plain (negation: not)
                    [s:Cole] [c:didn’t say] [x:it was over]. | plain (negation: didn’t)
                    [s:Cole] never publicly [c:said] [x:it was over]. | plain (negation: never)
                    [s:Cole] refused to [c:say] [x:who fired]. | plain (negation: refused to)
                    [s:Cole] has yet to [c:say] [x:who fired]. | plain (negation: yet to)
                    [s:Cole], who did not run, [c:said] [x:it was over]. | plain
                    [s:Cole] reportedly [c:said] [x:it was over]. | plain (hedge: reportedly)
                    [s:Cole] [c:said] [x:the guards may have fired first]. | plain (hedge: may have)
                    [c:According to] [s:unconfirmed reports], [x:it was over]. | plain (hedge: unconfirmed)
                    [s:Cole] [c:said] [x:he left the quay at dawn and was allegedly seen]. | plain
                    """)
    void readsTheManner(String marked, String manner) {
        check(marked, manner);
    }

    @Test
    void readsTheSameOnATurkishMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            check("[s:COLE] [c:INSINUATED] [x:IT WAS OVER].", "distanced (endorsement: INSINUATED)");
            check(
                    "[c:IN] [s:COLE][c:'S VIEW], [x:IT IS OVER].",
                    "thought believes (act: IN … VIEW) (stance: IN … VIEW)");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everySpanLiesInTheTextWhateverTheText() {
        Random random = new Random(11);
        String[] bits = {
            "said",
            "told",
            "did not",
            "may have",
            "to",
            " ",
            " ",
            ". ",
            "?",
            "\"",
            "’",
            "Cole",
            "the council",
            "in a letter",
            "\n\n",
            "\u0000",
            "\ud83d\ude00",
            "\ud800",
            "İ",
            "-",
            "would have",
            "believe",
            "reportedly",
            "*",
            "refused to"
        };
        for (int i = 0; i < 5_000; i++) {
            StringBuilder made = new StringBuilder("x");
            for (int n = 4 + random.nextInt(25); n > 0; n--) {
                made.append(bits[random.nextInt(bits.length)]);
            }
            String text = made.append("xyz").toString();
            Spans cue = somewhere(random, text);
            Spans content = somewhere(random, text);
            Spans source = random.nextBoolean() ? null : somewhere(random, text);
            Manner manner = CueTable.standard().manner(text, cue, content, source);
            Stream.concat(
                            manner.evidence().stream().map(Evidence::spans),
                            Stream.of(
                                    nothingAs(cue, Circumstances.addressee(text, cue, content, source)),
                                    nothingAs(cue, Circumstances.medium(text, cue, content, source))))
                    .forEach(s -> assertThat(s.end()).isLessThanOrEqualTo(text.length()));
        }
    }

    private static Spans nothingAs(Spans other, @Nullable Spans found) {
        return found == null ? other : found;
    }

    private static Spans somewhere(Random random, String text) {
        int a = random.nextInt(text.length() - 1);
        int b = random.nextInt(text.length() - 1);
        Span one = new Span(a, Math.min(text.length(), a + 1 + random.nextInt(20)));
        return random.nextInt(3) == 0
                ? Spans.of(one, new Span(b, Math.min(text.length(), b + 1 + random.nextInt(9))))
                : Spans.of(one);
    }

    private static void check(String marked, String manner) {
        Newspaper paper = new Newspaper(marked);
        Relation r = paper.read(paper.text).relations().getFirst();
        assertThat(rendered(paper.text, CueTable.standard().manner(paper.text, r.cue(), r.content(), r.source())))
                .as(marked)
                .isEqualTo(manner);
    }

    private static String rendered(String text, Manner manner) {
        String marks = Stream.of(manner.act(), manner.stance(), manner.endorsement())
                .filter(m -> m != Act.SPEECH && m != Stance.ASSERTS && m != Endorsement.NEUTRAL)
                .map(m -> m.toString().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        String evidence = manner.evidence().stream()
                .map(e -> " (" + e.of().toString().toLowerCase(Locale.ROOT) + ": "
                        + e.spans().in(text) + ")")
                .collect(Collectors.joining());
        return (marks.isEmpty() ? "plain" : marks) + evidence;
    }
}
