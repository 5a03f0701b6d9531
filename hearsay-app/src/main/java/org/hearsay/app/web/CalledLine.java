package org.hearsay.app.web;

import java.util.List;
import java.util.Objects;
import org.hearsay.Reading;
import org.hearsay.app.EnumWords;
import org.hearsay.app.Texts;
import org.hearsay.attribution.Chain;
import org.hearsay.naming.Naming;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Publication;
import org.hearsay.text.Span;

/**
 * What somebody is called by one voice. A value.
 *
 * @param day the document came out; in words of ours if it is not known
 * @param kind role, membership, alias, age or label
 * @param words as they stand in the document
 * @param notes former or to come; at arm's length
 * @param chain on whose word, the publisher first
 * @param address of the place
 */
public record CalledLine(String day, String kind, String words, String notes, List<String> chain, String address) {
    public CalledLine {
        chain = List.copyOf(chain);
    }

    static CalledLine of(ActorFile.Called called, Texts texts) {
        Reading reading = called.reading();
        Naming naming = called.naming();
        Publication publication = reading.document().publication();
        CodePoints points = new CodePoints(reading.document().text());
        Span words = naming.words();
        String notes = (naming.time() == Naming.Time.PRESENT ? "" : texts.get("called." + EnumWords.of(naming.time())))
                + (naming.distanced() ? " " + texts.get("called.distanced") : "");
        return new CalledLine(
                publication.published() == null
                        ? texts.get("documents.nodate")
                        : publication.published().toString(),
                texts.get("called." + EnumWords.of(naming.kind())),
                words.in(reading.document().text()).replaceAll("\\s+", " "),
                notes.strip(),
                chain(reading, naming, texts),
                Addresses.of(
                        DocumentLine.address(reading.document().id()),
                        "at",
                        points.count(words.begin()) + "-" + points.count(words.end())));
    }

    private static List<String> chain(Reading reading, Naming naming, Texts texts) {
        String publisher = Objects.requireNonNullElse(
                reading.document().publication().publisher(), texts.get("documents.nopublisher"));
        Chain chain = naming.attribution() == null ? null : reading.chains().get(naming.attribution());
        return chain == null
                ? List.of(publisher)
                : chain.links().stream()
                        .map(l -> l.name() != null
                                ? l.name()
                                : l.attribution() == null ? publisher : texts.get("statement.nobody"))
                        .toList();
    }
}
