package org.hearsay.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.actor.CheckedActors.check;
import static org.hearsay.actor.CheckedActors.read;

import org.hearsay.Reading;
import org.junit.jupiter.api.Test;

/** Which names are of one actor. */
class ShortNamesTest {
    @Test
    void aLastNameStandsForTheWholeName() {
        check(
                "[s1:[np:Lena Marsh]] [c1:said] [x1:yes]. [s2:[np:Marsh]] [c2:said] [x2:no]. [s3:[np:Ms Marsh]] [c3:left it] [x3:at that].",
                "Lena Marsh: Lena Marsh",
                "Marsh: Lena Marsh",
                "Ms Marsh: Lena Marsh");
    }

    @Test
    void aNameEndsWhereADayOrASentenceBegins() {
        check(
                "Over [np:Port Selim]\n\n[np:PORT SELIM] - [s1:[np:Lena Marsh]] [c1:told] [x1:the Harbour Post] on Monday. "
                        + "On Tuesday [s2:[np:Omar Rehn]] [c2:said] [x2:so to Omar Rehn]. The quay is shut. "
                        + "[s3:[np:The March Movement] on Friday] [c3:said] [x3:no]. [s4:[np:Gen. J. Halim Jr. of Selim]] [c4:said] [x4:no].",
                "Lena Marsh: Lena Marsh",
                "Omar Rehn: Omar Rehn",
                "The March Movement on Friday: March Movement",
                "Gen. J. Halim Jr. of Selim: J. Halim Jr");
    }

    @Test
    void theHeadlineMayHaveTheShortFormFirst() {
        check(
                "[np:Marsh] under fire\n\n[s1:[np:Lena Marsh]] [c1:said] [x1:yes].",
                "Lena Marsh: Lena Marsh = Marsh, Lena Marsh");
    }

    @Test
    void twoBrothersAreTwoPeopleAndTheirNameIsNobodys() {
        check(
                "[s1:[np:Karim Halim]] [c1:said] [x1:yes]. [s2:[np:Omar Halim]] [c2:said] [x2:no]. [s3:[np:Halim]] [c3:said] [x3:so].",
                "Karim Halim: Karim Halim",
                "Omar Halim: Omar Halim",
                "Halim: Halim");
    }

    @Test
    void aDocumentThatCallsEveryoneSmithMergesNobody() {
        Reading reading = read(
                "[np:John Smith] met [np:Jane Smith]. [s1:[np:Smith]] [c1:said] [x1:so]. [s2:[np:Smith]] [c2:said] [x2:no].");
        assertThat(reading.actors().all()).hasSize(4);
    }

    @Test
    void anAcronymInBracketsIsAName() {
        check(
                "[no:The People's Movement Organisation] ([no:PMO]) was banned. [s1:[no:The PMO]] [c1:denied] [x1:it].",
                "The PMO: People's Movement Organisation = People's Movement Organisation, PMO, PMO");
    }

    @Test
    void severalNamesInBracketsAreOfTheSameBody() {
        check(
                "[s1:[no:Harakat al-Shaab] ([no:PMO], the [no:People's Movement])] [c1:said] [x1:no]. [s2:[no:The PMO]] [c2:said] [x2:so].",
                "Harakat al-Shaab (PMO, the People's Movement): Harakat al-Shaab = Harakat al-Shaab, PMO, People's Movement, PMO",
                "The PMO: Harakat al-Shaab = Harakat al-Shaab, PMO, People's Movement, PMO");
    }

    @Test
    void anAcronymWithoutBracketsFitsItsInitials() {
        check(
                "[no:The Northern Harbour Authority] opened a quay. [s1:[no:The NHA]] [c1:said] [x1:so].",
                "The NHA: Northern Harbour Authority");
    }

    @Test
    void aPartyInBracketsIsNoNameOfAPerson() {
        check("[s1:[np:Lena Marsh] ([no:PMO])] [c1:said] [x1:no].", "Lena Marsh (PMO): Lena Marsh = Lena Marsh");
    }

    @Test
    void oneNameInTwoSpellings() {
        check(
                "[s1:[np:Moammar Kadhari]] [c1:said] [x1:yes]. [s2:[np:Muammar Qadhari]] [c2:said] [x2:no].",
                "Moammar Kadhari: Moammar Kadhari = Moammar Kadhari, Muammar Qadhari",
                "Muammar Qadhari: Moammar Kadhari = Moammar Kadhari, Muammar Qadhari");
    }

    @Test
    void namesHaveReasons() {
        Reading reading = read("[np:Lena Marsh] and [np:Marsh] and [np:Lena Marsh].");
        assertThat(reading.actors().all().getFirst().names().stream().map(Actor.Named::reason))
                .containsExactly(Reason.Kind.EQUAL, Reason.Kind.SHORT_FORM, Reason.Kind.EQUAL);
    }

    @Test
    void aDatelineNamesAPlaceAndAnAgency() {
        Reading reading = read("[np:PORT SELIM] ([np:MP]) – [s1:[np:Lena Marsh]] [c1:said] [x1:no].");
        assertThat(reading.actors().all().stream().map(a -> a.name() + ": " + a.type()))
                .containsExactly("PORT SELIM: PLACE", "MP: ORGANISATION", "Lena Marsh: PERSON");
    }
}
