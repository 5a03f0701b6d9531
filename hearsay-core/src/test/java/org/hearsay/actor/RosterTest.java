package org.hearsay.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** Names of several documents, the n-th of document n: rendered as groups "0 1, 2". */
class RosterTest {
    private final Roster roster = new Roster();

    @Test
    void oneNameIsOne() {
        put("Lena Marsh", "Omar Halim", "Lena Marsh");
        check("0 2, 1");
    }

    @Test
    void whatIsAlikeWaitsForAPersonWithReasons() {
        put("Moammar Kadhari", "Muammar al-Qadhari");
        check("0, 1");
        assertThat(roster.groups(List.of()).proposals(null, 10)).singleElement().satisfies(p -> {
            assertThat(p.match().score()).isBetween(0.5, Roster.CERTAIN);
            assertThat(p.match().reasons()).isNotEmpty();
        });
    }

    @Test
    void acrossScriptsToo() {
        put("Karim Dermani", "كريم الدرماني");
        assertThat(roster.alike()).hasSize(1);
    }

    @Test
    void brothersAreNotProposed() {
        put("Karim Halim", "Omar Halim");
        assertThat(roster.alike()).isEmpty();
    }

    @Test
    void aPersonIsNoPlace() {
        roster.put("d0", List.of(bearer(0, "Verhoff", Actor.Type.PERSON)));
        roster.put("d1", List.of(bearer(1, "Verhoff", Actor.Type.PLACE)));
        check("0, 1");
        assertThat(roster.alike()).isEmpty();
    }

    @Test
    void aPersonMerges() {
        put("Lena Marsh", "Lena Marsh", "the Harbour Master");
        check("0 1 2", one(1, 2));
    }

    @Test
    void aPersonSplitsAndMergesAgain() {
        put("Lena Marsh", "Lena Marsh", "Lena Marsh", "Lena Marsh");
        check("0 1 2 3");
        check("0 1 3, 2", two(0, 2));
        check("0 1, 2 3", two(0, 2), one(3, 2));
        check("0 1 3, 2", two(2, 1));
    }

    @Test
    void noTwoThatAPersonKeepsApartAreOneThroughAThird() {
        put("Lena Marsh", "Lena Marsch", "Helena Marsh");
        check("0 1, 2", one(0, 1), two(0, 2), one(1, 2));
    }

    @Test
    void whatWasDecidedIsNotProposed() {
        put("Moammar Kadhari", "Muammar al-Qadhari");
        assertThat(roster.groups(List.of(two(0, 1))).proposals(null, 10)).isEmpty();
        assertThat(roster.groups(List.of(one(0, 1))).proposals(null, 10)).isEmpty();
    }

    @Test
    void twoThatADocumentNamesBothAreNotProposed() {
        put("Moammar Kadhari", "Muammar al-Qadhari");
        roster.put(
                "d2",
                List.of(
                        bearer(2, "Moammar Kadhari", Actor.Type.PERSON),
                        new Bearer("d2", "a2", new Span(5, 9), "Muammar al-Qadhari", Actor.Type.PERSON, 1)));
        assertThat(roster.groups(List.of()).proposals(null, 10)).isEmpty();
    }

    @Test
    void whatIsTakenOutIsForgotten() {
        put("Moammar Kadhari", "Muammar al-Qadhari");
        roster.remove("d0");
        check("1");
        assertThat(roster.alike()).isEmpty();
        put("Moammar Kadhari");
        assertThat(roster.alike()).hasSize(1);
    }

    @Test
    void aRosterThatWasKeptIsTheSame() {
        put("Moammar Kadhari", "Muammar al-Qadhari", "Lena Marsh");
        Roster kept = Roster.of(roster.sheets(), roster.alike());
        assertThat(kept.sheets()).isEqualTo(roster.sheets());
        assertThat(kept.alike()).isEqualTo(roster.alike());
        kept.put("d3", List.of(bearer(3, "Muamar Kadhari", Actor.Type.PERSON)));
        roster.put("d3", List.of(bearer(3, "Muamar Kadhari", Actor.Type.PERSON)));
        assertThat(kept.alike()).isEqualTo(roster.alike()).hasSizeGreaterThan(1);
    }

    @Test
    void aThousandNamesAreNotComparedPairByPair() {
        Random random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            StringBuilder name = new StringBuilder("Lena ");
            for (int k = 0; k < 3; k++) {
                name.append("bdfgklmnprst".charAt(random.nextInt(12))).append("aeiou".charAt(random.nextInt(5)));
            }
            roster.put("d" + i, List.of(bearer(i, name.toString(), Actor.Type.PERSON)));
        }
        assertThat(roster.alike()).hasSizeLessThan(30_000);
    }

    private void put(String... names) {
        for (int i = 0; i < names.length; i++) {
            roster.put("d" + i, List.of(bearer(i, names[i], Actor.Type.PERSON)));
        }
    }

    private void check(String expected, Decision... decisions) {
        List<String> groups = new ArrayList<>();
        for (Group group : roster.groups(List.of(decisions)).all()) {
            groups.add(group.bearers().stream()
                    .map(b -> b.document().substring(1))
                    .sorted()
                    .collect(Collectors.joining(" ")));
        }
        assertThat(groups.stream().sorted().collect(Collectors.joining(", "))).isEqualTo(expected);
    }

    private Decision one(int first, int second) {
        return new Decision(at(first), at(second), true);
    }

    private Decision two(int first, int second) {
        return new Decision(at(first), at(second), false);
    }

    private Bearer at(int document) {
        return roster.sheets().get("d" + document).getFirst();
    }

    private static Bearer bearer(int document, String name, Actor.Type type) {
        return new Bearer("d" + document, "a1", new Span(0, name.length()), name, type, 1);
    }
}
