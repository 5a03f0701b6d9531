package org.hearsay.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Voices that belong together, in texts where each mention is an actor that goes by its own words. */
class HousesTest {
    @Test
    void whoSpeaksForAnother() {
        check(
                "[n:Omar Halim], spokesman for [nO:the Harbour Guard], left.",
                "Omar Halim + the Harbour Guard: voice \"spokesman for the Harbour Guard\"");
        check(
                "[dO:[dO:The movement]'s website] said so.",
                "The movement's website + The movement: voice \"The movement's website\"");
        check(
                "[nX:[nO:Harakat]'s Media Office] said so.",
                "Harakat's Media Office + Harakat: voice \"Harakat's Media Office\"");
        check(
                "[dO:The movement]'s news site, [nO:Al-Rih], said so.",
                "Al-Rih + The movement: voice \"The movement's news site\"");
        check(
                "[nO:Al-Rih], the state news agency of [nL:Derman], said so.",
                "Al-Rih + Derman: voice \"the state news agency of Derman\"");
        check("[nO:Al-Rih], a state news agency, said so.");
    }

    @Test
    void whoLeadsOrIsAPart() {
        check(
                "[n:Omar Halim], the founder of [nO:Harakat], left.",
                "Omar Halim + Harakat: head \"the founder of Harakat\"");
        check("[n:Omar Halim], the mayor of [nL:Tarbrek], left.");
        check("[n:Omar Halim], the leader's brother, left.");
        check(
                "[nO:The Lions], the armed wing of [nO:Harakat], left.",
                "The Lions + Harakat: part \"the armed wing of Harakat\"");
        check(
                "It was on [dX:a site run by [nO:Harakat]].",
                "a site run by Harakat + Harakat: owned \"run by Harakat\"");
    }

    @Test
    void whatBindsNobody() {
        check("[n:Omar Halim], a former spokesman for [nO:Harakat], left.");
        check("[n:Omar Halim], a member of [nO:Harakat], left.");
        check("[n:Omar Halim], the alleged leader of [nO:Harakat], left.");
    }

    @Test
    void onWhoseWordTheyBelongTogether() {
        check(
                "He said [x:[n:Omar Halim] is the leader of [nO:Harakat]].",
                "Omar Halim + Harakat: head \"the leader of Harakat\" on 1");
    }

    @Test
    void bondsThatShareSomebodyAreOneHouse() {
        check(
                "[n:Omar Halim], the leader of [nO:Harakat], told [nO:Al-Rih], the news agency of [nO:Harakat].",
                "Omar Halim + Harakat + Al-Rih: head \"the leader of Harakat\", voice \"the news agency of Harakat\"");
    }

    @Test
    void asTheUserDeclares() {
        MarkedMentions marked = new MarkedMentions("[nO:Al-Rih] and [nO:the Daily Oar] and [nO:Meridian] said so.");
        assertThat(houses(marked, List.of(Set.of("al-rih", "Daily  Oar", "Nobody"), Set.of("Meridian"))))
                .containsExactly("Al-Rih + the Daily Oar: declared");
    }

    private static void check(String marked, String... expected) {
        assertThat(houses(new MarkedMentions(marked), List.of())).as(marked).containsExactly(expected);
    }

    private static List<String> houses(MarkedMentions marked, List<Set<String>> declared) {
        String text = marked.text;
        List<Naming> namings = Namings.in(text, marked.mentions, marked.attributions);
        return Houses.of(text, marked.mentions, namings, m -> m.span().in(text), declared).stream()
                .map(house -> render(text, house))
                .toList();
    }

    private static String render(String text, House house) {
        return String.join(" + ", house.actors()) + ": "
                + house.bonds().stream().map(bond -> render(text, bond)).collect(Collectors.joining(", "));
    }

    private static String render(String text, House.Bond bond) {
        String words = bond.words() == null ? "" : " \"" + bond.words().in(text) + '"';
        String voice = bond.attribution() == null ? "" : " on " + bond.attribution();
        return bond.kind().name().toLowerCase(Locale.ROOT) + words + voice;
    }
}
