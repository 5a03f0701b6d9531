package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDiffTest {
    @Test
    void whatIsTheSameIsSetApartFromWhatDiffers() {
        check("nine people were killed", "Nine people were hurt.", "Nine people were |<hurt>|.");
        check("nine were killed", "at least nine were killed", "<at least>| nine were killed");
        check("nine were killed", "nine were killed", "nine were killed");
        check("the mayor's word", "the mayor\u2019s last word", "the |<mayor\u2019s last>| word");
        check("nine", "ten", "<ten>");
        check("", "ten", "?ten");
        check("a b", "\u2014 a b \u2014", "\u2014 a b \u2014");
    }

    @Test
    void allOfTheWordsAreThere() {
        String words = "He \uD83D\uDE00 said, \"it\u2019s\n 12,000\" \u05D0\u05D1 \u2014 or so.";
        assertThat(WordDiff.of("it is 11,000 or so", words).stream()
                        .map(Card.Piece::words)
                        .collect(Collectors.joining()))
                .isEqualTo(words);
    }

    @Test
    void tooManyWordsAreNotCompared() {
        String many = "one word after another ".repeat(400);
        assertThat(WordDiff.of("one word", many)).containsExactly(new Card.Piece("content", many));
    }

    private static void check(String base, String words, String expected) {
        assertThat(WordDiff.of(base, words).stream()
                        .map(p -> switch (p.kind()) {
                            case "differs" -> "<" + p.words() + ">";
                            case "same" -> p.words();
                            default -> "?" + p.words();
                        })
                        .collect(Collectors.joining("|")))
                .isEqualTo(expected);
    }
}
