package org.hearsay.corroboration.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ClaimIndexTest {
    private final Press press = new Press();

    @Test
    void paraphrasesOfOneDayAreOneClaim() {
        press.article(
                "Daily Courier", 0, "[s:The ministry] [c:said] [x:the dam at [nl:Tarbrek] had cracked in the night].");
        press.article("Evening Echo", 1, "“[x:The dam at [nl:Tarbrek] cracked in the night],” [s:the mayor] [c:said].");
        press.article("Evening Echo", 1, "[s:The mayor] [c:said] [x:the school at [nl:Orlath] would be closed].");
        check(
                claims(),
                "the dam at Tarbrek had cracked in the night | The dam at Tarbrek cracked in the night",
                "the school at Orlath would be closed");
    }

    @Test
    void aDenialIsACounterClaim() {
        press.article("Daily Courier", 0, "[s:The mayor] [c:said] [x:the works poisoned the river].");
        press.article("Evening Echo", 0, "[s:The company] [c:denied] [x:that the works poisoned the river].");
        check(
                claims(),
                "the works poisoned the river -> CONTRADICTS one of the two denies it",
                "the works poisoned the river -> CONTRADICTS one of the two denies it");
    }

    @Test
    void whatEntailsIsKeptApart() {
        press.article(
                "Daily Courier",
                0,
                "[s:Police] [c:said] [x:at least ten people were killed at the market in [nl:Kessar]].");
        press.article(
                "Evening Echo", 1, "[s:Police] [c:said] [x:twelve people were killed at the market in [nl:Kessar]].");
        check(
                claims(),
                "at least ten people were killed at the market in Kessar -> ENTAILED_BY killed 10 or more and killed 12",
                "twelve people were killed at the market in Kessar -> ENTAILS killed 10 or more and killed 12");
    }

    @Test
    void aPersonsWordWins() {
        press.article("Daily Courier", 0, "[s:The ministry] [c:said] [x:the dam at [nl:Tarbrek] had cracked].");
        press.article("Evening Echo", 1, "[s:The mayor] [c:said] [x:the dam at [nl:Tarbrek] cracked].");
        press.article("Evening Echo", 2, "[s:The mayor] [c:said] [x:water ran down the valley].");
        List<String> ids = press.accounts().stream().map(Account::id).toList();
        ClaimIndex index =
                index(List.of(new Ruling(ids.get(0), ids.get(1), false), new Ruling(ids.get(2), ids.get(1), true)));
        index.addAll(press.accounts());
        check(
                index.claims(),
                "the dam at Tarbrek had cracked -> SAME nearness 1.00",
                "the dam at Tarbrek cracked | water ran down the valley -> SAME nearness 1.00");
    }

    @Test
    void noChainLeadsFromOneClaimToAnother() {
        String[] words = "dam wall gate mill school church tower bridge market station harbour quay".split(" ", -1);
        for (int i = 0; i + 6 < words.length; i++) {
            String some = String.join(" ", List.of(words).subList(i, i + 6));
            press.article("Daily Courier", i, "[s:The mayor] [c:said] [x:" + some + " fell].");
        }
        for (Claim claim : claims()) {
            List<Account> accounts = claim.accounts();
            for (Account one : accounts) {
                for (Account other : accounts) {
                    assertThat(one.stems()).as(claim.toString()).anyMatch(other.stems()::contains);
                }
            }
            assertThat(accounts.size()).isLessThan(6);
        }
    }

    @Test
    void theOrderOfArrivalChangesNothing() {
        Random random = new Random(17);
        List<Account> accounts = new ArrayList<>(rumours(120, random));
        List<Claim> first = claims();
        for (int round = 0; round < 4; round++) {
            Collections.shuffle(accounts, random);
            ClaimIndex index = index(List.of());
            index.addAll(accounts.subList(0, 40));
            index.claims();
            index.addAll(accounts);
            assertThat(index.claims()).isEqualTo(first);
            first.forEach(c -> assertThat(index.accountsOf(c.id())).isEqualTo(c.accounts()));
            assertThat(index.accountsOf("nosuch")).isEmpty();
        }
    }

    @Test
    void whatCameAndWentLeavesNothing() {
        Random random = new Random(23);
        List<Account> accounts = new ArrayList<>(rumours(160, random));
        for (int round = 0; round < 4; round++) {
            Collections.shuffle(accounts, random);
            List<Account> staying = accounts.subList(0, 100);
            ClaimIndex expected = index(List.of());
            expected.addAll(staying);
            ClaimIndex index = index(List.of());
            index.addAll(accounts);
            index.claims();
            accounts.subList(100, 130).forEach(a -> index.remove(a.id()));
            index.claims();
            accounts.subList(130, 160).forEach(a -> index.remove(a.id()));
            assertThat(index.claims()).isEqualTo(expected.claims());
        }
    }

    @Test
    void whatIsFoundInPortionsIsTheSame() {
        Random random = new Random(29);
        List<Account> accounts = new ArrayList<>(rumours(160, random));
        for (int most = 1; most <= 40; most += 13) {
            Collections.shuffle(accounts, random);
            ClaimIndex expected = index(List.of());
            expected.addAll(accounts.subList(20, 140));
            ClaimIndex index = index(List.of());
            index.addAll(accounts.subList(0, 120));
            for (int portion = 0; portion < 5; portion++) {
                index.settle(most);
            }
            accounts.subList(0, 20).forEach(a -> index.remove(a.id()));
            index.settle(most);
            index.addAll(accounts.subList(120, 140));
            assertThat(portions(index, most)).isPositive();
            assertThat(index.claims()).isEqualTo(expected.claims());
        }
    }

    private static int portions(ClaimIndex index, int most) {
        int portions = 0;
        while (index.settle(most)) {
            portions++;
        }
        return portions;
    }

    @Test
    void copiesUnderOtherHeadlinesAreTheSameInAnyOrder() {
        for (int i = 0; i < 12; i++) {
            press.article(
                    "Daily Courier",
                    i,
                    (i % 2 == 0 ? "The dam at [nl:Tarbrek] and the valley below it. " : "Goats and honey of the week. ")
                            + "[s:The mayor] [c:said] [x:the dam " + (i % 3 == 0 ? "cracked" : "had a crack") + "].");
        }
        List<Account> accounts = new ArrayList<>(press.accounts());
        List<Claim> first = claims();
        Random random = new Random(5);
        for (int round = 0; round < 6; round++) {
            Collections.shuffle(accounts, random);
            ClaimIndex index = index(List.of());
            index.addAll(accounts);
            assertThat(index.claims()).isEqualTo(first);
        }
    }

    @Test
    void whatAPaperSaysInItsOwnVoiceJoinsAClaimAndMakesNone() {
        press.article("Daily Courier", 0, "[s:The mayor] [c:said] [x:the dam at [nl:Tarbrek] cracked in the night].");
        press.article(
                "Evening Echo", 1, "The dam at [nl:Tarbrek] cracked in the night. Honey is dearer in [nl:Orlath].");
        press.article("Morning Post", 1, "Honey is dearer in [nl:Orlath].");
        check(claims(), "the dam at Tarbrek cracked in the night | own: The dam at Tarbrek cracked in the night.");
    }

    @Test
    void theOwnVoiceOfOneWhoSaysOtherwiseDoesNotJoin() {
        press.article("Daily Courier", 0, "[s:The mayor] [c:said] [x:the dam at [nl:Tarbrek] cracked in the night].");
        press.article("Evening Echo", 1, "The dam at [nl:Orlath] cracked in the night.");
        press.article("Morning Post", 1, "The dam at [nl:Tarbrek] never cracked in the night.");
        check(claims(), "the dam at Tarbrek cracked in the night");
    }

    @Test
    void thousandsOfSentencesOfTheOwnVoiceAreNotComparedWithOneAnother() {
        press.article("Daily Courier", 0, "[s:The mayor] [c:said] [x:the dam at [nl:Tarbrek] cracked in the night].");
        press.article("Evening Echo", 1, "The dam at [nl:Tarbrek] cracked in the night.");
        List<Account> two = press.accounts();
        ClaimIndex index = index(List.of());
        index.addAll(two);
        for (int i = 0; i < 3000; i++) {
            index.add(copy(two.getLast(), i, "the dam of the night " + Integer.toString(i, 26)));
        }
        assertThat(index.claims()).hasSize(1);
        assertThat(index.work().compared()).isLessThan(3000);
    }

    /** So many statements about a few things, of which some say the same. */
    private List<Account> rumours(int count, Random random) {
        String[] who = {"[np:Dana Cole]", "[np:Omar Halim]", "the ministry", "the mayor"};
        String[] what = {"dam", "bridge", "school", "market", "river", "train"};
        String[] did = {"cracked", "burned", "was closed", "was not closed", "fell", "collapsed"};
        String[] where = {"[nl:Tarbrek]", "[nl:Orlath]", "[nl:Kessar]"};
        for (int i = 0; i < count; i++) {
            press.article(
                    "Daily Courier",
                    i % 5,
                    "[s:" + any(who, random) + "] [c:said] [x:" + any(who, random) + " saw that the "
                            + any(what, random) + " at " + any(where, random) + " " + any(did, random) + " "
                            + (1 + random.nextInt(3)) + " hours ago]. " + i);
        }
        return press.accounts();
    }

    @Test
    void fiveThousandCopiesAreComparedAsOne() {
        press.article(
                "Daily Courier", 0, "[s:The ministry] [c:said] [x:the dam at [nl:Tarbrek] had cracked in the night].");
        Account one = press.accounts().getFirst();
        ClaimIndex index = index(List.of());
        for (int i = 0; i < 5000; i++) {
            index.add(copy(one, i, one.text()));
        }
        assertThat(index.claims())
                .singleElement()
                .satisfies(c -> assertThat(c.documents()).isEqualTo(5000));
        assertThat(index.work()).isEqualTo(new ClaimIndex.Work(5000, 1, 0, 0));
    }

    @Test
    void aClaimWithFiveThousandAccountsIsNotComparedAllWithAll() {
        press.article(
                "Daily Courier", 0, "[s:The ministry] [c:said] [x:the dam at [nl:Tarbrek] had cracked in the night].");
        Account one = press.accounts().getFirst();
        ClaimIndex index = index(List.of());
        for (int i = 0; i < 5000; i++) {
            index.add(copy(
                    one, i, one.text() + " by word " + Integer.toString(i, 26).replaceAll("\\d", "x")));
        }
        assertThat(index.claims().getFirst().documents()).isGreaterThan(1);
        assertThat(index.work().compared()).isLessThan(5000L * 2 * Neighbours.REACH * 5);
    }

    private static Account copy(Account one, int document, String text) {
        return new Account(
                one.id() + document,
                "d" + document,
                one.published(),
                one.own(),
                one.place(),
                text,
                one.force(),
                one.denies(),
                one.hedged(),
                Wording.stems(text),
                one.context(),
                one.figures(),
                one.days(),
                one.names());
    }

    private static String any(String[] words, Random random) {
        return words[random.nextInt(words.length)];
    }

    private static ClaimIndex index(List<Ruling> rulings) {
        return new ClaimIndex(new ClaimMatcher(new Vectors(new WordSimilarity())), rulings);
    }

    private List<Claim> claims() {
        ClaimIndex index = index(List.of());
        index.addAll(press.accounts());
        return index.claims();
    }

    /** Each claim as its accounts, with its strongest link where it has one. */
    private static void check(List<Claim> claims, String... expected) {
        assertThat(claims.stream().map(ClaimIndexTest::render)).containsExactlyInAnyOrder(expected);
    }

    private static String render(Claim claim) {
        String accounts = claim.accounts().stream()
                .map(a -> (a.own() ? "own: " : "") + a.text())
                .collect(Collectors.joining(" | "));
        return claim.links().isEmpty()
                ? accounts
                : accounts + " -> " + claim.links().getFirst().comparison().relation() + " "
                        + claim.links()
                                .getFirst()
                                .comparison()
                                .reasons()
                                .getFirst()
                                .words();
    }
}
