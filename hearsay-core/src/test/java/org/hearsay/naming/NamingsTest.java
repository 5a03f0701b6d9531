package org.hearsay.naming;

import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people and bodies that do not exist are called. */
@ExtendWith(SoftAssertionsExtension.class)
class NamingsTest {
    @InjectSoftAssertions
    private SoftAssertions all;

    @Test
    void aTitleBeforeAName() {
        check("[n:Interior Minister Dana Cole] left.", "Interior Minister Dana Cole | role \"Interior Minister\"");
        check("[n:Gen. Omar Halim] left.", "Gen. Omar Halim | role \"Gen\"");
        check("[n:Sheikh Omar Halim] left.", "Sheikh Omar Halim | role \"Sheikh\"");
        check("He met [n:former envoy Lena Marsh].", "former envoy Lena Marsh | role \"former envoy\" past");
        check("He met former envoy [n:Lena Marsh].", "Lena Marsh | role \"former envoy\" past");
        check("[n:Ex-President Omar Halim] left.", "Ex-President Omar Halim | role \"Ex-President\" past");
        check("the late [n:Judge Omar Halim] knew.", "Judge Omar Halim | role \"the late Judge\" past");
        check("[n:Mayor-elect Lena Marsh] left.", "Mayor-elect Lena Marsh | role \"Mayor-elect\" future");
    }

    @Test
    void aTitleThatSaysOfWhat() {
        check("[nO:Harakat] spokesman [n:Omar Halim] left.", "Omar Halim | role \"Harakat spokesman\" of \"Harakat\"");
        check(
                "[d:Dermanian interior minister] [n:Dana Cole] left.",
                "Dana Cole | role \"Dermanian interior minister\" of \"Dermanian\"");
        check(
                "[n:[dO:the ministry]'s spokesman Omar Halim] left.",
                "the ministry's spokesman Omar Halim | role \"the ministry's spokesman\" of \"the ministry\"");
        check(
                "[n:Their commander Omar Halim] left.",
                "Their commander Omar Halim | role \"Their commander\" of \"Their\"");
        check(
                "[n:rebel commander Omar Halim] left.",
                "rebel commander Omar Halim | role \"rebel commander\"",
                "rebel commander Omar Halim | label \"rebel commander\"");
    }

    @Test
    void surnamesAndGivenNamesThatAreWordsForRoles() {
        check("[n:Dana Baker] left.");
        check("[n:Dean Marsh] left.");
        check("[n:Lena Bishop Marsh] left.");
        check("[n:Judge Marsh] left.", "Judge Marsh | role \"Judge\"");
        check("[n:Dana Cook], a teacher, left.", "Dana Cook | role \"a teacher\"");
    }

    @Test
    void anAsideAfterAName() {
        check(
                "[n:Lena Marsh], [d:the minister of ports], said no.",
                "Lena Marsh | role \"the minister of ports\" of \"ports\"");
        check(
                "[n:Lena Marsh, the minister of ports], said no.",
                "Lena Marsh, the minister of ports | role \"the minister of ports\" of \"ports\"");
        check(
                "[n:Lena Marsh], 34, a teacher from [nL:Tarbrek], left.",
                "Lena Marsh | age \"34\"",
                "Lena Marsh | role \"a teacher from Tarbrek\"");
        check(
                "[n:Omar Halim], spokesman for [nO:the Harbour Guard], left.",
                "Omar Halim | role \"spokesman for the Harbour Guard\" of \"the Harbour Guard\"");
        check(
                "[n:Omar Halim], [nO:Harakat]'s spokesman, left.",
                "Omar Halim | role \"Harakat's spokesman\" of \"Harakat\"");
        check(
                "[n:Omar Halim], founder and editor of [nO:the Daily Oar], left.",
                "Omar Halim | role \"founder and editor of the Daily Oar\" of \"the Daily Oar\"");
        check(
                "[n:Omar Halim], a former adviser to [d:the mayor], left.",
                "Omar Halim | role \"a former adviser to the mayor\" of \"the mayor\" past");
        check("[n:Omar Halim] (the group's leader) left.", "Omar Halim | role \"the group's leader\" of \"the group\"");
        check("[n:Omar Halim] — a retired judge — left.", "Omar Halim | role \"a retired judge\" past");
        check(
                "[nO:Harakat], [dO:the party's news site], wrote it.",
                "Harakat | role \"the party's news site\" of \"the party\"");
    }

    @Test
    void whatOnlyLooksLikeAnAside() {
        check(
                "After meeting [n:Lena Marsh], [d:the minister of ports] left the hall.",
                "the minister of ports | role \"the minister of ports\" of \"ports\"");
        check("[n:Lena Marsh], a teacher and two soldiers were hurt.");
        check("[n:Lena Marsh], a teacher, and a soldier were hurt.");
        check("[n:Lena Marsh], [n:Omar Halim] and the mayor left.");
        check("[n:Lena Marsh], 34 of them said.");
    }

