package org.hearsay.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hearsay.actor.Merging.Judgement;
import org.hearsay.actor.Proposal.Reference;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class MergingTest {
    private static final double CERTAIN = 0.7;

    @Test
    void oneManInTwoPapersIsProposedWithReasons() {
        List<Proposal> proposals = proposals("Moammar Kadhari", "Muammar al-Qadhari");
        assertThat(proposals).singleElement().satisfies(p -> {
            assertThat(p.match().score()).isGreaterThan(0.5);
            assertThat(p.reasons()).isNotEmpty();
        });
    }

    @Test
    void acrossScriptsToo() {
        assertThat(proposals("Karim Dermani", "كريم الدرماني")).hasSize(1);
    }

    @Test
    void brothersAreNotProposed() {
        assertThat(proposals("Karim Halim", "Omar Halim")).isEmpty();
    }

    @Test
    void nobodyUnnamedIsProposed() {
        ActorIndex index = new ActorIndex();
        Actor official = new Actor("a1", "a senior official", Actor.Type.PERSON, true, false, List.of(), List.of());
        index.add("one", official, "a senior official");
        assertThat(index.add("two", official, "a senior official")).isEmpty();
    }

    @Test
    void aPersonIsNoPlace() {
        ActorIndex index = new ActorIndex();
        index.add("one", actor("Verhoff", Actor.Type.PERSON), "Verhoff");
        assertThat(index.add("two", actor("Verhoff", Actor.Type.PLACE), "Verhoff"))
                .isEmpty();
    }

    @Test
    void whatIsCertainIsMergedAndWhatIsNotWaitsForAPerson() {
        List<Proposal> proposals = proposals("Lena Marsh", "Lena Marsh", "L. Marsch");
        assertThat(Merging.groups(proposals, List.of(), 0.9)).containsExactly(Set.of(at(0), at(1)));
        assertThat(Merging.groups(proposals, List.of(new Judgement(at(1), at(2), true)), 0.9))
                .containsExactly(Set.of(at(0), at(1), at(2)));
    }

    @Test
    void aPersonSplitsWhatWasMerged() {
        List<Proposal> proposals = proposals("Lena Marsh", "Lena Marsh", "Lena Marsh");
        assertThat(Merging.groups(proposals, List.of(), CERTAIN)).containsExactly(Set.of(at(0), at(1), at(2)));
        List<Judgement> judgements = new ArrayList<>(List.of(new Judgement(at(0), at(2), false)));
        assertThat(Merging.groups(proposals, judgements, CERTAIN))
                .noneMatch(g -> g.contains(at(0)) && g.contains(at(2)));
        judgements.add(new Judgement(at(2), at(0), true));
        assertThat(Merging.groups(proposals, judgements, CERTAIN)).containsExactly(Set.of(at(0), at(1), at(2)));
    }

    @Test
    void aThousandDocumentsAreNotComparedPairByPair() {
        Random random = new Random(7);
        ActorIndex index = new ActorIndex();
        int proposed = 0;
        for (int i = 0; i < 3000; i++) {
            StringBuilder name = new StringBuilder("Lena ");
            for (int k = 0; k < 3; k++) {
                name.append("bdfgklmnprst".charAt(random.nextInt(12))).append("aeiou".charAt(random.nextInt(5)));
            }
            proposed += index.add("d" + i, actor(name.toString(), Actor.Type.PERSON), name.toString())
                    .size();
        }
        assertThat(proposed).isLessThan(30_000);
    }

    private static List<Proposal> proposals(String... names) {
        ActorIndex index = new ActorIndex();
        List<Proposal> proposals = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            proposals.addAll(index.add("d" + i, actor(names[i], Actor.Type.PERSON), names[i]));
        }
        return proposals;
    }

    private static Reference at(int document) {
        return new Reference("d" + document, "a1");
    }

    private static Actor actor(String name, Actor.Type type) {
        Span span = new Span(0, name.length());
        return new Actor(
                "a1", name, type, false, false, List.of(new Actor.Named(span, Reason.Kind.EQUAL)), List.of(span));
    }
}
