package org.hearsay.app.page;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.Reading;
import org.hearsay.app.Outline;
import org.hearsay.text.Credit;
import org.hearsay.text.Lines;
import org.hearsay.text.Problem;
import org.hearsay.text.Publication;
import org.hearsay.text.Span;

/** Writes one reading as an article: heading, legend, the marked text, and the list of attributions beside it. */
final class ArticleHtml {
    private static final String LEGEND = """
            <b class="src">source</b>
            <span class="cue" data-n="1">cue</span> <span class="con d1">content</span>
            <span class="con d2">content inside a content</span> <span class="mark">quotes nobody</span>\
            """;

    private final Reading reading;
    private final Extras extras;
    private final String titleId;
    private final Html html = new Html();
    private final Voices voices;

    ArticleHtml(Reading reading, Extras extras, String titleId) {
        this.reading = reading;
        this.extras = extras;
        this.titleId = titleId;
        this.voices = new Voices(reading);
    }

    String write() {
        html.raw("<article aria-labelledby=\"").raw(titleId).raw("\">\n<header>\n");
        writeHeading();
        html.raw("</header>\n<div class=\"columns\">\n<section class=\"read\" aria-label=\"The text\">\n");
        html.raw("<p class=\"legend\" aria-label=\"How the text is marked\">").raw(LEGEND);
        html.raw(extras.ownVoice() ? "\n<span class=\"own\">own voice</span>" : "");
        html.raw(extras.values() ? "\n<span class=\"valued\">date or figure</span>" : "")
                .raw("</p>\n");
        new TextHtml(reading, extras, voices, html).write();
        html.raw("</section>\n");
        writeList();
        html.raw("</div>\n</article>\n");
        return html.toString();
    }

    private void writeHeading() {
        Publication publication = reading.document().publication();
        String title = Stream.of(publication.title(), publication.uri())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("Untitled");
        html.raw("<h1 dir=\"auto\" id=\"")
                .raw(titleId)
                .raw("\">")
                .attribute(title)
                .raw("</h1>\n");
        String address = publication.title() == null ? null : publication.uri(); // else it is the heading
        String about = Stream.of(publication.publisher(), publication.published(), address)
                .filter(Objects::nonNull)
                .map(o -> new Html()
                        .raw("<bdi>")
                        .attribute(o.toString())
                        .raw("</bdi>")
                        .toString())
                .collect(Collectors.joining(" \u00B7 "));
        if (!about.isEmpty()) {
            html.raw("<p>").raw(about).raw("</p>\n");
        }
        if (!publication.bylines().isEmpty()) {
            html.raw("<p>by <bdi>")
                    .attribute(String.join("; ", publication.bylines()))
                    .raw("</bdi></p>\n");
        }
        for (Credit credit : reading.document().credits()) {
            boolean origin = credit.kind() == Credit.Kind.ORIGIN;
            html.raw("<p>").raw(origin ? "as <bdi>" : "with a contribution by <bdi>");
            html.attribute(credit.name()).raw(origin ? "</bdi> reported</p>\n" : "</bdi></p>\n");
        }
        writeProblems();
    }

    private void writeProblems() {
        if (reading.problems().isEmpty()) {
            return;
        }
        Lines lines = new Lines(reading.document().text());
        html.raw("<ul class=\"problems\">\n");
        for (Problem problem : reading.problems()) {
            Span span = problem.span();
            html.raw("<li>untidy: ");
            if (span != null) {
                html.raw("line ").raw(lines.at(span.begin())).raw(": ");
            }
            html.attribute(problem.message()).raw("</li>\n");
        }
        html.raw("</ul>\n");
    }

    private void writeList() {
        List<Outline.Node> outermost = Outline.of(reading).outermost();
        html.raw("<nav class=\"who\" aria-label=\"Who says what\">\n<h2>Who says what</h2>\n");
        if (outermost.isEmpty()) {
            html.raw("<p>No attributions.</p>\n");
        } else {
            new ListHtml(reading, extras, voices, html).write(outermost);
        }
        html.raw("</nav>\n");
    }
}
