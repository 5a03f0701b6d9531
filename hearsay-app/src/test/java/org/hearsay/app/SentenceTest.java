package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.app.page.Html;
import org.junit.jupiter.api.Test;

/** Lines of the program's own with names in them, as markup. */
class SentenceTest {
    private static final String SALMA = "\u0633\u0644\u0645\u0649";
    private static final String WADI = "\u0648\u0627\u062f\u064a";

    private final Texts texts = Texts.english();

    private static void check(Sentence sentence, String expected) {
        assertThat(new Html().sentence(sentence).toString()).isEqualTo(expected);
    }

    @Test
    void whatIsPutInStandsApart() {
        check(texts.sentence("page.origin", SALMA), "as <bdi>" + SALMA + "</bdi> reported");
        check(texts.sentence("show.about.claim", "<b>"), "One claim: <bdi>&lt;b&gt;</bdi>");
        check(texts.sentence("page.origin", "a\u2069b\u2068c"), "as <bdi>abc</bdi> reported");
        check(texts.sentence("page.none"), "No attributions.");
        check(texts.sentence("bulk.accept", 1, "ines"), "Accept it, as <bdi>ines</bdi>");
    }

    @Test
    void whatIsPutInRunsAsMostOfItDoes() {
        check(
                texts.sentence("page.by", SALMA + ", the mayor of Ostrel"),
                "by <bdi dir=\"ltr\">" + SALMA + ", the mayor of Ostrel</bdi>");
        assertThat(Direction.of("Ostrel")).isEqualTo("auto");
        assertThat(Direction.of("12 " + SALMA)).isEqualTo("auto");
        assertThat(Direction.of("A " + SALMA + " " + WADI)).isEqualTo("rtl");
        assertThat(Direction.of("12")).isEqualTo("auto");
        assertThat(Direction.of("")).isEqualTo("auto");
    }

    @Test
    void namesInEnglishAreFoundByTheirLetters() {
        check(
                Sentence.english(SALMA + " " + WADI + " is written Salma (" + WADI + " 12), \u201c" + SALMA + "\u201d"),
                "<span lang=\"en\" dir=\"ltr\"><bdi>" + SALMA + " " + WADI + "</bdi> is written Salma (<bdi>" + WADI
                        + "</bdi> 12), \u201c<bdi>" + SALMA + "</bdi>\u201d</span>");
    }

    @Test
    void severalAreJoinedAndNothingIsLeftOut() {
        Sentence joined = Sentence.joined(
                "; ", List.of(Sentence.own("one"), Sentence.NONE, Sentence.name("Pell"), Sentence.english("three")));
        check(joined, "one; <bdi>Pell</bdi>; <span lang=\"en\" dir=\"ltr\">three</span>");
        assertThat(joined.toString()).isEqualTo("one; Pell; three");
        assertThat(Sentence.joined("; ", List.of()).isEmpty()).isTrue();
        check(joined.with(w -> "X"), "one; <bdi>X</bdi>; <span lang=\"en\" dir=\"ltr\">X</span>");
    }
}
