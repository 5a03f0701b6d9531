package org.hearsay.app.page;

import java.util.List;
import org.hearsay.Reading;
import org.hearsay.app.Direction;
import org.hearsay.app.Outline;
import org.hearsay.app.SourceName;
import org.hearsay.app.Texts;
import org.hearsay.attribution.Attribution;

/** Writes the list of attributions, inner ones under outer ones, each with a link to its place in the text. */
final class ListHtml {
    private static final int LONGEST_EXCERPT = 160;

    private final String text;
    private final Extras extras;
    private final Voices voices;
    private final Texts texts;
    private final Html html;

    ListHtml(Reading reading, Extras extras, Voices voices, Texts texts, Html html) {
        this.texts = texts;
        this.text = reading.document().text();
        this.extras = extras;
        this.voices = voices;
        this.html = html;
    }

    void write(List<Outline.Node> nodes) {
        html.raw("<ol>\n");
        nodes.forEach(this::write);
        html.raw("</ol>\n");
    }

    private void write(Outline.Node node) {
        Attribution attribution = node.attribution();
        int number = node.number();
        String name = extras.names().of(number, attribution);
        html.raw("<li id=\"")
                .attribute(name)
                .raw("-entry\" data-of=\"")
                .attribute(name)
                .raw("\">");
        html.raw("<a href=\"#").attribute(name).raw("\" data-show=\"").attribute(name);
        html.raw("\"><span class=\"no\">").raw(number).raw("</span> <b>");
        html.apart(source(attribution)).raw("</b>");
        String meant = voices.meant(attribution);
        if (meant != null) {
            html.raw(" (").apart(meant).raw(")");
        }
        if (attribution.cue() != null) {
            html.raw(" <i>").apart(attribution.cue().in(text)).raw("</i>");
        }
        String excerpt = excerpt(attribution.content().in(text));
        html.raw("</a>\n<p dir=\"")
                .raw(Direction.of(excerpt))
                .raw("\">")
                .attribute(excerpt)
                .raw("</p>\n");
        html.raw("<p class=\"chain\" id=\"").attribute(name).raw("-chain\">");
        String separator = "";
        for (String voice : voices.names(attribution)) {
            html.raw(separator).apart(voice);
            separator = "<span class=\"sep\"> \u203A </span>";
        }
        html.raw("<br>").raw(voices.facts(attribution)).raw("</p>\n");
        extras.beside().write(attribution, html);
        if (!node.inner().isEmpty()) {
            write(node.inner());
        }
        html.raw("</li>\n");
    }

    private String source(Attribution attribution) {
        return attribution.source() == null
                ? texts.get("statement.nobody")
                : SourceName.shown(attribution.source().spans().in(text));
    }

    /** The beginning of a long content: the whole of it is marked in the text. */
    private static String excerpt(String content) {
        if (content.codePointCount(0, content.length()) <= LONGEST_EXCERPT) {
            return content;
        }
        return content.substring(0, content.offsetByCodePoints(0, LONGEST_EXCERPT)) + "\u2026";
    }
}
