package org.hearsay.app.page;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.app.Direction;
import org.hearsay.app.Sentence;
import org.hearsay.app.Texts;
import org.hearsay.corroboration.copy.AlignedPassage;
import org.hearsay.corroboration.copy.Copy;
import org.hearsay.corroboration.copy.CopyReason;
import org.hearsay.text.Document;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;

/**
 * Two documents compared, as one HTML page that needs nothing else: both texts side by side, each passage marked and numbered in
 * both, and led from one to the other by its number.
 */
public final class CopyPage {
    private final Html html = new Html();
    private final Copy copy;
    private final Texts texts;

    private CopyPage(Copy copy, Texts texts) {
        this.copy = copy;
        this.texts = texts;
    }

    public static byte[] of(Document first, Document second, Copy copy, Texts texts) {
        return Framed.page(
                texts.get("compare.title"),
                texts.language(),
                "compare.css",
                "<main>\n" + body(first, second, copy, texts) + "</main>\n");
    }

    /** What stands in the page, to be put into another one; its style sheet is {@code compare.css}. */
    public static String body(Document first, Document second, Copy copy, Texts texts) {
        CopyPage page = new CopyPage(copy, texts);
        page.write(first, second);
        return page.html.toString();
    }

    private void write(Document first, Document second) {
        html.raw("<h1>").attribute(texts.get(heading())).raw("</h1>\n<ul class=\"reasons\">\n");
        for (CopyReason reason : copy.reasons()) {
            html.raw("<li>").sentence(Sentence.english(reason.text())).raw("</li>\n");
        }
        html.raw("</ul>\n");
        writeLegend();
        html.raw("<div class=\"sides\">\n");
        writeSide(first, "compare.side.first", 'a', 'b', passages(AlignedPassage::first));
        writeSide(second, "compare.side.second", 'b', 'a', passages(AlignedPassage::second));
        html.raw("</div>\n");
    }

    private void writeLegend() {
        html.raw("<p class=\"legend\" aria-label=\"")
                .attribute(texts.get("compare.legend"))
                .raw("\">");
        marked("both", "compare.both");
        marked("both said", "compare.said");
        marked("both form", "compare.form");
        marked("own", "compare.own");
        html.raw("</p>\n");
    }

    private void marked(String look, String key) {
        html.raw("<span class=\"" + look + "\">").attribute(texts.get(key)).raw("</span>\n");
    }

    /** Key of the words. */
    private String heading() {
        return switch (copy.verdict()) {
            case NONE -> "compare.none";
            case BOILERPLATE -> "compare.boilerplate";
            case COPY ->
                switch (copy.earlier()) {
                    case FIRST -> "compare.copy.first";
                    case SECOND -> "compare.copy.second";
                    case UNKNOWN -> "compare.copy.unknown";
                };
        };
    }

    /**
     * A passage on one side.
     *
     * @param number the same on both sides, from 1
     */
    private record Passage(int number, Spans spans, AlignedPassage.Kind kind) {}

    private List<Passage> passages(Function<AlignedPassage, Spans> side) {
        return IntStream.range(0, copy.passages().size())
                .mapToObj(i -> new Passage(
                        i + 1,
                        side.apply(copy.passages().get(i)),
                        copy.passages().get(i).kind()))
                .sorted((p, q) -> p.spans().cover().compareTo(q.spans().cover()))
                .toList();
    }

    private void writeSide(Document document, String key, char here, char there, List<Passage> passages) {
        String name = texts.get(key);
        html.raw("<section aria-label=\"").attribute(name).raw("\">\n<h2 dir=\"");
        String title = Objects.requireNonNullElse(document.publication().title(), texts.get("documents.untitled"));
        html.raw(Direction.of(title)).raw("\">").attribute(title);
        html.raw("</h2>\n<p class=\"about\">").attribute(name);
        Stream.of(
                        document.publication().publisher(),
                        document.publication().published(),
                        document.publication().uri())
                .filter(Objects::nonNull)
                .forEach(o -> html.raw(" \u00B7 ").apart(o.toString()));
        html.raw("</p>\n<div class=\"text\" dir=\"")
                .raw(Direction.of(document.text()))
                .raw("\">");
        String text = document.text();
        int from = 0;
        for (Passage passage : passages) {
            Span cover = passage.spans().cover();
            // Passages never overlap on the first side; on the second, an edge may.
            int begin = Math.max(from, cover.begin());
            if (begin < cover.end()) {
                html.text(text.substring(from, begin));
                writePassage(text, passage, begin, here, there);
                from = cover.end();
            }
        }
        html.text(text.substring(from)).raw("</div>\n</section>\n");
    }

    private void writePassage(String text, Passage passage, int begin, char here, char there) {
        String look = switch (passage.kind()) {
            case TEXT -> "both";
            case QUOTATION -> "both said";
            case FORM -> "both form";
        };
        html.raw("<a class=\"no\" id=\"" + here + passage.number() + "\" href=\"#" + there + passage.number()
                + "\" data-n=\"" + passage.number() + "\" aria-label=\"");
        html.attribute(texts.get("compare.passage", passage.number())).raw("\"></a>");
        int from = begin;
        for (Span part : passage.spans()) {
            if (part.end() <= from) {
                continue;
            }
            int start = Math.max(from, part.begin());
            if (start > from) {
                html.raw("<span class=\"own\">")
                        .text(text.substring(from, start))
                        .raw("</span>");
            }
            html.raw("<span class=\"" + look + "\">")
                    .text(text.substring(start, part.end()))
                    .raw("</span>");
            from = part.end();
        }
    }
}
