package org.hearsay.eval.gum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** CoNLL-U with most columns left out: "id form misc" a line. */
class ConlluTextTest {
    @Test
    void spacesAreWhereTheFileHasThem() {
        check("""
                # sent_id = a-1
                1 Cole
                2 left SpaceAfter=No
                3 .
                # sent_id = a-2
                1 Snow
                2 fell SpaceAfter=No
                3 .
                """, "Cole left. Snow fell.", "Cole|left|.|Snow|fell|.");
    }

    @Test
    void paragraphsArePartedByABlankLine() {
        check("""
                # newpar
                # newpar_block = head (1 s)
                # sent_id = a-1
                1 Ice
                # newpar
                # sent_id = a-2
                1 Snow
                """, "Ice\n\nSnow", "Ice|Snow");
    }

    @Test
    void wordsWrittenAsOneAreFoundInIt() {
        check("""
                # sent_id = a-1
                1-2 Cole's Entity=(1)|SpaceAfter=No
                1 Cole
                2 's
                3 ?
                # sent_id = a-2
                1 Yes
                """, "Cole's? Yes", "Cole|'s|?|Yes");
    }

    @Test
    void wordsThatCannotBeToldApartStandTogether() {
        check("""
                # sent_id = a-1
                1-2 dunno
                1 do
                2 know
                """, "dunno", "dunno|dunno");
    }

    @Test
    void wordsThatNobodyWroteAreNone() {
        check("""
                # sent_id = a-1
                1 Cole
                1.1 said
                2 no
                """, "Cole no", "Cole|no");
    }

    private static void check(String lines, String text, String words) {
        ConlluText parsed = ConlluText.parse(conllu(lines));
        assertThat(parsed.text()).isEqualTo(text);
        assertThat(parsed.words().stream().map(w -> w.in(text)).collect(Collectors.joining("|")))
                .isEqualTo(words);
    }

    static String conllu(String lines) {
        return lines.lines()
                .map(line -> {
                    String[] fields = line.split(" ");
                    return line.startsWith("#")
                            ? line
                            : fields[0] + "\t" + fields[1] + "\t_".repeat(7) + "\t"
                                    + (fields.length > 2 ? fields[2] : "_");
                })
                .collect(Collectors.joining("\n"));
    }
}
