package org.hearsay.intake;

import java.util.HashSet;
import java.util.Set;
import org.hearsay.text.Problem;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.parser.Parser;

/** Makes well-formed XML of a feed that is not, by jsoup, which closes what is open and takes a stray sign for itself. */
final class FeedMending {
    private static final String DAMAGED = "damaged-feed";

    private FeedMending() {}

    static String mended(String xml) {
        Document document = Jsoup.parse(xml, Parser.xmlParser());
        unfold(document, "item");
        unfold(document, "entry");
        document.outputSettings()
                .syntax(Syntax.xml)
                .escapeMode(EscapeMode.xhtml)
                .prettyPrint(false);
        return document.outerHtml();
    }

    /** Of an entry that does not end, the next is no part. */
    private static void unfold(Document document, String entry) {
        Set<Element> row = new HashSet<>();
        Element last = null;
        for (Element inner : document.select(entry + " " + entry)) {
            Element parent = inner.parent();
            Element outer = parent == null ? null : parent.closest(entry);
            if (outer == null) {
                continue;
            }
            if (last == null || !row.contains(outer)) {
                row = new HashSet<>(Set.of(outer));
                last = outer;
            }
            last.after(inner);
            row.add(inner);
            last = inner;
        }
    }

    static Problem problem(String reason) {
        return new Problem(
                DAMAGED,
                "Its feed is damaged (" + reason + ") and was read as far as it could be: words may be missing.",
                null);
    }

    static boolean isDamage(Problem problem) {
        return problem.code().equals(DAMAGED);
    }
}
