package org.hearsay.corroboration.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HostileEventsTest {
    private static final EventModel MODEL = EventModel.shipped();

    @Test
    void nothingIsNoEvent() {
        assertThat(Events.group(List.of())).isEmpty();
    }

    @Test
    void oneReportIsAnEventWithoutLinks() {
        Newsroom room =
                new Newsroom().report("alone", "2031-03-04", "Ferry sinks off Varna", "A ferry sank off Varna.");
        assertThat(Events.group(room.sketches())).singleElement().satisfies(event -> {
            assertThat(event.documents()).hasSize(1);
            assertThat(event.links()).isEmpty();
        });
    }

    @Test
    void emptyDocumentsAndSignsToSignInAreNobodysEvent() {
        new Newsroom()
                .report("empty", "2031-03-04", "", "")
                .report("blank", "2031-03-05", "", " \n ")
                .report("dateless", "", "", "...")
                .report("login", "2031-03-04", "Sign in", "Sign in to go on reading. Not yet a member? Register now.")
                .report("sign", "2031-06-09", "Register", "Sign in to go on reading. Already a member? Log in now.")
                .check("empty", "blank", "dateless", "login", "sign");
    }

    @Test
    void resultsOfManyCompaniesOnOneDayAreNoEvent() {
        String[] companies = {
            "Olmet", "Kestrel", "Marwen", "Quillan", "Tarbrek", "Ostrov", "Dunvale", "Selim", "Halberd", "Vantor",
            "Pellow", "Corvane"
        };
        Newsroom room = new Newsroom();
        for (int i = 0; i < companies.length; i++) {
            String name = companies[i];
            room.report(
                    name.toLowerCase(java.util.Locale.ROOT),
                    "2031-03-04",
                    name + " 1st qtr net",
                    "Shr " + (31 + 7 * i) + " cts vs " + (12 + 5 * i) + " cts Net " + (1200 + 311 * i) + " vs "
                            + (900 + 173 * i) + " Revs " + (23 + i) + " mln vs " + (19 + i)
                            + " mln Note: qtr ended January 31. Net includes tax credit.");
        }
        assertThat(Events.group(room.sketches())).hasSize(companies.length);
    }

    @Test
    void daysInTheFutureAndAtTheEndOfTimeAreTaken() {
        new Newsroom()
                .report(
                        "future",
                        "9999-12-31",
                        "Comet passes Tarbrek",
                        "On Monday, or on 31 December 9999, a comet passed.")
                .report("past", "0001-01-01", "Comet passes Varna", "On 1 January 1 a comet passed Varna.")
                .check("future", "past");
    }

    @Test
    void theOrderOfArrivalChangesNothing() {
        List<EventSketch> sketches = manyTowns(300, new Random(7));
        List<Event> expected = Events.group(sketches, MODEL);
        for (int seed = 1; seed <= 4; seed++) {
            List<EventSketch> shuffled = new ArrayList<>(sketches);
            Collections.shuffle(shuffled, new Random(seed));
            EventGrouping grouping = new EventGrouping(MODEL);
            for (int i = 0; i < shuffled.size(); i++) {
                grouping.add(shuffled.get(i));
                if (i % 37 == 0) {
                    grouping.events();
                }
            }
            assertThat(grouping.events()).isEqualTo(expected);
        }
    }

    @Test
    void whatCameAndWentLeavesNothing() {
        List<EventSketch> sketches = manyTowns(300, new Random(7));
        for (int seed = 1; seed <= 3; seed++) {
            List<EventSketch> shuffled = new ArrayList<>(sketches);
            Collections.shuffle(shuffled, new Random(seed));
            EventGrouping grouping = new EventGrouping(MODEL);
            shuffled.forEach(grouping::add);
            grouping.events();
            for (EventSketch gone : shuffled.subList(200, 260)) {
                grouping.remove(gone.document());
            }
            grouping.events();
            shuffled.subList(260, 300).forEach(gone -> grouping.remove(gone.document()));
            assertThat(grouping.events()).isEqualTo(Events.group(shuffled.subList(0, 200), MODEL));
        }
    }

    @Test
    void whatIsFoundInPortionsIsTheSame() {
        List<EventSketch> sketches = manyTowns(300, new Random(7));
        for (int most = 1; most <= 40; most += 13) {
            List<EventSketch> shuffled = new ArrayList<>(sketches);
            Collections.shuffle(shuffled, new Random(most));
            EventGrouping grouping = new EventGrouping(MODEL);
            shuffled.subList(0, 250).forEach(grouping::add);
            for (int portion = 0; portion < 5; portion++) {
                grouping.settle(most);
            }
            shuffled.subList(0, 40).forEach(gone -> grouping.remove(gone.document()));
            grouping.settle(most);
            shuffled.subList(250, 300).forEach(grouping::add);
            boolean more = true;
            while (more) {
                more = grouping.settle(most);
            }
            assertThat(grouping.events()).isEqualTo(Events.group(shuffled.subList(40, 300), MODEL));
        }
    }

    @Test
    void addingADocumentTwiceChangesNothing() {
        List<EventSketch> sketches = manyTowns(40, new Random(3));
        EventGrouping grouping = new EventGrouping(MODEL);
        sketches.forEach(grouping::add);
        List<Event> once = grouping.events();
        sketches.forEach(grouping::add);
        assertThat(grouping.events()).isEqualTo(once);
    }

    @Test
    void fiveThousandReportsOfOneEventAreOneAndAreNotAllCompared() {
        EventGrouping grouping = new EventGrouping(MODEL);
        Random random = new Random(11);
        int count = 5_000;
        for (int i = 0; i < count; i++) {
            grouping.add(sketch("d%04d".formatted(i), 0, random));
        }
        assertThat(grouping.groups()).hasSize(1);
        // All pairs would be 12 million.
        assertThat(grouping.comparisons()).isLessThan(200L * count);
    }

    /** Reports of some dozens of events, several of each, that share towns and days. */
    private static List<EventSketch> manyTowns(int count, Random random) {
        return IntStream.range(0, count)
                .mapToObj(i -> sketch("d%04d".formatted(i), random.nextInt(40), random))
                .toList();
    }

    private static EventSketch sketch(String id, int event, Random random) {
        List<String> victims = List.of("verel" + event, "karran" + event / 2);
        List<String> names = new ArrayList<>(List.of("selim" + event % 5, "marwen" + event % 7));
        names.addAll(victims);
        names.removeIf(name -> random.nextInt(5) == 0);
        List<String> words = new ArrayList<>(names);
        words.addAll(List.of("police", "market", "monday", "shots" + event % 3, "stall" + event % 11));
        IntStream.range(0, 4).forEach(i -> words.add("filler" + random.nextInt(400)));
        Set<String> pairs = names.size() > 2 ? Set.of(String.join(" ", names.subList(0, 2))) : Set.of();
        long day = 22_000 + event;
        return new EventSketch(
                id,
                LocalDate.ofEpochDay(day + random.nextInt(9)),
                counts(words),
                counts(words.subList(0, Math.min(8, words.size()))),
                counts(names),
                counts(List.copyOf(pairs)),
                Set.of(20 + event),
                Set.of(day),
                Set.of(day),
                1.0 + event % 2,
                null,
                null);
    }

    private static Map<String, Integer> counts(List<String> words) {
        return words.stream().collect(Collectors.toMap(w -> w, w -> 1, Integer::sum));
    }
}
