package org.hearsay.corroboration.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.attribution.Attribution;
import org.hearsay.corroboration.Report;
import org.junit.jupiter.api.Test;

/** Reports of one event are put together, those of others are not, and the reasons say why. */
class EventsTest {
    private static Newsroom town() {
        return new Newsroom()
                .report("courier", "2031-03-04", "Two killed in shooting at Port Selim market", """
                        PORT SELIM - Two people were killed and three were injured in a shooting at the Marwen market in Port \
                        Selim on Monday, police said. The victims were identified as Ana Verel, 34, and Josip Karran, 51. \
                        Witnesses told of shots near a fish stall shortly before noon.""")
                .report("herald", "2031-03-05", "Police name victims of market shooting", """
                        Ana Verel, 34, and Josip Karran, 51, were the two people shot dead at the Marwen market in Port Selim \
                        on Monday, March 3. Three others were injured. A man was arrested on Tuesday near the fish stall \
                        where the shots were fired.""")
                .report("trial", "2031-09-18", "Dalen Ostrov on trial for Marwen market killings", """
                        The trial of Dalen Ostrov, who is accused of having killed Ana Verel and Josip Karran at the Marwen \
                        market in Port Selim on March 3, opened on Thursday. Verel, 34, was a teacher. Ostrov says he was not \
                        in Port Selim that day.""")
                .report("other", "2031-03-05", "Man, 34, shot dead outside a bar in Tarbrek", """
                        TARBREK - A man of 34 was shot dead outside the Kestrel bar in Tarbrek on Tuesday night, police said. \
                        Neighbours named him as Milo Sand. No one has been arrested, and detectives asked for witnesses.""");
    }

    @Test
    void reportsOfOneEventAreTogetherHalfAYearApart() {
        town().check("courier herald trial", "other");
    }

    @Test
    void everyGroupingHasItsReasons() {
        Newsroom room = town();
        EventPair pair = EventPair.compare(room.sketch("herald"), room.sketch("courier"), EventModel.shipped());
        assertThat(pair.score()).isGreaterThan(0.5);
        assertThat(pair.reasons())
                .contains(
                        new EventReason(EventReason.Kind.DAY, "both name 2031-03-03"),
                        new EventReason(EventReason.Kind.FIGURE, "both tell of 2 killed"),
                        new EventReason(EventReason.Kind.FIGURE, "both tell of 3 injured"),
                        new EventReason(EventReason.Kind.AGE, "both tell of somebody aged 34, 51"),
                        new EventReason(EventReason.Kind.PUBLISHED, "published a day apart"))
                .anySatisfy(reason -> assertThat(reason.text()).startsWith("both name Josip Karran, Port Selim"));
        Event event = Events.group(room.sketches()).stream()
                .filter(e -> e.documents().size() == 3)
                .findFirst()
                .orElseThrow();
        assertThat(event.links())
                .hasSize(2)
                .allSatisfy(link -> assertThat(link.reasons()).isNotEmpty());
    }

    @Test
    void whatSpeaksAgainstIsToldToo() {
        Newsroom room = town();
        EventPair pair = EventPair.compare(room.sketch("courier"), room.sketch("other"), EventModel.shipped());
        assertThat(pair.score()).isLessThan(0.5);
        assertThat(pair.reasons())
                .extracting(EventReason::kind)
                .contains(EventReason.Kind.NO_NAMES, EventReason.Kind.DAYS_APART);
    }

    @Test
    void twoWaysRoundIsTheSame() {
        Newsroom room = town();
        EventModel model = EventModel.shipped();
        assertThat(EventPair.compare(room.sketch("courier"), room.sketch("trial"), model))
                .isEqualTo(EventPair.compare(room.sketch("trial"), room.sketch("courier"), model));
    }

    @Test
    void anAttributionIsAboutItsDocumentsEventUnlessItTellsOfLongAgo() {
        Newsroom room = new Newsroom().report("fire", "2031-03-04", "Fire destroys mill in Tarbrek", """
                        A fire destroyed the Olmet mill in Tarbrek on Monday. [s1:The mayor] [c1:said] [x1:nobody was hurt on \
                        Monday]. [s2:An old miller] [c2:said] [x2:a flood had wrecked the bridge in 1987]. [s3:The owner] \
                        [c3:said] [x3:the Olmet mill was built in 1987].""");
        Report report = room.reports.get("fire");
        EventGrouping grouping = new EventGrouping(EventModel.shipped());
        room.sketches().forEach(grouping::add);
        assertThat(report.attributions())
                .extracting(a -> said(report, a) + ": " + (grouping.eventOf(report, a) == null ? "another" : "this"))
                .containsExactly(
                        "nobody was hurt on Monday: this",
                        "a flood had wrecked the bridge in 1987: another",
                        "the Olmet mill was built in 1987: this");
    }

    private static String said(Report report, Attribution attribution) {
        return attribution.content().in(report.document().text());
    }
}
