package org.hearsay.naming;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearsay.naming.MentionIndex.At;
import org.hearsay.naming.NamingTable.Hit;
import org.hearsay.naming.NamingTable.Use;
import org.hearsay.reading.Mention;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Other names: "also known as Abu Tal", "(PMO, the People's Movement or Harakat)", 'Robert "Bob" Verhoff'. */
final class Aliases {
    private static final Set<Use> ALIAS = EnumSet.of(Use.ALIAS);

    /** What may stand between somebody and the words for another name. */
    private static final Set<String> FILLERS = Set.of(
            ",",
            "(",
            "who",
            "which",
            "that",
            "is",
            "was",
            "are",
            "were",
            "also",
            "whose",
            "his",
            "her",
            "their",
            "its",
            "by",
            "the",
            "goes",
            "known",
            "under",
            TextWords.DASH,
            "sometimes",
            "often",
            "and",
            "a",
            "man",
            "group",
            "using",
            "has",
            "been",
            "widely",
            "locally",
            "popularly",
            "affectionately",
            "party");

    /** And between those words and the name. */
    private static final Set<String> LINKS = Set.of("is", "was", "of", ",", "as", "are", ":");

    private static final int MOST_FILLERS = 5;
    private static final int MOST_NAMES = 6;
    private static final int LONGEST_QUOTED = 6;
    private static final int LONGEST_ACRONYM = 8;

    private final Descriptions descriptions;
    private final TextWords words;
    private final Called called;

    Aliases(Descriptions descriptions, Called called) {
        this.descriptions = descriptions;
        this.words = descriptions.words;
        this.called = called;
    }

    /** Names between quotation marks inside a name. */
    void nickname(At mention, NameRun run) {
        if (!mention.isPerson() || !mention.is(Mention.Form.NAME)) {
            return;
        }
        for (int open = run.begin() + 1; open + 2 < run.end(); open++) {
            int close = words.lower(open).equals(TextWords.QUOTE) && words.isCapital(open + 1) ? quoted(open) : -1;
            if (close > 0 && close < run.end()) {
                called.add(Naming.Kind.ALIAS, mention, words.span(open + 1, close));
                return;
            }
        }
    }

    /** After the other names that words like "also known as" bring in here; {@code next} if there are none. */
    int phrase(At mention, int next) {
        for (int i = next; i <= next + MOST_FILLERS; i++) {
            Hit hit = descriptions.table.at(words, i, ALIAS);
            // "within Meridian called the Oar": not Meridian is.
            if (hit != null && words.lower(i).equals("called") && mention.is(Mention.Form.NAME)) {
                return next;
            }
            if (hit != null) {
                int end = names(mention, hit);
                return end > 0 ? end : next;
            }
            if (!words.is(i, FILLERS)) {
                return next;
            }
        }
        return next;
    }

    private int names(At mention, Hit hit) {
        int begin = hit.end();
        boolean loose = hit.is(Use.ALIAS, "loose");
        if (words.is(begin, LINKS) && !loose) {
            begin++;
        }
        Naming.Time time = Naming.Time.PRESENT;
        int end = -1;
        for (int i = 0; i < MOST_NAMES; i++) {
            int last = words.is(begin, Set.of("simply", "just", "also")) ? begin + 1 : begin;
            Span name = name(last, loose || i > 0);
            if (name == null) {
                break;
            }
            end = words.from(name.end());
            end = words.lower(end).equals(TextWords.QUOTE) && words.lower(last).equals(TextWords.QUOTE) ? end + 1 : end;
            called.add(Naming.Kind.ALIAS, mention, name, null, time);
            boolean or = words.lower(end).equals("or");
            boolean more =
                    or || (words.lower(end).equals(",") && words.lower(end + 1).equals("or"));
            if (!more) {
                break;
            }
            begin = or ? end + 1 : end + 2;
        }
        return end;
    }

    /** A name without quotation marks, its article left in; null if there is none. */
    private @Nullable Span name(int at, boolean strict) {
        if (words.lower(at).equals(TextWords.QUOTE)) {
            int close = quoted(at);
            return close > 0 ? words.span(at + 1, close) : null;
        }
        int first = words.lower(at).equals("the") ? at + 1 : at;
        int end = descriptions.phrases.capitals(first);
        end += end > first && words.at(end).shape() == TextWord.Shape.NUMBER ? 1 : 0;
        boolean day = Grammar.isDay(words, first);
        return end > first && !day && !(strict && first > at && end == first + 1 && Grammar.ends(words, first))
                ? words.span(at, end)
                : null;
    }

    /** The mark that closes a short quotation; -1 if none does soon. */
    private int quoted(int open) {
        for (int i = open + 1; i <= open + LONGEST_QUOTED + 1; i++) {
            if (words.lower(i).equals(TextWords.QUOTE)) {
                return i > open + 1 ? i : -1;
            }
            if (words.isMark(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** Names in brackets behind the name of a body: an acronym, or several names joined by commas and "or". */
    void list(At mention, @Nullable NameRun run, int begin, int close) {
        List<Span> names = new ArrayList<>();
        boolean or = false;
        int next = begin;
        while (next < close) {
            Span name = name(next, false);
            if (name == null) {
                return;
            }
            names.add(name);
            next = words.from(name.end());
            next = words.lower(next).equals(TextWords.QUOTE) ? next + 1 : next;
            or |= words.lower(next).equals("or") || words.lower(next + 1).equals("or");
            next += words.lower(next).equals(",") ? 1 : 0;
            next += words.lower(next).equals("or") ? 1 : 0;
        }
        boolean quoted = words.lower(begin).equals(TextWords.QUOTE);
        boolean short1 = run != null
                && isShortFor(mention, run, begin, words.from(names.getFirst().end()));
        if (quoted || short1 || (or && run != null)) {
            names.forEach(name -> called.add(Naming.Kind.ALIAS, mention, name));
        }
    }

    private boolean isShortFor(At mention, NameRun run, int begin, int end) {
        int first = words.lower(begin).equals("the") ? begin + 1 : begin;
        if (isAcronym(first) && end == first + 1) {
            return mention.is(Mention.Type.ORGANISATION) || isInitials(first, run.begin(), run.end());
        }
        return run.end() == run.begin() + 1 && isAcronym(run.begin()) && isInitials(run.begin(), first, end);
    }

    /** Whether a word is two to eight letters, most of them capitals. */
    boolean isAcronym(int at) {
        String word = words.in(at, at + 1).replace(".", "");
        long capitals = word.chars().filter(Character::isUpperCase).count();
        return capitals > 1 && capitals * 2 >= word.length() && word.length() <= LONGEST_ACRONYM;
    }

    private boolean isInitials(int acronym, int begin, int end) {
        String letters = words.lower(acronym);
        int found = 0;
        for (int i = begin; i < end && found < letters.length(); i++) {
            found += words.lower(i).charAt(0) == letters.charAt(found) ? 1 : 0;
        }
        return found == letters.length() && words.lower(begin).charAt(0) == letters.charAt(0);
    }
}
