package org.hearsay.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is no name, or was made to break something: no crash, and nothing is merged. */
class HostileNamesTest {
    private static final NameMatcher MATCHER = new NameMatcher();

    @ParameterizedTest
    @EnumSource
    void whatSaysNothingIsTheSameAsNothing(NameKind kind) {
        String[] empty = {
            "",
            " ",
            "\t\n",
            "a",
            "A.",
            "ا",
            "…",
            "---",
            "''",
            "\u0301\u0302\u0303",
            "\u202E\u202D\u200F",
            "\0",
            "\uD800",
            "().,;",
            "\uFFFD",
            "😀"
        };
        for (String name : empty) {
            for (String other : new String[] {name, "a", "Dana Cole", ""}) {
                Match match = MATCHER.compare(Name.of(name, kind), Name.of(other, kind));
                assertThat(match.verdict()).as(name + "|" + other).isEqualTo(Verdict.UNKNOWN);
                assertThat(match.score()).isZero();
                assertThat(match.reasons()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void tenThousandLettersAreNoName(NameKind kind) {
        for (String piece : new String[] {"a", "a ", "al-", "Abd ", "bin ", "A.", "王", "ا", "é", "1 ", "Ltd ", "'"}) {
            String name = piece.repeat(10_000);
            assertThat(MATCHER.compare(Name.of(name, kind), Name.of(name, kind)).verdict())
                    .isEqualTo(Verdict.UNKNOWN);
        }
    }

    @Test
    void aNameOfNothingButParticlesIsNoCrash() {
        for (String name : new String[] {
            "al",
            "bin",
            "bin bin bin",
            "abu",
            "Abu Abu Abu",
            "de la",
            "al-al-al",
            "Ltd",
            "Ltd Ltd",
            "Dr. Dr.",
            "Jr.",
            "abd al",
            "al-Din",
            "uddin uddin",
            "and & the",
            "II",
            "-1",
            "bin al",
            "Abd al-"
        }) {
            for (NameKind kind : NameKind.values()) {
                Match match = MATCHER.compare(Name.of(name, kind), Name.of("Dana Cole", kind));
                assertThat(match.same()).as(name).isFalse();
            }
        }
    }

    @Test
    void directionOverridesHideNothing() {
        Match match = MATCHER.compare(
                Name.of("\u202EDana\u202C Cole", NameKind.PERSON), Name.of("Dana Cole", NameKind.PERSON));
        assertThat(match.same()).isTrue();
        Match turned =
                MATCHER.compare(Name.of("\u202EeloC anaD", NameKind.PERSON), Name.of("Dana Cole", NameKind.PERSON));
        assertThat(turned.same()).isFalse();
    }

    @Test
    void mixedScriptsAreRead() {
        Match match =
                MATCHER.compare(Name.of("Karim الدرماني", NameKind.PERSON), Name.of("Karim Dermani", NameKind.PERSON));
        assertThat(match.same()).isTrue();
        Name mixed = Name.of("Аnnа 王Κύpρoς 김", NameKind.PERSON);
        assertThat(MATCHER.compare(mixed, Name.of("Dana Cole", NameKind.PERSON)).same())
                .isFalse();
    }

    @Test
    void anythingCanBeCompared() {
        Random random = new Random(41);
        String signs = "aA éßİıǅ.'-,&/123IVX\u0301\u202E\u0000 بنعالםמוןΣςЖёї王김アー\uD83D\uDE00\uD800ไทยहिนबাংমאב׳ﷺ①Ⅷﬁ";
        for (int round = 0; round < 4000; round++) {
            String a = text(random, signs);
            String b = random.nextInt(4) == 0 ? a : text(random, signs);
            NameKind kind = NameKind.values()[random.nextInt(3)];
            Match match = MATCHER.compare(Name.of(a, kind), Name.of(b, kind));
            assertThat(match.score()).isBetween(0.0, 1.0);
            assertThat(match.score()).isNotEqualTo(1.0);
            assertThat(match.reasons()).isNotEmpty();
        }
    }

    @Test
    void oneMatcherServesManyThreads() throws Exception {
        double expected = score();
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            Callable<Double> task = HostileNamesTest::score;
            for (var result :
                    pool.invokeAll(IntStream.range(0, 200).mapToObj(i -> task).toList())) {
                assertThat(result.get()).isEqualTo(expected);
            }
        }
    }

    private static double score() {
        return MATCHER.compare(Name.of("王小明", NameKind.PERSON), Name.of("Wang Xiaoming", NameKind.PERSON))
                .score();
    }

    private static String text(Random random, String signs) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            text.append(signs.charAt(random.nextInt(signs.length())));
        }
        return text.toString();
    }
}
