package org.hearsay.eval.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.Reading;
import org.hearsay.actor.Actor;
import org.hearsay.actor.Actors;
import org.hearsay.app.desk.Desk;
import org.hearsay.attribution.Attribution;
import org.hearsay.ledger.Kept;
import org.hearsay.ledger.LedgerException;

/**
 * A statement of a ledger that questions are made of.
 *
 * @param words of its content, three at least
 * @param speaker who made it, by name
 */
public record Sample(List<String> words, String speaker) {
    /** Statements that lie spread over a ledger; the same ones each time. */
    public static List<Sample> of(Desk desk, int count) throws IOException, LedgerException {
        long all = desk.ledger().counts().documents();
        long step = Math.max(1, 3 * all / (2L * count));
        List<Sample> samples = new ArrayList<>();
        for (long at = 0; samples.size() < count; at += step) {
            List<Kept> next = desk.ledger().documentsAfter(at, 1);
            if (next.isEmpty()) {
                at = -step + 1;
                continue;
            }
            Reading reading = desk.reading(next.getFirst().id());
            if (reading != null) {
                sample(reading, samples);
            }
        }
        return samples;
    }

    private static void sample(Reading reading, List<Sample> samples) {
        Actors actors = reading.actors();
        for (Attribution attribution : reading.attributions()) {
            Actor speaker = actors.source(attribution);
            List<String> words = Arrays.stream(
                            attribution.content().in(reading.document().text()).split("[^\\p{L}]+"))
                    .filter(w -> w.length() > 3)
                    .toList();
            if (speaker != null && !speaker.unnamed() && words.size() > 2) {
                samples.add(new Sample(words, speaker.name().replace("\"", " ")));
                return;
            }
        }
    }

    /** A question about it, by words, names or fields as its number has it. */
    public String query(int number) {
        String first = words.getFirst();
        String last = words.getLast();
        String name = "\"" + speaker + "\"";
        return switch (number % 10) {
            case 0 -> first;
            case 1 -> first + " " + last;
            case 2 -> "\"" + words.stream().limit(2).collect(Collectors.joining(" ")) + "\"";
            case 3 -> "said-by:" + name;
            case 4 -> "said-by:" + name + " " + first;
            case 5 -> "about:" + name;
            case 6 -> first + " quotation:direct";
            case 7 -> "stance:denies OR " + last;
            case 8 -> first.substring(0, 4) + "*";
            default -> last + " confidence:0.8";
        };
    }
}
