package org.hearsay.app.page;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    private static final String LEGEND = """
            <p class="legend" aria-label="How the texts are marked"><span class="both">stands in both</span>
            <span class="both said">both quote it</span> <span class="both form">a form filled in</span>
            <span class="own">only here</span></p>
            """;

    private final Html html = new Html();
    private final Copy copy;

    private CopyPage(Copy copy) {
        this.copy = copy;
    }

    public static byte[] of(Document first, Document second, Copy copy) {
        return Framed.page("Compared", "compare.css", "<main>\n" + body(first, second, copy) + "</main>\n");
    }

    /** What stands in the page, to be put into another one; its style sheet is {@code compare.css}. */
    public static String body(Document first, Document second, Copy copy) {
        CopyPage page = new CopyPage(copy);
        page.write(first, second);
        return page.html.toString();
    }

    private void write(Document first, Document second) {
        html.raw("<h1>").raw(heading()).raw("</h1>\n<ul class=\"reasons\">\n");
        for (CopyReason reason : copy.reasons()) {
            html.raw("<li>").attribute(reason.text()).raw("</li>\n");
        }
        html.raw("</ul>\n").raw(LEGEND).raw("<div class=\"sides\">\n");
        writeSide(first, "First", 'a', 'b', passages(AlignedPassage::first));
        writeSide(second, "Second", 'b', 'a', passages(AlignedPassage::second));
        html.raw("</div>\n");
    }

    private String heading() {
        return switch (copy.verdict()) {
            case NONE -> "No copy";
            case BOILERPLATE -> "No copy: boilerplate of their site";
            case COPY ->
                switch (copy.earlier()) {
                    case FIRST -> "Copy: the first was first";
                    case SECOND -> "Copy: the second was first";
                    case UNKNOWN -> "Copy: unknown which was first";
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

    private void writeSide(Document document, String name, char here, char there, List<Passage> passages) {
        html.raw("<section aria-label=\"").raw(name).raw("\">\n<h2 dir=\"auto\">");
        html.attribute(Objects.requireNonNullElse(document.publication().title(), name + " document"));
        html.raw("</h2>\n<p class=\"about\">").raw(name);
        Stream.of(
                        document.publication().publisher(),
                        document.publication().published(),
                        document.publication().uri())
                .filter(Objects::nonNull)
                .forEach(o -> html.raw(" \u00B7 <bdi>").attribute(o.toString()).raw("</bdi>"));
        html.raw("</p>\n<div class=\"text\" dir=\"auto\">");
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
                + "\" data-n=\"" + passage.number() + "\" aria-label=\"passage " + passage.number()
                + " in the other text\"></a>");
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
