package org.hearsay.eval.bench;

import java.util.List;
import java.util.Random;

/** News about invented people and places, as long as asked: paragraphs that repeat, with other names and figures each time. */
public final class InventedText {
    private static final List<String> PEOPLE = List.of(
            "Dana Cole",
            "Ilir Marku",
            "Sefa Oduya",
            "Colonel Tarek Haddow",
            "Maren Voss",
            "Bishop Anselm Reyd",
            "Lio Sandar");

    private static final List<String> BODIES = List.of(
            "the harbour authority",
            "the Daily Courier",
            "Harbour Front",
            "the Ministry of Works",
            "a port workers' union",
            "the Inland Relief Council");

    private static final List<String> PLACES =
            List.of("Port Selim", "Old Karsk", "the Venna valley", "Tolmin Bridge", "Upper Daro");

    /** P a person, B a body, L a place, N a number. */
    private static final List<String> PARAGRAPHS = List.of(
            "\"We are not leaving L before the ice does,\" P told reporters on Monday. B said N boats were still at sea.",
            "According to B, N families have been moved from L since the dam was closed. P denied that anybody had been forced to go.",
            "P, a former surveyor, said the road to L was \"a promise made of gravel\" and that B had known it for N weeks.",
            "The market in L opened late. Snow lay on the steps, and two of the N stalls stayed shut until noon.",
            "In a statement, B wrote that \"P described the inquiry as 'a gift to the lawyers' and then asked for N more days\".",
            "It was reported that N lorries had crossed at L. P believes the count was too low; B declined to comment.",
            "P wants the work finished by spring. \"If it is not,\" she added, \"B can explain it to the people of L itself.\"",
            "B claimed, without giving evidence, that P had met the buyers N times, most recently in a hotel in L.",
            "Would the bridge hold? P asked. Engineers from L think so, but B is convinced that N tonnes are too many.");

    private InventedText() {}

    /** A text of at least {@code chars} chars, at most one paragraph more; the same for the same seed. */
    public static String of(int chars, long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(chars + 400);
        while (text.length() < chars) {
            if (!text.isEmpty()) {
                text.append("\n\n");
            }
            append(text, pick(PARAGRAPHS, random), random);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String paragraph, Random random) {
        for (int i = 0; i < paragraph.length(); i++) {
            char c = paragraph.charAt(i);
            boolean slot = "PBLN".indexOf(c) >= 0 && !letterAt(paragraph, i - 1) && !letterAt(paragraph, i + 1);
            if (slot) {
                String filler = filler(c, random);
                boolean begins = i == 0 || paragraph.startsWith(". ", i - 2);
                text.append(begins ? Character.toUpperCase(filler.charAt(0)) : filler.charAt(0))
                        .append(filler, 1, filler.length());
            } else {
                text.append(c);
            }
        }
    }

    private static String filler(char slot, Random random) {
        return switch (slot) {
            case 'P' -> pick(PEOPLE, random);
            case 'B' -> pick(BODIES, random);
            case 'L' -> pick(PLACES, random);
            default -> String.valueOf(11 + random.nextInt(900));
        };
    }

    private static boolean letterAt(String text, int i) {
        return i >= 0 && i < text.length() && Character.isLetter(text.charAt(i));
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
