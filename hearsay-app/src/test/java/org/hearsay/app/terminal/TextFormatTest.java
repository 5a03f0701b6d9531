package org.hearsay.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.hearsay.Reading;
import org.hearsay.app.Articles;
import org.hearsay.app.Marked;
import org.hearsay.text.Publication;
import org.junit.jupiter.api.Test;

class TextFormatTest {
    @Test
    void innerAttributionsStandUnderTheirOuterOnes() {
        check(
                "[1t:\"[2s:Lena Marsh] [2c:told] [2a:the Daily Courier] [2t:that [3s:he] [3c:said] [3t:so]],\"]\n"
                        + "[1c:read] [1s:the report].",
                """
                Port Selim to reopen
                Daily Courier | 2031-03-04 | samples/port.txt
                3 attributions, 2 inside others

                line 1  the report -- read
                          "Lena Marsh told the Daily Courier that he said so,"
                          [direct]
                line 1   `- Lena Marsh -- told
                              that he said so
                              [indirect | to "the Daily Courier"]
                line 1       `- he -- said
                                  so
                                  [indirect]
                """);
    }

    @Test
    void whatIsNotAsUsualIsTold() {
        Reading reading = Marked.reading(
                "One.\n\n[1s:The union,] [1c:claimed] [1t:that it [1h:may] leave].",
                Publication.UNKNOWN,
                Marked::denied);
        check(reading, """
                1 attribution

                line 3  The union -- claimed
                          that it may leave
                          [indirect | writing | denies | presented as true by the writer
                          "claimed" | hedged "may" | uncertain reading (0.42)]

                In the document's own voice
                line 1  One.
                """);
    }

    @Test
    void whatIsMissingIsSaid() {
        check(
                Marked.reading(
                        "[1c:It was reported] [1t:so].\r\n[2s:He]: [2t:\"A.\n\n\"B.\"]", Publication.UNKNOWN, a -> a),
                """
                2 attributions

                line 1  (nobody named) -- It was reported
                          so
                          [indirect]

                line 2  He
                          "A.
                          "B."
                          [direct]
                """);
        check(Marked.reading("Nothing.", Publication.UNKNOWN, a -> a), """
                no attributions

                In the document's own voice
                line 1  Nothing.
                """);
    }

    @Test
    void creditsOwnVoiceAndProblemsAreShown() {
        check(Marked.reading("([0o:NNA]) It \uFFFD rained.", Publication.UNKNOWN, a -> a), """
                as NNA reported
                no attributions

                In the document's own voice
                line 1  (NNA) It \uFFFD rained.

                untidy: line 1: a NUL was replaced
                """);
    }

    @Test
    void longContentsAreWrappedAndWhole() {
        String words = "word ".repeat(60).strip();
        String shown = render(Marked.reading("[1s:He] [1c:said] [1t:" + words + "]"), new Screen(40, false));
        assertThat(shown.lines()).allMatch(l -> l.length() <= 40);
        assertThat(shown.replaceAll("\\s+", " ")).contains(words).contains("He \u2014 said");
    }

    @Test
    void coloursOnlyOnATerminalThatWantsThem() {
        Reading reading = Marked.reading("[1s:He] [1c:said] [1t:so]");
        assertThat(render(reading, Screen.of(80, Map.of("TERM", "xterm"))))
                .contains("\u001B[1;36mHe\u001B[0m")
                .contains("\u001B[3;33m said\u001B[0m");
        assertThat(render(reading, Screen.of(80, Map.of("NO_COLOR", "1")))).doesNotContain("\u001B");
        assertThat(render(reading, Screen.of(80, Map.of("TERM", "dumb")))).doesNotContain("\u001B");
        assertThat(render(reading, Screen.of(0, Map.of())))
                .doesNotContain("\u001B")
                .contains("He -- said");
    }

    @Test
    void wordsOfOthersCannotSteerTheTerminal() {
        Reading reading = Marked.reading(
                Articles.HOSTILE, new Publication("a\nb", "t\u001B]0;x\u0007", "\u202E", null, null), a -> a);
        assertThat(render(reading, Screen.NONE)).doesNotContain("\u001B", "\u0007", "\u202E", "\r");
    }

    @Test
    void theLocaleOfTheMachineChangesNothing() {
        Reading reading = Marked.reading(Articles.PORT, Marked.PUBLICATION, Marked::denied);
        String here = render(reading, Screen.NONE);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(render(reading, Screen.NONE)).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static void check(String marked, String shown) {
        check(Marked.reading(marked), shown);
    }

    private static void check(Reading reading, String shown) {
        assertThat(render(reading, Screen.NONE)).isEqualTo(shown);
    }

    private static String render(Reading reading, Screen screen) {
        return new String(
                new TextFormat(screen, StandardCharsets.UTF_8, true).render(reading, 1), StandardCharsets.UTF_8);
    }
}
