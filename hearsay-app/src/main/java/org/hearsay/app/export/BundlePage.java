package org.hearsay.app.export;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hearsay.app.Direction;
import org.hearsay.app.EnumWords;
import org.hearsay.app.Fact;
import org.hearsay.app.Sentence;
import org.hearsay.app.SourceName;
import org.hearsay.app.Texts;
import org.hearsay.app.page.Html;
import org.hearsay.app.page.StandingPage;
import org.hearsay.ledger.Judgement;
import org.hearsay.text.Document;
import org.hearsay.text.Publication;
import org.jspecify.annotations.Nullable;

/**
 * Statements as one page that needs nothing else and can be handed on: their words and chains, links to where they were published,
 * hashes of originals and texts, and for programs a W3C annotation for each. Protected names are replaced by their pseudonyms in all
 * of it.
 */
public final class BundlePage {
    private final Html html = new Html();
    private final Pseudonyms pseudonyms;
    private final Texts texts;

    private BundlePage(Pseudonyms pseudonyms, Texts texts) {
        this.texts = texts;
        this.pseudonyms = pseudonyms;
    }

    /**
     * The page, in UTF-8.
     *
     * @param about what was selected, for people
     * @param made when
     */
    public static byte[] of(Selection selection, Sentence about, Instant made, Pseudonyms pseudonyms, Texts texts) {
        BundlePage page = new BundlePage(pseudonyms, texts);
        page.write(selection, about, made);
        String data = new Annotations(pseudonyms).of(selection.statements());
        return StandingPage.of(texts.get("bundle.title"), texts.language(), "bundle.css", page.html.toString(), data);
    }

    private void write(Selection selection, Sentence about, Instant made) {
        int count = selection.statements().size();
        html.raw("<main>\n<h1>").attribute(texts.get("page.title")).raw("</h1>\n<p class=\"about\">");
        html.sentence(about.with(pseudonyms::in));
        html.raw("</p>\n<p class=\"about\">").sentence(texts.sentence("bundle.about", count, made.toString()));
        html.raw("</p>\n");
        Map<Document, List<Selected>> byDocument = selection.statements().stream()
                .collect(Collectors.groupingBy(s -> s.reading().document(), LinkedHashMap::new, Collectors.toList()));
        byDocument.forEach(this::document);
        html.raw("</main>\n");
    }

    private void document(Document document, List<Selected> statements) {
        Publication publication = document.publication();
        String title = pseudonyms.in(Objects.requireNonNullElse(publication.title(), texts.get("documents.untitled")));
        html.raw("<section>\n<h2 dir=\"").raw(Direction.of(title)).raw("\">").attribute(title);
        html.raw("</h2>\n<p class=\"about\">");
        about(publication.publisher());
        about(publication.published() == null ? null : publication.published().toString());
        link(publication.uri());
        html.raw("</p>\n");
        statements.forEach(this::statement);
        html.raw("<p class=\"hashes\">")
                .attribute(texts.get("bundle.original"))
                .raw(" <code>")
                .attribute(statements.getFirst().originalSha256())
                .raw("</code><br>")
                .attribute(texts.get("bundle.text"))
                .raw(" <code>")
                .attribute(document.textId())
                .raw("</code></p>\n</section>\n");
    }

    private void about(@Nullable String words) {
        if (words != null) {
            html.apart(pseudonyms.in(words)).raw(" ");
        }
    }

    /** Only to the web: any other address is told, and leads nowhere. */
    private void link(@Nullable String uri) {
        if (uri == null || uri.startsWith("upload:") || !uri.contains("://")) {
            return;
        }
        String shown = pseudonyms.in(uri);
        boolean web = (uri.startsWith("https://") || uri.startsWith("http://")) && shown.equals(uri);
        html.raw(web ? "<a rel=\"noreferrer\" href=\"" : "<bdi>");
        if (web) {
            html.attribute(uri).raw("\">");
        }
        html.attribute(shown).raw(web ? "</a>" : "</bdi>");
    }

    private void statement(Selected selected) {
        html.raw("<article id=\"s").attribute(selected.attribution().id()).raw("\">\n<blockquote dir=\"");
        passage(selected);
        html.raw("</blockquote>\n<p class=\"chain\"><span>")
                .attribute(texts.get("bundle.chain"))
                .raw("</span> ");
        html.raw(selected.reading().chain(selected.attribution()).links().stream()
                .map(l -> l.name() == null ? texts.get("statement.nobody") : SourceName.shown(l.name()))
                .map(n -> new Html().apart(pseudonyms.in(n)).toString())
                .collect(Collectors.joining(" → ")));
        html.raw("</p>\n<p class=\"facts\">");
        String text = selected.reading().document().text();
        html.sentence(Fact.told(Fact.of(selected.attribution(), text, texts)).with(pseudonyms::in));
        html.raw(" · ").attribute(judged(selected));
        html.raw("</p>\n</article>\n");
    }

    private String judged(Selected selected) {
        return selected.judged() != null && selected.judged().judgement() instanceof Judgement.OnAttribution on
                ? texts.get("bundle.checked", texts.get("verdict." + EnumWords.of(on.verdict())))
                : texts.get("bundle.unchecked", selected.attribution().confidence());
    }

    /** Marked; unmarked where a protected name stands in words of two kinds, so that none of it is left. */
    private void passage(Selected selected) {
        String text = selected.reading().document().text();
        Passage passage = Passage.of(selected);
        String whole = pseudonyms.in(passage.in(text));
        html.raw(Direction.of(whole)).raw("\">");
        String parted = passage.parts().stream()
                .map(p -> pseudonyms.in(p.span().in(text)))
                .collect(Collectors.joining());
        if (!whole.equals(parted)) {
            html.text(whole);
            return;
        }
        for (Passage.Part part : passage.parts()) {
            html.raw("<span class=\"" + part.kind() + "\">")
                    .text(pseudonyms.in(part.span().in(text)))
                    .raw("</span>");
        }
    }
}
