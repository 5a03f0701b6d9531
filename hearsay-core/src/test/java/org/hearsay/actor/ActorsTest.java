package org.hearsay.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.actor.CheckedActors.check;
import static org.hearsay.actor.CheckedActors.names;
import static org.hearsay.actor.CheckedActors.read;

import java.util.Locale;
import org.hearsay.Reading;
import org.junit.jupiter.api.Test;

/** Short articles about invented people: who speaks, is spoken to and is spoken of. */
class ActorsTest {
    @Test
    void aCapitalSpeaksForItsGovernment() {
        Reading reading = read("[s1:Baghdad] [c1:said] [x1:no].");
        assertThat(reading.actors().all())
                .singleElement()
                .satisfies(a -> assertThat(a.seat()).isTrue());
    }

    @Test
    void whatIsCountedIsNobody() {
        Reading reading =
                read("[s1:[np:Lena Marsh]] [c1:said] [x1:it paid [nt:15 cts], and [nt:The Ledger] told of it].");
        assertThat(names(reading.actors().all())).containsExactly("Lena Marsh", "Ledger");
    }

    @Test
    void theAddresseeIsAnActorToo() {
        Reading reading = read(
                "[s1:[np:Lena Marsh]] [c1:told] [no:the Daily Courier] [x1:that it was over]. [s2:[no:The Courier]] [c2:printed] [x2:it].");
        Actors actors = reading.actors();
        assertThat(actors.addressee(reading.attributions().getFirst()))
                .isNotNull()
                .isEqualTo(actors.source(reading.attributions().getLast()));
    }

    @Test
    void aboutAreThoseMentionedInTheContent() {
        Reading reading = read(
                "[s1:[np:Lena Marsh]] [c1:said] [x1:[np:Omar Halim] had met her in [nl:Tarbrek]]. [s2:She] [c2:said] [x2:he lied].");
        Actors actors = reading.actors();
        assertThat(names(actors.about(reading.attributions().getFirst())))
                .containsExactly("Omar Halim", "Lena Marsh", "Tarbrek");
        assertThat(names(actors.about(reading.attributions().getLast()))).containsExactly("Omar Halim");
    }

    @Test
    void anotherLocaleReadsTheSame() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            check(
                    "[s1:[np:IRINA ILIN]] [c1:said] [x1:yes]. [s2:[np:Ilin]] [c2:said] [x2:no].",
                    "IRINA ILIN: IRINA ILIN",
                    "Ilin: IRINA ILIN");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void hostileNamesBreakNothing() {
        read("[s1:[np:X]] [c1:said] [x1:no]. [s2:[np:" + "A".repeat(10_000) + "]] [c2:said] [x2:so].");
        read("[s1:[np:...]] [c1:said] [x1:no]. [s2:[dp:!!]] [c2:said] [x2:so].");
        read("[s1:[np:\u202Eanel\u202C Марш]] [c1:said] [x1:no]. [s2:[np:王]] [c2:said] [x2:so].");
    }

    @Test
    void manyNamesTakeTimeInProportion() {
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i < 4000; i++) {
            marked.append("[np:Karim Halim").append((char) ('a' + i % 26)).append("] met him. ");
        }
        assertThat(read(marked.toString()).actors().all()).hasSizeLessThan(100);
    }
}
