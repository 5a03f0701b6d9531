package org.hearsay.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.Hearsay;
import org.hearsay.Reading;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Newspaper;
import org.hearsay.attribution.Source;
import org.hearsay.text.Document;
import org.junit.jupiter.api.Test;

/** Short articles about invented people: who is behind each source. Names are given as the fullest that the article has. */
class ActorsTest {
    @Test
    void heIsTheManWhoSpokeLast() {
        check("""
                [s1:[np:Omar Halim]] [c1:said] [x1:the bridge was closed]. [s2:He] [c2:added] [x2:that nobody was hurt].""", "Omar Halim: Omar Halim", "He: Omar Halim");
    }

    @Test
    void sheIsNotTheManBetween() {
        check("""
                [s1:[np:Lena Marsh]] [c1:told] [np:Omar Halim] [x1:that it was over]. [s2:She] [c2:did not say] [x2:when].""", "Lena Marsh: Lena Marsh", "She: Lena Marsh");
    }

    @Test
    void aLastNameStandsForTheWholeName() {
        check(
                "[s1:[np:Lena Marsh]] [c1:said] [x1:yes]. [s2:[np:Marsh]] [c2:said] [x2:no]. [s3:[np:Ms Marsh]] [c3:left it] [x3:at that].",
                "Lena Marsh: Lena Marsh",
                "Marsh: Lena Marsh",
                "Ms Marsh: Lena Marsh");
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
    void titlesSayWhoTheMinisterIs() {
        check(
                "[np:Interior Minister Dana Cole] flew in. [s1:[dp:The minister]] [c1:said] [x1:he was tired].",
                "The minister: Dana Cole");
    }

    @Test
    void anAppositionBeforeOrBehindIsTheSamePerson() {
        check(
                "[s1:[np:Lena Marsh], [dp:the mayor of Tarbrek],] [c1:said] [x1:yes]. [s2:[dp:The mayor]] [c2:said] [x2:no].",
                "Lena Marsh, the mayor of Tarbrek,: Lena Marsh",
                "The mayor: Lena Marsh");
        check(
                "[s1:[dp:The group's leader], [np:Omar Halim],] [c1:said] [x1:yes]. [s2:[dp:The leader]] [c2:said] [x2:no].",
                "The group's leader, Omar Halim,: Omar Halim",
                "The leader: Omar Halim");
    }

    @Test
    void whoHasASpokesmanIsNotTheSpokesman() {
        check(
                "[np:Omar Halim] was silent. [s1:[np:Halim]'s spokesman, [np:Karim Doule],] [c1:said] [x1:no].",
                "Halim's spokesman, Karim Doule,: Karim Doule");
    }

    @Test
    void anAgeBetweenNameAndDescriptionIsNoMatter() {
        check(
                "[s1:[np:Omar Halim], 44, [dp:the founder of the relief fund],] [c1:said] [x1:no]. [s2:[dp:The founder]] [c2:left it] [x2:at that].",
                "Omar Halim, 44, the founder of the relief fund,: Omar Halim",
                "The founder: Omar Halim");
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
    void thePaperIsTheOneNamedBefore() {
        check(
                "[s1:[no:The Daily Courier]] [c1:wrote] [x1:yes]. [s2:[do:The paper]] [c2:added] [x2:that]. [s3:[no:The Courier]] [c3:ended] [x3:so].",
                "The Daily Courier: Daily Courier",
                "The paper: Daily Courier",
                "The Courier: Daily Courier");
    }

    @Test
    void aReportIsTheReportBefore() {
        check(
                "[s1:[dt:A report]] [c1:says] [x1:yes]. [s2:[dt:The report]] [c2:adds] [x2:that].",
                "A report: A report (unnamed)",
                "The report: A report (unnamed)");
    }

    @Test
    void theNorthernReportIsNotTheSouthernOne() {
        check(
                "[s1:[dt:The northern report]] [c1:says] [x1:yes]. [s2:[dt:The southern report]] [c2:says] [x2:no].",
                "The northern report: The northern report (unnamed)",
                "The southern report: The southern report (unnamed)");
    }

    @Test
    void unnamedOfficialsAreEachTheirOwn() {
        check(
                "[s1:[dp:A senior official]] [c1:said] [x1:yes]. [s2:[dp:A senior official]] [c2:said] [x2:no].",
                "A senior official: A senior official (unnamed) #a1",
                "A senior official: A senior official (unnamed) #a2");
    }

    @Test
    void protestersAreAGroupAndTheyAreThey() {
        check(
                "[s1:[dp:The protesters]] [c1:said] [x1:they would stay]. [s2:They] [c2:demanded] [x2:bread].",
                "The protesters: The protesters (unnamed)",
                "They: The protesters (unnamed)");
    }

    @Test
    void iIsWhoeverIsQuoted() {
        check(
                "[x1:\"[s2:I] [c2:believe] [x2:it was us],\"] [s1:[np:Lena Marsh]] [c1:said].",
                "Lena Marsh: Lena Marsh",
                "I: Lena Marsh");
    }

    @Test
    void iOutsideAllQuotationsIsTheWriter() {
        check("[s1:I] [c1:believe] [x1:that [np:Lena Marsh] is right].", "I: I (unnamed)");
    }

    @Test
    void weIsTheBodyThatSpeaks() {
        check(
                "[x1:\"[s2:We] [c2:think] [x2:it is over],\"] [s1:[no:the Harbour Authority]] [c1:said].",
                "the Harbour Authority: Harbour Authority",
                "We: Harbour Authority");
    }

    @Test
    void inAConversationYouIsTheOther() {
        check(
                """
                COURIER: Why did [s1:you] [c1:think] [x1:it was safe]?

                MARSH: [s2:I] [c2:thought] [x2:that the children were safe].

                COURIER: And now?

                MARSH: Now [s3:I] [c3:know] [x3:that it was wrong].
                """,
                "COURIER: COURIER",
                "you: MARSH",
                "MARSH: MARSH",
                "I: MARSH",
                "COURIER: COURIER",
                "MARSH: MARSH",
                "I: MARSH");
    }

    @Test
    void heInSomebodysMouthIsNotTheSpeaker() {
        check(
                "[np:Omar Halim] left. [x1:\"[s2:He] [c2:said] [x2:that nothing was left],\"] [s1:[np:Karim Doule]] [c1:recalled].",
                "Karim Doule: Karim Doule",
                "He: Omar Halim");
    }

    @Test
    void aCapitalSpeaksForItsGovernment() {
        Reading reading = read("[s1:Baghdad] [c1:said] [x1:no].");
        assertThat(reading.actors().all())
                .singleElement()
                .satisfies(a -> assertThat(a.seat()).isTrue());
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
    void namesHaveReasons() {
        Reading reading = read("[np:Lena Marsh] and [np:Marsh] and [np:Lena Marsh].");
        assertThat(reading.actors().all().getFirst().names().stream().map(Actor.Named::reason))
                .containsExactly(Reason.Kind.EQUAL, Reason.Kind.SHORT_FORM, Reason.Kind.EQUAL);
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

    private static Reading read(String marked) {
        Newspaper paper = new Newspaper(marked);
        return new Hearsay(paper).read(Document.of(paper.text));
    }

    private static void check(String marked, String... lines) {
        Reading reading = read(marked);
        Actors actors = reading.actors();
        assertThat(reading.attributions().stream().map(a -> line(reading, actors, a, lines)))
                .containsExactly(lines);
    }

    /** "She: Lena Marsh", with the names and the number where the expected line has them. */
    private static String line(Reading reading, Actors actors, Attribution attribution, String... lines) {
        Source source = attribution.source();
        Actor actor = actors.source(attribution);
        String words =
                source == null ? "nobody" : source.spans().in(reading.document().text());
        if (actor == null) {
            return words + ": -";
        }
        String all = String.join("\n", lines);
        String text = reading.document().text();
        String named = actor.names().stream().map(n -> n.span().in(text)).collect(Collectors.joining(", "));
        return words + ": " + actor.name()
                + (actor.unnamed() ? " (unnamed)" : "")
                + (all.contains(" = ") && all.contains(" = " + named) ? " = " + named : "")
                + (all.contains("#") ? " #" + actor.id() : "");
    }

    private static List<String> names(List<Actor> actors) {
        return actors.stream().map(Actor::name).toList();
    }
}
