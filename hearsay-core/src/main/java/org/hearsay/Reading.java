package org.hearsay;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.actor.Actor;
import org.hearsay.actor.Actors;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Chain;
import org.hearsay.attribution.Chains;
import org.hearsay.attribution.Mark;
import org.hearsay.attribution.OwnVoice;
import org.hearsay.corroboration.Report;
import org.hearsay.ledger.ReadingRecord;
import org.hearsay.naming.House;
import org.hearsay.naming.Houses;
import org.hearsay.naming.Naming;
import org.hearsay.naming.Namings;
import org.hearsay.quantity.Quantities;
import org.hearsay.quantity.QuantityFinder;
import org.hearsay.reading.Mention;
import org.hearsay.text.Document;
import org.hearsay.text.Problem;
import org.hearsay.text.Span;
import org.hearsay.time.DateFinder;
import org.hearsay.time.Dates;

/**
 * Everything Hearsay read in one document. A value; safe to share between threads.
 *
 * @param document what was read
 * @param reader version of the reader that read it
 * @param attributions outer ones before the inner ones of their content, else in text order
 * @param chains each attribution's chain, by its id
 * @param marks quotation marks that quote nobody, in text order
 * @param mentions what the reader saw mentioned, in the order of their heads
 * @param problems what was untidy about the text or could not be read to the end
 */
public record Reading(
        Document document,
        String reader,
        List<Attribution> attributions,
        Map<String, Chain> chains,
        List<Mark> marks,
        List<Mention> mentions,
        List<Problem> problems) {
    public Reading {
        attributions = List.copyOf(attributions);
        chains = Map.copyOf(chains);
        marks = List.copyOf(marks);
        mentions = List.copyOf(mentions);
        problems = List.copyOf(problems);
    }

    /** What a ledger kept of a reading, as a reading again. */
    public static Reading of(Document document, ReadingRecord kept) {
        return new Reading(
                document,
                kept.reader(),
                kept.attributions(),
                Chains.of(document, kept.attributions()),
                kept.marks(),
                kept.mentions(),
                kept.problems());
    }

    /** What a ledger keeps of it: the rest follows. */
    public ReadingRecord record() {
        return new ReadingRecord(document.id(), reader, attributions, marks, mentions, problems);
    }

    /**
     * Sentences, or parts of them, that the document ascribes to nobody but itself, in text order. Few ask for them: they are
     * found anew at each call.
     */
    public List<Span> ownVoice() {
        return OwnVoice.in(document.text(), attributions);
    }

    /** Who speaks, is spoken to and is spoken of. Found anew at each call: keep it if you need it twice. */
    public Actors actors() {
        return Actors.of(document.text(), attributions, mentions);
    }

    /** What people and bodies are called, and on whose word, in text order. Found anew at each call. */
    public List<Naming> namings() {
        return Namings.in(document.text(), mentions, attributions);
    }

    /**
     * Actors whose voices belong together, so that one quoting the other is no second voice. Found anew at each call.
     *
     * @param actors this reading's
     * @param namings this reading's
     * @param declared sets of names whose bearers are one house because the user says so
     */
    public List<House> houses(Actors actors, List<Naming> namings, List<Set<String>> declared) {
        return Houses.of(
                document.text(),
                mentions,
                namings,
                m -> {
                    Actor actor = actors.mentions().get(m.span());
                    return actor == null ? null : actor.id();
                },
                declared);
    }

    /**
     * Expressions of time, in text order, with problems of their own. Few ask for them: they are found anew at each call. Which
     * of them says when something was said, {@link org.hearsay.time.Dating} tells.
     */
    public Dates dates() {
        return DateFinder.of(document);
    }

    /**
     * How many of what the document tells of, and on whose word. Few ask for them: they are found anew at each call.
     *
     * @param dates this reading's
     */
    public Quantities quantities(Dates dates) {
        return QuantityFinder.of(document, attributions, dates);
    }

    /** All that follows from it at once, to be put beside other documents. Found anew at each call. */
    public Report report() {
        Dates dates = dates();
        return new Report(document, attributions, chains, actors(), namings(), dates, quantities(dates));
    }

    /** The chain of one of this reading's attributions. */
    public Chain chain(Attribution attribution) {
        Chain chain = chains.get(attribution.id());
        if (chain == null) {
            throw new IllegalArgumentException("not an attribution of this reading: " + attribution.id());
        }
        return chain;
    }
}
