package org.hearsay.app.page;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.hearsay.Reading;
import org.hearsay.app.Direction;
import org.hearsay.app.page.Segment.Part;
import org.hearsay.app.page.Segment.Role;

/** Writes the text of a reading with the parts of its attributions marked. What the page shows beside the words is made by the
 * style sheet from attributes, so that the text of the page is the text of the document. */
final class TextHtml {
    private static final int DEEPEST_STYLE = 4;

    private final Reading reading;
    private final Extras extras;
    private final Voices voices;
    private final Moment moment;
    private final Html html;
    private boolean placed;

    TextHtml(Reading reading, Extras extras, Voices voices, Moment moment, Html html) {
        this.reading = reading;
        this.extras = extras;
        this.voices = voices;
        this.moment = moment;
        this.html = html;
    }

    /** Each paragraph is a block of its own, so that a browser sets one anew, not all, when something in it lights up. */
    void write() {
        String text = reading.document().text();
        html.raw("<div class=\"text\" dir=\"")
                .raw(Direction.of(text))
                .raw("\">")
                .raw(paragraph(text, 0));
        for (Segment segment : Segments.of(reading, extras, moment)) {
            if (Segments.beginsParagraph(text, segment.begin())) {
                html.raw("</div>").raw(paragraph(text, segment.begin()));
            }
            writeBefore(segment);
            writeSegment(segment);
            segment.meant().forEach(this::writeMeant);
            segment.values()
                    .forEach(v -> html.raw("<span class=\"value\" data-value=\"")
                            .attribute(v)
                            .raw("\"></span>"));
        }
        html.raw("</div></div>\n");
    }

    private static String paragraph(String text, int begin) {
        int end = text.indexOf('\n', begin);
        return "<div dir=\"" + Direction.of(text.substring(begin, end < 0 ? text.length() : end)) + "\">";
    }

    private void writeBefore(Segment segment) {
        segment.handles()
                .forEach(n ->
                        html.raw("<span class=\"at\" id=\"").attribute(name(n)).raw("\"></span>"));
        if (!placed && segment.is(Role.PLACE)) {
            placed = true;
            html.raw("<span id=\"place\"></span>");
        }
        segment.copied()
                .forEach(c -> html.raw("<a class=\"elsewhere\" href=\"")
                        .attribute(c.address())
                        .raw("\" data-label=\"")
                        .attribute(c.label())
                        .raw("\" aria-label=\"")
                        .attribute(c.label())
                        .raw("\"></a>"));
    }

    /** Only where all see it, it can be followed: else keys would have to step over each "he". */
    private void writeMeant(Extras.Meant meant) {
        String element = extras.meantShown() ? "a" : "span";
        html.raw("<")
                .raw(element)
                .raw(" class=\"meant\" data-who=\"")
                .attribute(meant.name())
                .raw("\"");
        if (extras.meantShown()) {
            html.raw(" href=\"").attribute(meant.address()).raw("\" aria-label=\"");
            html.attribute(meant.name()).raw("\"");
        }
        html.raw("></").raw(element).raw(">");
    }

    private void writeSegment(Segment segment) {
        String words = reading.document().text().substring(segment.begin(), segment.end());
        if (segment.parts().isEmpty()) {
            html.text(words);
            return;
        }
        List<Integer> handles = segment.handles();
        String element = handles.isEmpty() ? "span" : "a";
        html.raw("<").raw(element).raw(" class=\"").raw(classes(segment)).raw("\"");
        if (!handles.isEmpty()) {
            html.raw(" href=\"#").attribute(name(handles.getFirst())).raw("-entry\" aria-describedby=\"");
            html.attribute(joined(handles, n -> name(n) + "-chain"))
                    .raw("\" data-n=\"")
                    .raw(joined(handles, n -> "" + n));
            html.raw("\"");
        }
        writeCard(segment);
        html.raw(">").text(words).raw("</").raw(element).raw(">");
    }

    /** Which attributions light up, and what is told of them: those that begin here, else the innermost. */
    private void writeCard(Segment segment) {
        List<Integer> shown = segment.handles();
        if (shown.isEmpty()) {
            int innermost =
                    segment.parts().stream().mapToInt(Part::number).max().orElse(0);
            if (innermost == 0) {
                return;
            }
            shown = List.of(innermost);
        }
        List<Integer> all = segment.parts().stream()
                .map(Part::number)
                .filter(n -> n > 0)
                .distinct()
                .toList();
        html.raw(" data-show=\"").attribute(joined(shown, this::name));
        html.raw("\" data-of=\"").attribute(joined(all, this::name));
        html.raw("\" data-chain=\"").raw(shown.stream().map(voices::card).collect(Collectors.joining("&#10;")));
        html.raw("\"");
    }

    private String name(int number) {
        return extras.names().of(number, reading.attributions().get(number - 1));
    }

    private static String joined(List<Integer> numbers, IntFunction<String> name) {
        return numbers.stream().map(name::apply).collect(Collectors.joining(" "));
    }

    private static String classes(Segment segment) {
        StringBuilder classes = new StringBuilder();
        if (segment.depth() > 0) {
            classes.append("con d")
                    .append(Math.min(segment.depth(), DEEPEST_STYLE))
                    .append(' ');
        }
        classes.append(segment.is(Role.SOURCE) ? "src " : "");
        classes.append(segment.is(Role.CUE) ? "cue " : "");
        classes.append(segment.is(Role.MARK) ? "mark " : "");
        classes.append(segment.is(Role.OWN) ? "own " : "");
        classes.append(segment.is(Role.DATE) || segment.is(Role.FIGURE) ? "valued " : "");
        classes.append(segment.is(Role.COPIED) ? "copied " : "");
        classes.append(segment.is(Role.MEANT) ? "refers " : "");
        classes.append(segment.is(Role.PLACE) ? "place " : "");
        return classes.toString().strip();
    }
}
