package org.hearsay.eval.gum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.Reading;
import org.hearsay.attribution.Act;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Endorsement;
import org.hearsay.attribution.Quotation;
import org.hearsay.attribution.Source;
import org.hearsay.attribution.Stance;
import org.hearsay.eval.CorpusException;
import org.hearsay.eval.Score;
import org.hearsay.text.Document;
import org.hearsay.text.Spans;
import org.junit.jupiter.api.Test;

/**
 * A sentence with one relation inside another. Attributions as read are written "cue/content", indented by their parents; one
 * without a cue is written "-/content", with its source in brackets if it has one.
 */
class ChainScoreTest {
    private static final GumDocument DOCUMENT = document();

    @Test
    void theTreeGivesALinkAndOneInsideIt() {
        assertThat(DOCUMENT.text()).isEqualTo("The report says Cole thinks the ice will melt.");
        assertThat(DOCUMENT.gold())
                .extracting(g -> g.satellite().in(DOCUMENT.text()), GumDocument.GoldLink::parent)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("The report says", -1),
                        org.assertj.core.groups.Tuple.tuple("Cole thinks", 0));
        assertThat(DOCUMENT.genre()).isEqualTo("news");
    }

    @Test
    void aChainReadRightIsFound() {
        check("""
                says/Cole thinks the ice will melt
                  thinks/the ice will melt
                """, new ChainScore(new Score(1, 1, 1), new Score(1, 1, 1), new Score(1, 1, 1), new Score(1, 1, 2)));
    }

    @Test
    void halfOfTheNucleusIsEnoughAndLessIsNot() {
        check("""
                says/Cole thinks the ice will melt
                  thinks/ice will
                """, new ChainScore(new Score(1, 1, 1), new Score(0, 1, 1), new Score(0, 1, 1), new Score(0, 1, 2)));
        check("""
                says/Cole thinks the ice will melt
                  thinks/ice will melt
                """, new ChainScore(new Score(1, 1, 1), new Score(1, 1, 1), new Score(1, 1, 1), new Score(1, 1, 2)));
    }

    @Test
    void anInnerOneUnderAnotherParentIsFoundOnlyIfParentsAreIgnored() {
        check("""
                melt/The report says
                  thinks/the ice will melt
                """, new ChainScore(new Score(0, 1, 1), new Score(0, 1, 1), new Score(1, 1, 1), new Score(1, 1, 2)));
    }

    @Test
    void anInnerOneReadAsOutermostIsNotNested() {
        check("""
                thinks/the ice will melt
                """, new ChainScore(new Score(0, 1, 1), new Score(0, 0, 1), new Score(0, 0, 1), new Score(0, 0, 2)));
    }

    @Test
    void eachRelationIsFoundOnce() {
        check("""
                says/Cole thinks the ice will melt
                  thinks/the ice will melt
                  thinks/ice will melt
                """, new ChainScore(new Score(1, 1, 1), new Score(1, 2, 1), new Score(1, 2, 1), new Score(1, 2, 2)));
    }

    @Test
    void aTurnWithoutACueIsLookedThrough() {
        check("""
                -/The report says Cole thinks the ice will melt
                  says/Cole thinks the ice will melt
                    thinks/the ice will melt
                """, new ChainScore(new Score(1, 1, 1), new Score(1, 1, 1), new Score(1, 1, 1), new Score(1, 1, 2)));
    }

    @Test
    void anAttributionWithoutACueCountsByItsSourceWhereThereIsARelation() {
        check("""
                -(The report)/Cole thinks the ice will melt
                  thinks/the ice will melt
                """, new ChainScore(new Score(1, 1, 1), new Score(1, 1, 1), new Score(1, 1, 1), new Score(1, 1, 2)));
        check("""
                -(melt)/The report says
                  thinks/the ice will melt
                """, new ChainScore(new Score(0, 1, 1), new Score(0, 0, 1), new Score(0, 0, 1), new Score(0, 0, 2)));
    }

    @Test
    void aTreeOfAnotherTextIsRefused() {
        ConlluText text = ConlluText.parse(ConlluTextTest.conllu("# sent_id = a\n1 Cole"));
        RstTree tree = RstTree.parse(RstTreeTest.rs4("1: Cole said so\n"));
        assertThatThrownBy(() -> GumDocument.of("GUM_news_ice", text, tree))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("3 words in its tree, 1 in its text");
    }

    @Test
    void splitsAreListsUnderHeadings() {
        Splits splits =
                Splits.parse("# Splits\n\nAll of them.\n\n## dev\n\n  * GUM_news_ice\n\n## train\n\n  * GUM_court_x\n");
        assertThat(splits.of("GUM_news_ice")).isEqualTo("dev");
        assertThat(splits.of("GUM_court_x")).isEqualTo("train");
        assertThat(splits.of("GUM_news_y")).isEqualTo("none");
    }

    private static void check(String read, ChainScore expected) {
        assertThat(ChainScore.of(DOCUMENT.gold(), Link.of(reading(read), DOCUMENT.gold())))
                .isEqualTo(expected);
    }

    private static GumDocument document() {
        ConlluText text = ConlluText.parse(ConlluTextTest.conllu("""
                # sent_id = a-1
                1 The
                2 report
                3 says
                4 Cole
                5 thinks
                6 the
                7 ice
                8 will
                9 melt SpaceAfter=No
                10 ."""));
        RstTree tree = RstTree.parse(RstTreeTest.rs4("""
                1 > 10 attribution-positive: The report says
                2 > 3 attribution-positive: Cole thinks
                3 > 10 span: the ice will melt .
                10 > 12 span
                12
                """));
        return GumDocument.of("GUM_news_ice", text, tree);
    }

    private static Reading reading(String lines) {
        List<Attribution> attributions = new ArrayList<>();
        Map<Integer, String> open = new HashMap<>();
        for (String line : lines.lines().toList()) {
            int depth = line.length() - line.stripLeading().length();
            String[] parts = line.strip().split("/");
            String id = "a" + attributions.size();
            open.put(depth, id);
            attributions.add(attribution(id, parts[0], parts[1], open.get(depth - 2), depth / 2 + 1));
        }
        Document document = Document.of(DOCUMENT.text());
        return new Reading(document, "test", attributions, Map.of(), List.of(), List.of(), List.of());
    }

    private static Attribution attribution(String id, String cue, String content, String parent, int depth) {
        return new Attribution(
                id,
                cue.startsWith("-(")
                        ? new Source(spans(cue.substring(2, cue.length() - 1)), Source.Kind.DOCUMENT)
                        : null,
                cue.startsWith("-") ? null : spans(cue),
                spans(content),
                Quotation.INDIRECT,
                Act.SPEECH,
                Stance.ASSERTS,
                Endorsement.NEUTRAL,
                List.of(),
                null,
                null,
                parent,
                depth,
                1);
    }

    private static Spans spans(String words) {
        int begin = DOCUMENT.text().indexOf(words);
        return Spans.of(begin, begin + words.length());
    }
}
