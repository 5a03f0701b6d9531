package org.hearsay.eval.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Something that happened in a place that does not exist, told as often as wanted: each writer has the same names, and puts together
 * sentences anew. Two of them have a few words in a row in common, as writers do, and no more.
 */
final class InventedStory {
    private static final List<String> WHEN = List.of(
            "On $D morning",
            "Two days later",
            "Before the shops opened",
            "Late on $D",
            "After $N weeks of waiting",
            "While it was still snowing",
            "Without a word to the council",
            "At the second attempt",
            "For the first time since the flood",
            "Shortly before midnight",
            "As soon as the tide allowed",
            "In spite of a ban",
            "When the bells had stopped",
            "Against all advice",
            "In front of $N people",
            "Long after the lamps were out");
    private static final List<String> WHO = List.of(
            "$P",
            "a brother of $P",
            "the office of $P",
            "$B",
            "a driver for $B",
            "the two lawyers of $B",
            "the mayor of $L",
            "$N fishermen from $L",
            "a school class from $L",
            "the doctor on duty, $P,",
            "the night watch at $L",
            "an engineer whom $B had sent",
            "a cousin of the mayor of $L",
            "the choir of $L",
            "whoever keeps the keys for $P",
            "the last tenant of $B");
    private static final List<String> DID = List.of(
            "carried away",
            "found again",
            "refused to sign for",
            "counted",
            "put a price on",
            "asked the province about",
            "hid",
            "drove off with",
            "painted over",
            "took photographs of",
            "sealed up",
            "weighed",
            "sold most of",
            "wrote a letter about",
            "dug a trench around",
            "kept quiet about",
            "lost sight of",
            "laid a claim to",
            "set fire to",
            "was shown");
    private static final List<String> WHAT = List.of(
            "$N crates of lamp oil",
            "a ferry with a torn hull",
            "the iron roof of the market",
            "$M tonnes of damp grain",
            "the accounts of the last three winters",
            "a bus that had run off the road",
            "some maps of the old mine",
            "the only pump that still worked",
            "a wall with $M names on it",
            "what was left of the bakery",
            "a herd of $N goats",
            "two cannon from the harbour",
            "the engine of a missing plane",
            "a list of $M debtors",
            "the keys to every cell",
            "a well that smelled of tar",
            "the rails of the quarry line",
            "$N ballots from the recount",
            "a cable as thick as an arm",
            "the bones of a very large fish");
    private static final List<String> WHERE = List.of(
            "behind the chapel of $L",
            "on the road down from $L",
            "in a cellar that belongs to $B",
            "under the eyes of $P",
            "within sight of the border",
            "at the far end of the pier",
            "in the yard of $B",
            "between $L and the weir",
            "on ground that nobody owns",
            "next to the house of $P",
            "in a tunnel below $L",
            "where the timber is stacked",
            "outside the gates of $B",
            "in what used to be a school",
            "at a bend in the river",
            "on the upper floor");
    private static final List<String> SAID = List.of(
            ", $P told the radio",
            ", according to a note by $B",
            ", and nobody in $L was surprised",
            ", as two witnesses swore",
            ", which $P calls a misunderstanding",
            ", said a woman who lives there",
            "; $B has not answered letters about it",
            ", and it rained",
            ", the police of $L believe",
            ", by the reckoning of $P",
            ", though the papers of $B say otherwise",
            "",
            "",
            ", for reasons that $P will not give",
            ", it was said in $L");

    private static final List<String> QUOTATIONS = List.of(
            "\"We asked for help in writing, we asked by telephone, and in the end I drove there and knocked at the door myself,\" $P said.",
            "\"What they call an accident was written down as a danger on the very first page of the plan that I gave them,\" $P said.",
            "\"You can count the nights on one hand that anybody from the province has spent here, and I made the beds for them,\" $P said.");

    private static final List<String> BEGINS =
            List.of("Ka", "To", "Ve", "Lis", "Bor", "Mar", "Ste", "Ul", "Dan", "Ry", "Hol", "Pe");
    private static final List<String> ENDS =
            List.of("rek", "min", "sand", "dau", "vik", "lo", "ner", "gast", "bury", "net", "mar", "quist");
    private static final List<String> DAYS = List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday");

    private final String place;
    private final String person;
    private final String body;
    private final String day;
    private final List<String> figures;
    private final String quotation;

    InventedStory(long seed) {
        Random random = new Random(seed);
        place = word(random) + " " + word(random);
        person = word(random) + " " + word(random) + pick(ENDS, random);
        body = word(random) + " " + pick(List.of("Brothers", "Holding", "and Sons", "Works"), random);
        day = pick(DAYS, random);
        figures = random.ints(8, 3, 900).mapToObj(String::valueOf).toList();
        quotation = filled(pick(QUOTATIONS, random), random);
    }

    /** A title, of the first sentence of an article. */
    String title(String sentence) {
        String[] words = sentence.replaceAll("[,;.]", "").split(" ", -1);
        int from = Math.min(3, words.length - 1);
        return String.join(" ", List.of(words).subList(from, Math.min(words.length, from + 8)));
    }

    /** So many sentences by one writer. */
    List<String> sentences(int count, Random writer) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String words = pick(WHEN, writer) + " " + pick(WHO, writer) + " " + pick(DID, writer) + " "
                    + pick(WHAT, writer) + " " + pick(WHERE, writer) + pick(SAID, writer) + ".";
            sentences.add(filled(words.replace(",,", ","), writer));
        }
        return sentences;
    }

    /** What somebody said that all writers heard. */
    String quotation() {
        return quotation;
    }

    private String filled(String words, Random writer) {
        return words.replace("$L", place)
                .replace("$P", person)
                .replace("$B", body)
                .replace("$D", day)
                .replace("$N", pick(figures.subList(0, 4), writer))
                .replace("$M", pick(figures.subList(4, 8), writer));
    }

    private static String word(Random random) {
        return pick(BEGINS, random) + pick(ENDS, random);
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
