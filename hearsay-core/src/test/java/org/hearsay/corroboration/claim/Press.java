package org.hearsay.corroboration.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.actor.Actors;
import org.hearsay.attribution.AttributionSettings;
import org.hearsay.attribution.Attributions;
import org.hearsay.attribution.Attributor;
import org.hearsay.attribution.Chains;
import org.hearsay.attribution.Newspaper;
import org.hearsay.corroboration.Report;
import org.hearsay.naming.Namings;
import org.hearsay.quantity.QuantityFinder;
import org.hearsay.text.Credit;
import org.hearsay.text.Document;
import org.hearsay.text.Publication;
import org.hearsay.text.Span;
import org.hearsay.time.DateFinder;
import org.hearsay.time.Dates;
import org.jspecify.annotations.Nullable;

/** Marked articles (see {@link Newspaper}) as reports, one after another. */
public final class Press {
    public final List<Report> reports = new ArrayList<>();

    /** An article of the first of May 2031, or so many days later. */
    public Press article(String publisher, int day, String marked) {
        return article(publisher, day, null, marked);
    }

    /** The same, with a credit, which stands somewhere in its words. */
    public Press article(String publisher, int day, @Nullable String credit, String marked) {
        Newspaper newspaper = new Newspaper(marked);
        Publication publication =
                new Publication(null, null, publisher, LocalDate.of(2031, 5, 1).plusDays(day), "en");
        Document bare = Document.of(newspaper.text, publication);
        Document document = credit == null
                ? bare
                : new Document(
                        bare.text(),
                        publication,
                        bare.originalSha256(),
                        bare.map(),
                        List.of(new Credit(credit, Credit.Kind.ORIGIN, at(bare.text(), credit))),
                        List.of());
        Attributions made = new Attributor(newspaper, AttributionSettings.STANDARD).of(document);
        Dates dates = DateFinder.of(document);
        reports.add(new Report(
                document,
                made.all(),
                Chains.of(document, made.all()),
                Actors.of(document.text(), made.all(), made.mentions()),
                Namings.in(document.text(), made.mentions(), made.all()),
                dates,
                QuantityFinder.of(document, made.all(), dates)));
        return this;
    }

    private static Span at(String text, String words) {
        int begin = text.indexOf(words);
        return new Span(begin, begin + words.length());
    }

    /** The accounts of all articles, those of their own voices too. */
    public List<Account> accounts() {
        Accounts accounts = new Accounts(true);
        return reports.stream().flatMap(report -> accounts.of(report).stream()).toList();
    }
}
