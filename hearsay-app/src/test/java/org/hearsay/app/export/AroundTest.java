package org.hearsay.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hearsay.text.CodePoints;
import org.junit.jupiter.api.Test;

class AroundTest {
    private static final String BEFORE = "Zanzarella Quibble, who saw the boats come in, said ";
    private static final String AFTER = ". Nobody else was on the quay with Zanzarella Quibble.";

    @Test
    void thirtyTwoCodePointsOnEitherSide() {
        check(Map.of(), "who saw the boats come in, said ", ". Nobody else was on the quay wi");
    }

    @Test
    void ofAProtectedNameNoPartStaysWhereItIsCut() {
        String text =
                "x".repeat(20) + " Zanzarella Quibble told the Herald: [it was dark], and Zanzarella Quibble left";

        Around around = around(text, Map.of("Zanzarella Quibble", "Witness A"));

        assertThat(around.prefix() + "|" + around.suffix())
                .doesNotContain("Quibble")
                .doesNotContain("Zanz");
    }

    @Test
    void lessWhereTheTextBeginsOrEnds() {
        assertThat(around("a [b] c", Map.of())).isEqualTo(new Around("a ", " c"));
    }

    @Test
    void signsBeyondTheBasicPlaneAreNotCutInTwo() {
        assertThat(around("\uD83D\uDEA2".repeat(40) + "[b]", Map.of()).prefix()).isEqualTo("\uD83D\uDEA2".repeat(32));
    }

    private static void check(Map<String, String> names, String prefix, String suffix) {
        assertThat(around(BEFORE + "[they were armed]" + AFTER, names)).isEqualTo(new Around(prefix, suffix));
    }

    /** Of what stands in brackets. */
    private static Around around(String marked, Map<String, String> names) {
        int begin = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        String text = marked.replace("[", "").replace("]", "");
        return Around.of(text, new CodePoints(text), begin, end, new Pseudonyms(names));
    }
}
