package org.hearsay.eval.origins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.eval.CorpusException;
import org.junit.jupiter.api.Test;

class FamilyTest {
    @Test
    void allFamiliesCanBeRead() {
        List<Family> all = Family.all();
        assertThat(all).hasSize(40).allSatisfy(family -> {
            assertThat(family.articles()).hasSizeBetween(3, 10);
            assertThat(family.origins() + family.unknown()).isPositive();
        });
        assertThat(all.stream().filter(f -> f.set() == Family.Set.HELD_OUT)).hasSize(10);
    }

    @Test
    void anArticleHasItsPublisherDayAndHeadline() {
        Family family = Family.parse("dev/x.txt", """
                kinds: copies
                claim: The dam cracked.
                origins: 1
                unknown: 0

                === Daily Courier, 2031-03-04
                Dam cracks

                The dam cracked.
                """);
        Family.Article article = family.articles().getFirst();
        assertThat(article.publication().publisher()).isEqualTo("Daily Courier");
        assertThat(article.publication().published()).isEqualTo(LocalDate.of(2031, 3, 4));
        assertThat(article.publication().title()).isEqualTo("Dam cracks");
        assertThat(article.text()).isEqualTo("Dam cracks\n\nThe dam cracked.");
    }

    @Test
    void aFileThatLacksALineIsNamed() {
        assertThatThrownBy(() -> Family.parse("dev/x.txt", "kinds: copies\n"))
                .isInstanceOf(CorpusException.class)
                .hasMessage("dev/x.txt has no line 'claim: ...'");
    }
}
