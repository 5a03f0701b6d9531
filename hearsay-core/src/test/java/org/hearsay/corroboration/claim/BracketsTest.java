package org.hearsay.corroboration.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BracketsTest {
    @Test
    void whatStandsForAPronounIsInBrackets() {
        check("that she would resign", "Dana Cole would resign", "[Dana Cole] would resign");
        check(
                "it had warned them, twice",
                "The union had warned Veldane, twice",
                "[The union] had warned [Veldane], twice");
        check(
                "\"They took their boats,\"",
                "The Orlath men took The Orlath men's boats",
                "[The Orlath men] took [The Orlath men's] boats");
        check(
                "she's the one who told him",
                "Dana Cole's the one who told Ivo Marn",
                "[Dana Cole]'s the one who told [Ivo Marn]");
    }

    @Test
    void pronounsInARowShareOnePairOfBrackets() {
        check(
                "they told him he may go",
                "The police told Ivo Marn Ivo Marn may go",
                "[The police] told [Ivo Marn Ivo Marn] may go");
    }

    @Test
    void theRestStaysAsItIs() {
        check("that it rained, and it was cold;", "it rained, and it was cold", "it rained, and it was cold");
        check("that it was she who left", "it was Dana Cole who left", "it was [Dana Cole] who left");
        check("the gates were shut", "the gates were shut", "the gates were shut");
        check("that \u201cthe gates\u201d were shut", "the gates were shut", "the gates were shut");
    }

    private static void check(String written, String alone, String shown) {
        assertThat(new Brackets(alone, written).words()).isEqualTo(shown);
    }
}