    @Test
    void agesOfPeople() {
        check("[n:Lena Marsh], 34, left.", "Lena Marsh | age \"34\"");
        check("[n:Lena Marsh] (34) left.", "Lena Marsh | age \"34\"");
        check("[n:Lena Marsh], aged 34, left.", "Lena Marsh | age \"34\"");
        check("[n:34-year-old Lena Marsh] left.", "34-year-old Lena Marsh | age \"34-year-old\"");
        check(
                "[n:34-year-old teacher Lena Marsh] left.",
                "34-year-old teacher Lena Marsh | age \"34-year-old\"",
                "34-year-old teacher Lena Marsh | role \"34-year-old teacher\"");
        check("[nO:Harakat], 34, left.");
    }

    @Test
    void whatAClauseSaysSomebodyDoes() {
        check(
                "[n:Omar Halim], [p:who] commands [nO:the Northern Brigade], left.",
                "Omar Halim | role \"commands the Northern Brigade\" of \"the Northern Brigade\"");
        check("[n:Omar Halim] founded [nO:Harakat].", "Omar Halim | role \"founded Harakat\" of \"Harakat\"");
        check("[nO:Harakat], founded by [n:Omar Halim], left.", "Omar Halim | role \"founded by\" of \"Harakat\"");
        check("[n:Omar Halim] leads [dE:the race].");
    }

    @Test
    void whatSomebodyIs() {
        check(
                "[n:Omar Halim] is [d:the founder of [nO:Harakat]].",
                "Omar Halim | role \"the founder of Harakat\" of \"Harakat\"");
        check(
                "[n:Omar Halim], [p:who] was [d:a member of [nO:Harakat]], left.",
                "Omar Halim | membership \"a member of Harakat\" of \"Harakat\" past");
        check("[p:He] is [d:a teacher].", "He | role \"a teacher\"");
        check(
                "[n:Omar Halim] will be the governor of [nL:Tarbrek].",
                "Omar Halim | role \"the governor of Tarbrek\" of \"Tarbrek\" future");
        check(
                "[n:Omar Halim] is no longer a member of [nO:Harakat].",
                "Omar Halim | membership \"a member of Harakat\" of \"Harakat\" past");
        check(
                "[n:Omar Halim] was appointed minister of [dA:ports].",
                "Omar Halim | role \"minister of ports\" of \"ports\"");
        check(
                "[n:Omar Halim] served as commander of [nO:the Guard].",
                "Omar Halim | role \"commander of the Guard\" of \"the Guard\" past");
        check(
                "[d:The minister of ports] is [n:Lena Marsh].",
                "Lena Marsh | role \"The minister of ports\" of \"ports\"");
        check("[n:Omar Halim] is not [d:a terrorist].");
        check("[n:Omar Halim] isn't [d:a terrorist].");
        check("[n:Omar Halim] has never been [d:a member of [nO:Harakat]].");
    }

    @Test
    void otherNames() {
        check("[n:Omar Halim], also known as [n:Abu Tal], left.", "Omar Halim | alias \"Abu Tal\"");
        check("[n:Omar Halim], known as \"the Oar\", left.", "Omar Halim | alias \"the Oar\"");
        check("[n:Omar Halim], nicknamed Red, left.", "Omar Halim | alias \"Red\"");
        check("[n:Omar Halim], whose nom de guerre is Abu Tal, left.", "Omar Halim | alias \"Abu Tal\"");
        check("[n:Omar Halim] (nom de guerre Abu Tal) left.", "Omar Halim | alias \"Abu Tal\"");
        check(
                "[n:Omar Halim], a.k.a. Abu Tal or Abu Zed, left.",
                "Omar Halim | alias \"Abu Tal\"",
                "Omar Halim | alias \"Abu Zed\"");
        check("[n:Robert \"Bob\" Verhoff] left.", "Robert \"Bob\" Verhoff | alias \"Bob\"");
        check(
                "[n:Robert ‘Bob’ Verhoff], 60, left.",
                "Robert ‘Bob’ Verhoff | alias \"Bob\"",
                "Robert ‘Bob’ Verhoff | age \"60\"");
        check("[n:Lena Marsh], née Halim, left.", "Lena Marsh | alias \"Halim\"");
        check("[n:Omar Halim] is known as a hard worker.");
    }

