package org.hearsay.app.page;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.Reading;
import org.hearsay.app.Direction;
import org.hearsay.app.Outline;
import org.hearsay.app.Sentence;
import org.hearsay.app.Texts;
import org.hearsay.text.Credit;
import org.hearsay.text.Lines;
import org.hearsay.text.Problem;
import org.hearsay.text.Publication;
import org.hearsay.text.Span;

/** Writes one reading as an article: heading, legend, the marked text, and the list of attributions beside it. */
final class ArticleHtml {
    private final Reading reading;
    private final Extras extras;
    private final String titleId;
    private final Texts texts;
    private final Html html = new Html();
    private final Voices voices;

    ArticleHtml(Reading reading, Extras extras, String titleId, Texts texts) {
        this.texts = texts;
        this.reading = reading;
        this.extras = extras;
        this.titleId = titleId;
        this.voices = new Voices(reading, texts);
    }

    String write() {
        html.raw("<article aria-labelledby=\"").raw(titleId).raw("\">\n<header>\n");
        writeHeading();
        html.raw("</header>\n<div class=\"columns\">\n<section class=\"read\" aria-label=\"")
                .attribute(texts.get("page.text"));
        html.raw("\">\n");
        writeLegend();
        new TextHtml(reading, extras, voices, new Moment(texts), html).write();
        html.raw("</section>\n");
        writeList();
        html.raw("</div>\n</article>\n");
        return html.toString();
    }

    private void writeLegend() {
        html.raw("<p class=\"legend\" aria-label=\"")
                .attribute(texts.get("page.legend"))
                .raw("\">");
        marked("b class=\"src\"", "page.source", "b");
        marked("span class=\"cue\" data-n=\"1\"", "page.cue", "span");
        marked("span class=\"con d1\"", "page.content", "span");
        marked("span class=\"con d2\"", "page.inner", "span");
        marked("span class=\"mark\"", "page.mark", "span");
        if (extras.ownVoice()) {
            marked("span class=\"own\"", "page.own", "span");
        }
        if (extras.values()) {
            marked("span class=\"valued\"", "page.valued", "span");
        }
        html.raw("</p>\n");
    }

    private void marked(String begin, String key, String end) {
        html.raw("<").raw(begin).raw(">").attribute(texts.get(key));
        html.raw("</").raw(end).raw(">\n");
    }

    private void writeHeading() {
        Publication publication = reading.document().publication();
        String title = Stream.of(publication.title(), publication.uri())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(texts.get("documents.untitled"));
        html.raw("<h1 dir=\"")
                .raw(Direction.of(title))
                .raw("\" id=\"")
                .raw(titleId)
                .raw("\">")
                .attribute(title)
                .raw("</h1>\n");
        String address = publication.title() == null ? null : publication.uri(); // else it is the heading
        String about = Stream.of(publication.publisher(), publication.published(), address)
                .filter(Objects::nonNull)
                .map(o -> new Html().apart(o.toString()).toString())
                .collect(Collectors.joining(" \u00B7 "));
        if (!about.isEmpty()) {
            html.raw("<p>").raw(about).raw("</p>\n");
        }
        if (!publication.bylines().isEmpty()) {
            html.raw("<p>")
                    .sentence(texts.sentence("page.by", String.join("; ", publication.bylines())))
                    .raw("</p>\n");
        }
        reading.document().credits().stream()
                .map(this::credit)
                .distinct()
                .forEach(line -> html.raw("<p>").sentence(line).raw("</p>\n"));
        writeProblems();
    }

    private Sentence credit(Credit credit) {
        return texts.sentence(credit.kind() == Credit.Kind.ORIGIN ? "page.origin" : "page.contribution", credit.name());
    }

    private void writeProblems() {
        if (reading.problems().isEmpty()) {
            return;
        }
        Lines lines = new Lines(reading.document().text());
        html.raw("<ul class=\"problems\">\n");
        for (Problem problem : reading.problems()) {
            Span span = problem.span();
            html.raw("<li>").attribute(texts.get("page.untidy")).raw(" ");
            if (span != null) {
                html.attribute(texts.get("page.line", lines.at(span.begin()))).raw(" ");
            }
            html.sentence(Sentence.english(problem.message())).raw("</li>\n");
        }
        html.raw("</ul>\n");
    }

    private void writeList() {
        List<Outline.Node> outermost = Outline.of(reading).outermost();
        String title = texts.get("page.title");
        html.raw("<nav class=\"who\" aria-label=\"")
                .attribute(title)
                .raw("\">\n<h2>")
                .attribute(title)
                .raw("</h2>\n");
        if (outermost.isEmpty()) {
            html.raw("<p>").attribute(texts.get("page.none")).raw("</p>\n");
        } else {
            new ListHtml(reading, extras, voices, texts, html).write(outermost);
        }
        html.raw("</nav>\n");
    }
}
