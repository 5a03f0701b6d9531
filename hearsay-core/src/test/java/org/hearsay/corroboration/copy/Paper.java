package org.hearsay.corroboration.copy;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.text.Credit;
import org.hearsay.text.Document;
import org.hearsay.text.Publication;
import org.hearsay.text.Span;

/** Invented articles, as papers that do not exist have them. */
final class Paper {
    static final String LEAD =
            "PORT SELIM - The ferry Halcyon ran onto the sandbank at the mouth of the Venna on Monday night and stayed there, with ninety people on board and no coffee left in the galley.";
    static final String CAPTAIN =
            "Her captain, Ilir Marku, had asked twice for the channel to be dredged, and twice the harbour authority had put his letter on a pile with others like it.";
    static final String DIVERS =
            "Divers who went down in the morning found a tear of two metres below the waterline, stuffed it with mattresses from the first class, and came up for breakfast.";
    static final String TOWN =
            "In the town, bakers opened early and boys sold places on the quay from which the mast could be seen; a school was made ready, but most passengers preferred to stay with their cars.";
    static final String BUOY =
            "A buoy that should mark the bank has been out of order since the winter before last, when somebody stole its lamp and, as it turned out later, hung it over a bar.";
    static final String OTHER =
            "The covered market will close after all, the council of Old Karsk decided on Tuesday, and what is left of its iron roof goes to the highest bidder before the first snow falls.";
    static final String NOTICE =
            "We use small files to remember who you are and what you have read. By going on you agree to our rules on privacy, which you may read at any time at the foot of this page.";

    private Paper() {}

    static Document of(String publisher, String day, String title, String... paragraphs) {
        String address = "https://"
                + publisher.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + ".example/" + title.hashCode();
        Publication publication = new Publication(address, title, publisher, LocalDate.parse(day), "en");
        return Document.of(String.join("\n\n", paragraphs), publication);
    }

    /** The article with a line at its end that says whose it is. */
    static Document credited(Document article, String name) {
        String text = article.text() + "\n\nSource: " + name;
        Document plain = Document.of(text, article.publication());
        Credit credit = new Credit(name, Credit.Kind.ORIGIN, new Span(text.length() - name.length(), text.length()));
        return new Document(text, plain.publication(), plain.originalSha256(), plain.map(), List.of(credit), List.of());
    }
}
