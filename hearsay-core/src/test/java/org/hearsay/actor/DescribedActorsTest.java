package org.hearsay.actor;

import static org.hearsay.actor.CheckedActors.check;

import org.junit.jupiter.api.Test;

/** Whom a description is of. */
class DescribedActorsTest {
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
    void aHeadlineWithoutArticlesIsRepeated() {
        check(
                "[s1:[do:Port court]] [c1:clears] [x1:fishermen]\n\n[s2:[do:Port court]] [c2:has ruled] [x2:so]. [s3:[do:The court]] [c3:said] [x3:no more].",
                "Port court: Port court (unnamed) #a1",
                "Port court: Port court (unnamed) #a1",
                "The court: Port court (unnamed) #a1");
    }

    @Test
    void aTownsMayorIsNotTheTown() {
        check(
                "[s1:[np:Tarbrek]'s mayor Omar Halim] [c1:said] [x1:no]. [s2:[np:Mr Halim]] [c2:left it] [x2:at that].",
                "Tarbrek's mayor Omar Halim: Omar Halim",
                "Mr Halim: Omar Halim");
    }

    @Test
    void whatANameStandsBeforeIsNotWhoseNameItIs() {
        check(
                "[no:The Harbour Authority] opened a quay. [s1:An [no:Authority] posting] [c1:says] [x1:so].",
                "An Authority posting: An Authority posting (unnamed)");
    }
}