    @Test
    void namesInBrackets() {
        check("[nO:The People's Movement of Ost] (PMO) left.", "The People's Movement of Ost | alias \"PMO\"");
        check(
                "[nO:The Ost Front] (PMO, the People's Movement or Harakat) left.",
                "The Ost Front | alias \"PMO\"",
                "The Ost Front | alias \"the People's Movement\"",
                "The Ost Front | alias \"Harakat\"");
        check("[nO:PMO] (People's Movement of Ost) left.", "PMO | alias \"People's Movement of Ost\"");
        check("[n:Lena Marsh] ([nO:PMO]) left.", "Lena Marsh | membership \"PMO\" of \"PMO\"");
        check("[n:Lena Marsh] (PMO, Tarbrek) left.", "Lena Marsh | membership \"PMO\" of \"PMO\"");
        check("[nO:The Council] (Derman, Tarbrek and Ost) left.");
        check("[nL:Tarbrek] (TK) left.");
    }

    @Test
    void belonging() {
        check(
                "[n:Lena Marsh] of [nO:the People's Party] left.",
                "Lena Marsh | membership \"of the People's Party\" of \"the People's Party\"");
        check(
                "[n:Lena Marsh], of [nO:the People's Party], left.",
                "Lena Marsh | membership \"of the People's Party\" of \"the People's Party\"");
        check(
                "[d:Members of [nO:the Guard]] left.",
                "Members of the Guard | membership \"Members of the Guard\" of \"the Guard\"");
        check("[d:[nO:Harakat] fighters] left.", "Harakat fighters | membership \"Harakat fighters\" of \"Harakat\"");
        check(
                "[n:Omar Halim], a [nO:Harakat] member, left.",
                "Omar Halim | membership \"a Harakat member\" of \"Harakat\"");
        check(
                "[n:Omar Halim], who belongs to [nO:Harakat], left.",
                "Omar Halim | membership \"belongs to Harakat\" of \"Harakat\"");
        check("[n:Lena Marsh] of [nL:Tarbrek] left.");
    }

    @Test
    void labels() {
        check("[d:The terrorists] left.", "The terrorists | label \"The terrorists\"");
        check("[d:So-called protesters] left.", "So-called protesters | label \"So-called protesters\" distanced");
        check("[d:The \"rioters\"] left.", "The \"rioters\" | label \"The \"rioters\"\" distanced");
        check("[dO:The regime] left.", "The regime | label \"The regime\"");
        check("[dO:A terrorist group] left.", "A terrorist group | label \"A terrorist group\"");
        check("[n:Omar Halim] was described as a terrorist.", "Omar Halim | label \"a terrorist\" distanced");
        check("[n:Lena Marsh] calls [p:them] rebels.", "them | label \"rebels\" distanced by \"Lena Marsh\"");
        check(
                "[n:Omar Halim] was branded a traitor by [dO:the ministry].",
                "Omar Halim | label \"a traitor\" distanced by \"the ministry\"");
        check("[dO:The ministry] never called [p:him] a traitor.");
        check("There were [d:no terrorists].");
    }

    @Test
    void aDescriptionBeforeAName() {
        check(
                "It was [d:the group's leader], [n:Omar Halim], in 2003.",
                "Omar Halim | role \"the group's leader\" of \"the group\"");
        check("It was [d:their commander], [n:Omar Halim].", "Omar Halim | role \"their commander\" of \"their\"");
        check(
                "[d:The commander of [nO:the Northern Force]], [n:Omar Halim], left.",
                "Omar Halim | role \"The commander of the Northern Force\" of \"the Northern Force\"");
        check("According to [d:the commander], [n:Omar Halim] was shot.");
        check("He met [d:the mayor], [n:Omar Halim] and [n:Dana Cole].");
    }

    @Test
    void descriptionsOnTheirOwn() {
        check(
                "[d:[dO:The ministry]'s spokesman] left.",
                "The ministry's spokesman | role \"The ministry's spokesman\" of \"The ministry\"");
        check("[d:The official] left.");
        check("[d:An official] left.");
    }

    @Test
    void onWhoseWord() {
        check(
                "[n:Lena Marsh], [d:the minister of ports], said [x:[d:the terrorists] had fled and [n:Omar Halim] says [x:[n:Dana Cole] is [d:a traitor]]].",
                "Lena Marsh | role \"the minister of ports\" of \"ports\"",
                "the terrorists | label \"the terrorists\" on 1",
                "Dana Cole | label \"a traitor\" on 2");
    }

    @Test
    void mentionsCutShortOrTooLong() {
        check("[n:Lena] Marsh, the minister of ports, left.", "Lena | role \"the minister of ports\" of \"ports\"");
        check(
                "[n:Lena Marsh, 34, a teacher from Tarbrek, left.]",
                "Lena Marsh, 34, a teacher from Tarbrek, left. | age \"34\"",
                "Lena Marsh, 34, a teacher from Tarbrek, left. | role \"a teacher from Tarbrek\"");
    }

    private void check(String marked, String... expected) {
        all.assertThat(new MarkedMentions(marked).namings()).as(marked).isEqualTo(List.of(expected));
    }
}
