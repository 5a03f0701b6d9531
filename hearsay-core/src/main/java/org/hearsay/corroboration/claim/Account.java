package org.hearsay.corroboration.claim;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.actor.Actor;
import org.hearsay.text.Sha256;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;

/**
 * One place where something is claimed: the content of an attribution, or a sentence that a document says in its own voice; made
 * ready to be compared with others, without its document. May be stored. A value; safe to share between threads.
 *
 * @param id the attribution's id; for the own voice, one made of document and place in the same way
 * @param document id of the document
 * @param published day of the document, if known
 * @param own whether the document says it in its own voice
 * @param place the words in the document
 * @param text the words with pronouns resolved, without headings, datelines and quotation marks
 * @param force what is done with the words
 * @param denies whether the source denies it; negations in the words are in the words
 * @param hedged whether it is weakened: "may have", "allegedly"
 * @param stems what its words are made of, common ones left out
 * @param context what the document's beginning is made of, likewise: accounts of one event share much of it
 * @param figures how many of what
 * @param days the days it speaks of, {@code 2031-03-04}
 * @param names whom and what it names
 */
public record Account(
        String id,
        String document,
        @Nullable LocalDate published,
        boolean own,
        Spans place,
        String text,
        Force force,
        boolean denies,
        boolean hedged,
        NavigableSet<String> stems,
        Stems context,
        List<Figure> figures,
        List<String> days,
        List<Named> names) {
    /** The earliest first; what has no day comes last. */
    public static final Comparator<Account> BY_DAY = Comparator.comparing(
                    Account::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Account::document)
            .thenComparingInt(a -> a.place().begin())
            .thenComparing(Account::id);

    /** What is done with the words. */
    public enum Force {
        /** It is said that it is so, was so or will be. */
        STATES,
        /** It is demanded that it be so. */
        DEMANDS
    }

    /** Somebody or something named. */
    public record Named(String name, Actor.Type type) {}

    public Account {
        stems = Collections.unmodifiableNavigableSet(new TreeSet<>(stems));
        figures = List.copyOf(figures);
        days = List.copyOf(days);
        names = List.copyOf(names);
    }

    /**
     * The words as they may be quoted: what stands in the place of a pronoun is in brackets.
     *
     * @param document the text of the document
     */
    public String quoted(String document) {
        String written = place.stream().map(s -> s.in(document)).collect(Collectors.joining(" "));
        return new Brackets(text, written).words();
    }

    /** The same for accounts that differ in nothing that is compared: copies of one sentence have one key. */
    public String key() {
        return Sha256.ofParts(
                Wording.plain(text),
                force + " " + denies + " " + hedged,
                figures.toString(),
                days.toString(),
                names.toString());
    }
}
