package org.hearsay.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.actor.Reason.Kind;
import org.junit.jupiter.api.Test;

class AcronymTest {
    private static final NameMatcher MATCHER = new NameMatcher();

    @Test
    void firstLettersStandForABody() {
        same("People's Movement of Dermania", "PMD");
        same("People's Movement of Dermania", "P.M.D.");
        same("National Union of Harbour Workers", "NUHW");
        same("Harbour Workers and Carriers Union", "HWCU");
        same("Union des Travailleurs de Vastria", "UTV");
        same("Народный фронт Дермании", "НФД");
    }

    @Test
    void smallWordsAndLegalFormsMayHaveALetter() {
        same("People's Movement of Dermania", "PMoD");
        same("Vastrian Broadcasting Corporation", "VBC");
        same("Vastrian Broadcasting Corporation", "VB");
    }

    @Test
    void anAcronymInTheLongNameIsItsOwn() {
        same("Vastrian Broadcasting Corporation (VBC)", "VBC");
    }

    @Test
    void everyLetterAndEveryWordCounts() {
        different("People's Movement of Dermania", "PMN");
        different("People's Movement of Dermania", "DMP");
        different("People's Movement of Dermania", "PM");
        different("People's Movement of Dermania", "PMDX");
        different("Derrat Police Department", "DPU");
    }

    @Test
    void aLetterMoreIsMoreAndNoneIsProof() {
        double three = score("Narvo Harbour Union", "NHU");
        double five = score("Narvo Harbour Union of Free Carriers", "NHUFC");
        assertThat(three).isGreaterThan(MATCHER.threshold()).isLessThan(five);
        assertThat(five).isLessThan(0.8);
    }

    @Test
    void peopleHaveNone() {
        Match match = MATCHER.compare(Name.of("Dana Lena Cole", NameKind.PERSON), Name.of("DLC", NameKind.PERSON));
        assertThat(match.verdict()).isEqualTo(Verdict.DIFFERENT);
        assertThat(match.reasons()).noneMatch(r -> r.kind() == Kind.ACRONYM);
    }

    private static double score(String name, String acronym) {
        return compare(name, acronym).score();
    }

    private static Match compare(String name, String acronym) {
        return MATCHER.compare(Name.of(name, NameKind.ORGANISATION), Name.of(acronym, NameKind.ANY));
    }

    private static void same(String name, String acronym) {
        Match match = compare(name, acronym);
        boolean enough = acronym.replace(".", "").length() > 2;
        assertThat(match.same()).as("%s %s", name, match).isEqualTo(enough);
        assertThat(match.reasons()).anyMatch(r -> r.kind() == Kind.ACRONYM);
    }

    private static void different(String name, String acronym) {
        Match match = compare(name, acronym);
        assertThat(match.verdict()).as("%s %s", name, match).isEqualTo(Verdict.DIFFERENT);
        assertThat(match.reasons()).noneMatch(r -> r.kind() == Kind.ACRONYM);
    }
}
