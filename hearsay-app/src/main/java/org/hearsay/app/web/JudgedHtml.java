package org.hearsay.app.web;

import java.util.List;
import org.hearsay.app.Texts;
import org.hearsay.app.page.Html;
import org.hearsay.attribution.Attribution;
import org.hearsay.ledger.Judged;

/** Writes what was judged of an attribution, and buttons to judge it, below it in the list of a document. */
final class JudgedHtml {
    /** The form that the buttons send: one for the whole page. */
    private static final String FORM = "judging";

    private final Texts texts;
    private final Html html;
    private final boolean may;

    /** @param may whether the visitor may judge */
    JudgedHtml(Texts texts, Html html, boolean may) {
        this.texts = texts;
        this.html = html;
        this.may = may;
    }

    /** @param judged all judgements of it, oldest first */
    void write(Attribution attribution, List<Judged> judged, String text) {
        List<JudgedLine> standing = JudgedLine.standing(judged, text, texts);
        for (JudgedLine line : standing) {
            html.raw("<p class=\"judged\"><b>").attribute(line.verdict()).raw("</b> <bdi>");
            html.attribute(line.by()).raw("</bdi>, ").attribute(line.at());
            piece(line.right());
            piece(line.reason());
            html.raw("</p>\n");
        }
        if (may) {
            buttons(attribution.id(), standing);
        }
    }

    private void buttons(String id, List<JudgedLine> standing) {
        long seen = standing.isEmpty() ? 0 : standing.getLast().entry();
        html.raw("<p class=\"judge\" data-each>");
        button("right", "y", judge(id, "accepted", seen));
        button("wrong", "n", judge(id, "rejected", seen));
        html.raw("<a class=\"button\" data-key=\"e\" data-key-label=\"").attribute(texts.get("review.edit"));
        html.raw("\" href=\"")
                .attribute(Addresses.of("/review", "at", id, "edit", "1"))
                .raw("\">");
        html.attribute(texts.get("review.edit")).raw("</a>");
        if (seen > 0) {
            button("undo", "u", Addresses.of("/undo", "first", "" + seen, "statement", id));
        }
        html.raw("</p>\n");
    }

    private void piece(String words) {
        if (!words.isEmpty()) {
            html.raw(": <bdi>").attribute(words).raw("</bdi>");
        }
    }

    private static String judge(String id, String verdict, long seen) {
        return Addresses.of("/judge", "statement", id, "verdict", verdict, "seen", "" + seen);
    }

    private void button(String what, String key, String address) {
        String label = texts.get("review." + what);
        html.raw("<button form=\"").raw(FORM).raw("\" data-key=\"").raw(key).raw("\" data-key-label=\"");
        html.attribute(label).raw("\" formaction=\"").attribute(address).raw("\">");
        html.attribute(label).raw("</button>");
    }
}
