package org.hearsay.quantity;

import java.util.HashSet;
import java.util.Set;
import org.hearsay.quantity.Mention.Naming;
import org.jspecify.annotations.Nullable;

/** Finds names: words in capitals that do not merely begin a sentence. Remembers those of a text. */
final class Names {
    private static final int LONGEST = 8;

    private final Tokens tokens;
    private final Stops stops;
    private final Ages ages;
    private final Dated dates;
    private final Set<String> known = new HashSet<>();

    Names(Tokens tokens, Stops stops, Ages ages, Dated dates) {
        this.tokens = tokens;
        this.stops = stops;
        this.ages = ages;
        this.dates = dates;
    }

    /** A name: words in capitals that do not merely begin a sentence. */
    @Nullable
    Mention at(int i, boolean heading) {
        if (heading || !isNamePart(i) || dates.covers(i)) {
            return null;
        }
        // A word that only begins its sentence is a name if it was one before.
        boolean begins = !tokens.isWord(i - 1) && !tokens.is(i - 1, ",") && !tokens.is(i - 1, "'s");
        if (begins && !tokens.capital(i + 1) && !tokens.is(i + 1, ",") && !known.contains(tokens.lower(i))) {
            return null;
        }
        int end = i;
        int last = i;
        while (end < i + LONGEST && continuesName(end)) {
            last = tokens.is(end, ".") || tokens.is(end, "jr") || tokens.is(end, "sr") ? last : end;
            end++;
        }
        int age = ages.after(end);
        if (end == i + 1 && age == end && tokens.is(i, Sense.TITLE)) {
            return null;
        }
        boolean place = tokens.is(last, Sense.STREET)
                || (last > i && tokens.is(last - 1, Sense.STREET) && !tokens.is(last - 1, Sense.TITLE));
        Mention mention = new Mention(i, age, Naming.NAME, null, null, last, !place);
        mention.names = in(i, last);
        mention.age = age > end ? ages.value(end) : -1;
        return mention;
    }

    Set<String> in(int from, int last) {
        Set<String> words = new HashSet<>();
        for (int k = from; k <= last; k++) {
            if (tokens.capital(k)
                    && tokens.lower(k).length() > 1
                    && !tokens.is(k, Sense.TITLE)
                    && !tokens.is(k, Sense.PERSON)) {
                words.add(tokens.lower(k));
            }
        }
        known.addAll(words);
        return words;
    }

    /** The next word, the full stop of an initial, a hyphen. */
    private boolean continuesName(int i) {
        if (isNamePart(i)) {
            return !dates.covers(i);
        }
        boolean initial = tokens.is(i, ".") && tokens.lower(i - 1).length() <= 3;
        boolean hyphen = tokens.isDash(i) && tokens.joined(i - 1) && tokens.joined(i);
        return (initial || hyphen) && isNamePart(i + 1);
    }

    private boolean isNamePart(int i) {
        return tokens.capital(i)
                && tokens.isWord(i)
                && !tokens.is(i, "i")
                && !tokens.is(i, Sense.NUMBER)
                && !tokens.is(i, Sense.MONTH)
                && !stops.endsPhrase(i)
                && !tokens.is(i, Sense.PERSON)
                && Fate.at(tokens, i).isEmpty();
    }
}
