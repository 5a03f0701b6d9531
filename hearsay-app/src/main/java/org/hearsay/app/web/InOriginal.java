package org.hearsay.app.web;

import java.util.List;
import java.util.Objects;
import org.hearsay.app.Texts;
import org.hearsay.app.page.Html;
import org.hearsay.ledger.Kept;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Document;
import org.hearsay.text.SourceMap;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Leads from a place of a document to where its original has it: the page of a PDF, the words of a page of the web. */
final class InOriginal {
    /** What the place is called in a page of the web. */
    static final String PLACE = "hearsay-place";

    /** Name of the frame beside the text; where there is none, browsers open a tab of that name. */
    private static final String FRAME = "original";

    private static final String PAGE = "page ";

    private final Document document;
    private final String address;
    private final boolean markup;
    private final CodePoints points;
    private final Texts texts;

    /** @param kept with its document */
    InOriginal(Kept kept, Texts texts) {
        this.document = Objects.requireNonNull(kept.document(), "erased");
        this.address = DocumentLine.address(kept.id()) + "/original";
        this.markup = Originals.type(kept.mediaType()).equals("text/html");
        this.points = new CodePoints(document.text());
        this.texts = texts;
    }

    /** Where it is, with our words for it; null where the original cannot be opened at a place. */
    @Nullable
    Link of(Span span) {
        List<SourceMap.Run> runs = document.map().origin(span);
        if (runs.isEmpty()) {
            return null;
        }
        String part = runs.getFirst().part();
        if (part.startsWith(PAGE)) {
            String page = part.substring(PAGE.length());
            // The number stands before the sign too: viewers of PDF do not turn to another page of what they have open.
            return link(texts.get("document.page", page), Addresses.of(address, "page", page) + "#page=" + page);
        }
        String at = points.count(span.begin()) + "-" + points.count(span.end());
        return markup && part.isEmpty()
                ? link(texts.get("document.place"), Addresses.of(address, "at", at) + "#" + PLACE)
                : null;
    }

    private static Link link(String label, String address) {
        return new Link(label, address, "", "");
    }

    /** As a line below a statement. */
    void write(Span span, Html html) {
        Link link = of(span);
        if (link != null) {
            html.raw("<p class=\"in-original\"><a target=\"")
                    .raw(FRAME)
                    .raw("\" href=\"")
                    .attribute(link.address());
            html.raw("\">").attribute(link.label()).raw("</a></p>\n");
        }
    }
}
