package org.hearsay.eval.gum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.stream.Collectors;
import org.hearsay.eval.CorpusException;
import org.junit.jupiter.api.Test;

/**
 * Trees are written a node a line: segments "1 > 2 relation: words", groups "10 > 2 relation" or "10" for the root. Relations
 * come out as "satellite -> nucleus", segments counted from 0.
 */
class RstTreeTest {
    @Test
    void aSatelliteHangsOnItsNucleus() {
        check("""
                1 > 2 attribution-positive: Dana Cole said
                2 > 10 span: the ice melts .
                10
                """, "{0} -> {1}");
    }

    @Test
    void aNegativeAttributionIsOneToo() {
        check("""
                1 > 2 attribution-negative: Dana Cole did not say
                2 > 10 span: the ice melts .
                10
                """, "{0} -> {1}");
    }

    @Test
    void aNucleusOfManyPartsIsAllOfThemWithTheirSatellites() {
        check("""
                1 > 10 attribution-positive: Cole said
                2 > 10 joint-list: the ice melts
                3 > 11 span: and the boats leave
                4 > 3 causal-cause: because it is warm .
                10 > 12 span
                11 > 10 joint-list
                12
                """, "{0} -> {1, 2, 3}");
    }

    @Test
    void otherSatellitesOfTheNucleusAreNotItsWords() {
        check("""
                1 > 2 attribution-positive: Cole said
                2 > 10 span: the ice melts ,
                3 > 2 elaboration-additional: which is news .
                10
                """, "{0} -> {1}");
    }

    @Test
    void aSatelliteTakesItsOwnSatellitesAlong() {
        check("""
                1 > 11 span: Cole ,
                2 > 1 elaboration-additional: who was there ,
                3 > 10 same-unit: said
                4 > 12 span: the ice melts .
                10 > 4 attribution-positive
                11 > 10 same-unit
                12
                """, "{0, 1, 2} -> {3}");
    }

    @Test
    void aUnitTornInTwoIsTheNucleusWhole() {
        check("""
                1 > 10 span: The ice ,
                2 > 1 attribution-positive: Cole said ,
                3 > 11 same-unit: melts .
                10 > 11 same-unit
                11 > 12 span
                12
                """, "{1} -> {0, 2}");
    }

    @Test
    void anAttributionInsideAnotherIsOneMore() {
        check("""
                1 > 10 attribution-positive: The report says
                2 > 3 attribution-positive: Cole thinks
                3 > 10 span: the ice melts .
                10 > 12 span
                12
                """, "{0} -> {1, 2}; {1} -> {2}");
    }

    @Test
    void wordsOfSegmentsAreCounted() {
        RstTree tree = RstTree.parse(rs4("1 > 2 attribution-positive:  Cole 's  men say \n2: the ice melts .\n"));
        assertThat(tree.words()).containsExactly(4, 4);
    }

    @Test
    void whatIsNoTreeIsRefused() {
        assertThatThrownBy(() -> RstTree.parse("<rst>")).isInstanceOf(CorpusException.class);
        assertThatThrownBy(() -> RstTree.parse("<!DOCTYPE rst [<!ENTITY e SYSTEM \"file:///x\">]><rst>&e;</rst>"))
                .isInstanceOf(CorpusException.class);
    }

    private static void check(String nodes, String expected) {
        assertThat(RstTree.parse(rs4(nodes)).attributions().stream()
                        .map(r -> rendered(r.satellite()) + " -> " + rendered(r.nucleus()))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    private static String rendered(BitSet segments) {
        return segments.toString();
    }

    static String rs4(String nodes) {
        StringBuilder body = new StringBuilder();
        for (String line : nodes.lines().toList()) {
            int colon = line.indexOf(": ");
            String[] head = (colon < 0 ? line : line.substring(0, colon)).split(" ");
            String link = head.length < 4 ? "" : " parent=\"" + head[2] + "\" relname=\"" + head[3] + "\"";
            body.append(
                    colon < 0
                            ? "<group id=\"" + head[0] + "\"" + link + "/>"
                            : "<segment id=\"" + head[0] + "\"" + link + ">" + line.substring(colon + 2)
                                    + "</segment>");
        }
        return """
                <rst><header><relations>
                <rel name="attribution-positive" type="rst"/><rel name="attribution-negative" type="rst"/>
                <rel name="joint-list" type="multinuc"/><rel name="same-unit" type="multinuc"/>
                <rel name="elaboration-additional" type="rst"/><rel name="causal-cause" type="rst"/>
                </relations></header><body>""" + body + "</body></rst>";
    }
}
