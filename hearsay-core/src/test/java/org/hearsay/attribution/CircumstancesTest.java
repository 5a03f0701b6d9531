package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.reading.Relation;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CircumstancesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    [s:Cole] [c:told] the Daily Courier that [x:the raid was a warning]. | the Daily Courier | -
                    [s:Cole] [c:told the Daily Courier] that [x:the raid was a warning]. | the Daily Courier | -
                    [s:Cole] [c:told] reporters [x:the raid was a warning]. | reporters | -
                    [x:"It is over,"] [s:Cole] [c:told] Lena Okafor. She left. | Lena Okafor | -
                    [x:"It is over,"] [s:Cole] [c:told] a crowd of supporters on Monday. | a crowd of supporters | -
                    [s:Cole] [c:told] him [x:it was over]. | him | -
                    [s:Cole] [c:was told] Monday that [x:it was over]. | - | -
                    [s:Cole] [c:told] Okafor's brother-in-law by marriage [x:it was over]. | - | -
                    [s:Cole], in an interview with the Daily Courier, [c:said] [x:it was over]. | the Daily Courier | in an interview
                    [s:Cole] [c:said in a statement] that [x:it was over]. | - | in a statement
                    [s:Cole] [c:said] in a written statement on Friday that [x:it was over]. | - | in a written statement
                    In a statement on Friday, [s:Cole] [c:said] [x:it was over]. | - | In a statement
                    [s:Cole] [c:wrote] on Twitter that [x:it was over]. | - | on Twitter
                    [s:Cole] [c:wrote] in a letter to the council that [x:it was over]. | the council | in a letter
                    [x:"It is over,"] [c:said] [s:Cole] by telephone from Port Selim. | - | by telephone
                    [x:"It is over,"] [c:said] [s:Cole] on state television. | - | on state television
                    [x:"It is over,"] [s:Cole] [c:told] reporters at a news conference. | reporters | at a news conference
                    [s:Cole] [c:said] [x:it was over in a statement of rare candour]. | - | -
                    [s:Cole] [c:said] [x:it was over]. In a letter to the council, Okafor agreed. | - | -
                    [s:Cole] [c:said] to reporters that [x:it was over]. | reporters | -
                    [c:According to] [s:Cole], [x:it was over]. | - | -
                    [s:Cole] [c:asked] the council to [x:stop the trams]. | the council | -
                    """)
    void findsAddresseeAndMedium(String marked, String addressee, String medium) {
        check(marked, addressee, medium);
    }

    private static void check(String marked, String addressee, String medium) {
        Newspaper paper = new Newspaper(marked);
        Relation r = paper.read(paper.text).relations().getFirst();
        assertThat(rendered(paper.text, Circumstances.addressee(paper.text, r.cue(), r.content(), r.source())))
                .as("addressee: " + marked)
                .isEqualTo(addressee);
        assertThat(rendered(paper.text, Circumstances.medium(paper.text, r.cue(), r.content(), r.source())))
                .as("medium: " + marked)
                .isEqualTo(medium);
    }

    private static String rendered(String text, @Nullable Spans spans) {
        return spans == null ? "-" : spans.in(text);
    }
}
