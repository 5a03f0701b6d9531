package org.hearsay.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.hearsay.text.Problem;
import org.hearsay.text.SourceMap;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The content of a news item, in the forms in which it is given: markup (XHTML, NITF or any other) before plain text, else the
 * first. Places lead back to the chars of all words of one form. For one thread.
 */
final class NewsContent {
    private static final Set<String> LEFT_OUT = Set.of(
            "head", "body.head", "script", "style", "figure", "figcaption", "aside", "media", "note", "doc.copyright");

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hl1",
            "hl2",
            "div",
            "li",
            "dt",
            "dd",
            "td",
            "th",
            "tr",
            "table",
            "ul",
            "ol",
            "blockquote",
            "bq",
            "block",
            "pre",
            "section",
            "article",
            "header",
            "tagline",
            "body",
            "body.content",
            "body.end",
            "lede",
            "paragraph",
            "abstract",
            "br");

    private final List<PageText> markup = new ArrayList<>();
    private final List<PageText> plain = new ArrayList<>();
    private final List<String> bylines = new ArrayList<>();
    private @Nullable String headline;

    /** What is open: the element that holds one form, its text so far, and how far inside we are. */
    private @Nullable String form;

    private boolean html;
    private Paragraphs text = new Paragraphs();
    private final StringBuilder raw = new StringBuilder();
    private int place;
    private int leftOut;
    private boolean spaced;

    /** Words of a head that are wanted for themselves. */
    private @Nullable String noted;

    private final StringBuilder note = new StringBuilder();

    void begin(String element, XMLStreamReader reader) {
        if (form == null) {
            if (element.equals("inlineXML") || element.equals("inlineData")) {
                form = element;
                String type = reader.getAttributeValue(null, "contenttype");
                html = type != null && type.toLowerCase(Locale.ROOT).contains("html");
                text = new Paragraphs();
                raw.setLength(0);
                place = 0;
                leftOut = 0;
                spaced = false;
            }
            return;
        }
        if (noted == null && (element.equals("byline") || element.equals("hl1"))) {
            noted = element;
            note.setLength(0);
        }
        leftOut += LEFT_OUT.contains(element) ? 1 : 0;
        block(element);
    }

    void end(String element) {
        if (form == null) {
            return;
        }
        if (element.equals(form)) {
            close();
            form = null;
            return;
        }
        if (element.equals(noted)) {
            note(element);
            noted = null;
        }
        leftOut -= LEFT_OUT.contains(element) ? 1 : 0;
        block(element);
    }

    private void note(String element) {
        String words = note.toString().replaceAll("\\s+", " ").strip();
        if (element.equals("byline")) {
            bylines.add(words);
        } else if (headline == null && !words.isEmpty()) {
            headline = words;
        }
    }

    private void block(String element) {
        if (BLOCKS.contains(element)) {
            text.end();
            spaced = false;
        }
    }

    void words(String words) {
        if (form == null) {
            return;
        }
        if (noted != null) {
            note.append(words);
        }
        if (form.equals("inlineData")) {
            raw.append(words);
        } else if (leftOut == 0) {
            write(words);
        }
        place += words.length();
    }

    /** White space is one space, as readers see it. */
    private void write(String words) {
        int at = 0;
        while (at < words.length()) {
            int from = at;
            while (at < words.length() && isSpace(words.charAt(at))) {
                at++;
            }
            spaced |= at > from;
            int begin = at;
            while (at < words.length() && (!isSpace(words.charAt(at)) || isSingle(words, at))) {
                at++;
            }
            if (at > begin) {
                if (spaced) {
                    text.between(" ");
                }
                text.words(words.substring(begin, at), "content", place + begin);
                spaced = false;
            }
        }
    }

    /** A space between two words that is kept as it is. */
    private static boolean isSingle(String words, int at) {
        return words.charAt(at) == ' ' && at + 1 < words.length() && !isSpace(words.charAt(at + 1));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    private void close() {
        if ("inlineXML".equals(form)) {
            add(new PageText(text.text(), text.map(), List.of()), markup);
        } else if (html) {
            PageText page = Page.parse(raw.toString()).whole();
            List<SourceMap.Run> runs = page.map().runs().stream()
                    .map(r -> new SourceMap.Run(r.text(), "content", r.begin(), r.end()))
                    .toList();
            add(new PageText(page.words(), SourceMap.of(runs), page.problems()), markup);
        } else {
            String words = raw.toString();
            int begin = words.length() - words.stripLeading().length();
            Span span = new Span(0, words.strip().length());
            SourceMap.Run all = new SourceMap.Run(span, "content", begin, begin + span.length());
            add(new PageText(words.strip(), SourceMap.of(List.of(all)), List.<Problem>of()), plain);
        }
    }

    private static void add(PageText text, List<PageText> forms) {
        if (!Blank.is(text.words())) {
            forms.add(text);
        }
    }

    /** Null if there is no text. */
    @Nullable
    PageText best() {
        return !markup.isEmpty() ? markup.getFirst() : plain.isEmpty() ? null : plain.getFirst();
    }

    /** Lines that a form's own head has for it. */
    List<String> bylines() {
        return bylines;
    }

    @Nullable
    String headline() {
        return headline;
    }
}
