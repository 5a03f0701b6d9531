package org.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.text.Document;
import org.hearsay.text.SourceMap;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** What text is made of a page. */
class HtmlTest {
    private static final String LONG =
            "The harbour of Port Selim was closed on Tuesday, said Dana Cole, who runs it, and nobody"
                    + " could say for how long the ships, the crews and the fish would have to wait outside the mole.";

    private static final String STORY = "<p>" + LONG + "</p><p>One. " + LONG + "</p><p>Two. " + LONG + "</p>";

    private static final String STORY_TEXT = LONG + "\n\nOne. " + LONG + "\n\nTwo. " + LONG;

    @Test
    void whiteSpaceIsAsABrowserShowsIt() throws UnreadableException {
        check("<p>Ships\n\t waited.</p>  <p>Nobody <b>knew</b> why .</p>", "Ships waited.\n\nNobody knew why .");
        check("Port Selim<br>Tuesday<br><br>Ships waited.", "Port Selim\nTuesday\n\nShips waited.");
        check("<p>She<i>ll</i>fish&nbsp;only</p>", "Shellfish\u00a0only");
        check("<pre>a  b\n c</pre>", "a  b\n c");
        check("<ul><li>one</li><li>two</li></ul>", "one\ntwo");
        check("<table><tr><td>fish<td>12<tr><td>nets<td>3</table>", "fish 12\nnets 3");
    }

    @Test
    void entitiesAreTheirCharacters() throws UnreadableException {
        check(
                "<p>&ldquo;Fish &amp; nets&rdquo; &#8211; &lt;said&gt; caf&eacute; &copy 2026 &bogus; AT&T</p>",
                "“Fish & nets” – <said> café © 2026 &bogus; AT&T");
    }

    @Test
    void whatIsNotShownIsNotText() throws UnreadableException {
        check(
                "<p>Seen.</p><script>no</script><style>no</style><template><p>no</p></template><noscript>no</noscript>"
                        + "<p hidden>no</p><p style='display: none'>no</p><p aria-hidden=true>no</p><!-- no -->",
                "Seen.");
    }

    @Test
    void theArticleIsFoundAmongItsSurroundings() throws UnreadableException {
        String menu = "<nav><a href=/>Home</a> <a href=/news>News</a></nav><header>The Daily Courier</header>";
        String rest = "<aside>Most read: " + LONG + "</aside><div class='related-links'><p>" + LONG + "</p></div>"
                + "<div id=comments><p>" + LONG.repeat(30) + "</p></div><footer>© 2026</footer>";
        check(
                menu + "<article><h1>Harbour closed</h1>" + STORY + "</article>" + rest,
                "Harbour closed\n\n" + STORY_TEXT);
        check(menu + "<div><div class=x>" + STORY + "</div></div>" + rest, STORY_TEXT);
        check(menu + "<div itemprop=articleBody>" + STORY + "</div><p>" + LONG + "</p>" + rest, STORY_TEXT);
        check(
                menu + "<main><section class=part>" + STORY + "</section><div class=ad>Buy</div><section class=part>"
                        + STORY + "</section></main>" + rest,
                STORY_TEXT + "\n\n" + STORY_TEXT);
    }

    @Test
    void listsOfLinksAreNoText() throws UnreadableException {
        check("<div>" + STORY + "<p><a href=/x>Ten harbours that you must have seen</a></p></div>", STORY_TEXT);
    }

    @Test
    void quotedPostsAreText() throws UnreadableException {
        check(
                "<div>" + STORY + "<div class=social-embed><blockquote>" + LONG + "</blockquote></div></div>",
                STORY_TEXT + "\n\n" + LONG);
    }

    @Test
    void everyPostOfALiveBlogIsText() throws UnreadableException {
        String post =
                "<div itemprop=liveBlogUpdate><h2>10:05</h2><div itemprop=articleBody><p>" + LONG + "</p></div></div>";
        check(
                "<article itemscope itemtype='https://schema.org/LiveBlogPosting'>" + post + post + post + "</article>",
                ("10:05\n\n" + LONG + "\n\n").repeat(3).strip());
    }

    @Test
    void aPageIsNeverLost() throws UnreadableException {
        check("<p>Closed.</p>", "Closed.");
        check("<nav>Menu</nav><p>Closed.</p>", "Closed.");
        check("<form><div class=widget>" + STORY + "</div></form>", STORY_TEXT);
        check("<nav>All there is.</nav>", "All there is.");
        check("<div style='visibility:hidden'>" + STORY + "</div>", STORY_TEXT);
        check("Harbour closed <b>today", "Harbour closed today");
    }

    @Test
    void everySpanLeadsBackToTheMarkup() throws UnreadableException {
        String markup = "<html><p>Fish &amp;\n nets, <i>said</i> Cole.</p>";
        Document document = read(markup);
        assertThat(document.text()).isEqualTo("Fish & nets, said Cole.");
        assertThat(origins(document, markup, 0, 23)).containsExactly("Fish", "&amp;", "nets,", "said", "Cole.");
        assertThat(origins(document, markup, 5, 6)).containsExactly("&amp;");
        assertThat(origins(document, markup, 6, 7)).isEmpty();
        assertThat(origins(document, markup, 9, 16)).containsExactly("ts,", "sai");
    }

    @Test
    void theEncodingIsWhatThePageDeclaresIfThatFits() throws UnreadableException {
        String text = "<p>Café “Selim” naïve</p>";
        for (String meta : List.of(
                "<meta charset=windows-1252>",
                "<meta http-equiv='Content-Type' content='text/html; charset=windows-1252'>",
                "<?xml version='1.0' encoding='windows-1252'?><html>")) {
            byte[] bytes = (meta + text).getBytes(java.nio.charset.Charset.forName("windows-1252"));
            Document document = new Intake().read(bytes, "page.html");
            assertThat(document.text()).isEqualTo("Café “Selim” naïve");
            assertThat(document.problems()).isEmpty();
        }
    }

    @Test
    void pagesAreKnownByTheirContentOrName() throws UnreadableException {
        assertThat(read("\ufeff\n<!-- saved --><!DOCTYPE html><p>Closed.", "page")
                        .text())
                .isEqualTo("Closed.");
        assertThat(read("<p>Closed.", "PAGE.HTM").text()).isEqualTo("Closed.");
        assertThat(read("Write <html> first.", "notes.txt").text()).isEqualTo("Write <html> first.");
        assertThat(read("Это <html> было.", "notes").text()).isEqualTo("Это <html> было.");
    }

    @Test
    void creditsAreFoundInTheText() throws UnreadableException {
        Document document = read("<article><h1>Harbour closed</h1><p>Reuters</p>" + STORY + "</article>");
        assertThat(document.credits())
                .extracting(c -> c.name() + " " + c.span().in(document.text()))
                .containsExactly("Reuters Reuters");
    }

    @Test
    void problemsHaveTheirPlaceInTheText() throws UnreadableException {
        Document document = read("<p>Fish\0 only</p>");
        assertThat(document.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("nul");
            assertThat(problem.span()).isEqualTo(new Span(4, 5));
        });
    }

    private static void check(String body, String expected) throws UnreadableException {
        assertThat(read("<html><title>T</title><body>" + body + "</body></html>")
                        .text())
                .isEqualTo(expected);
    }

    private static Document read(String markup) throws UnreadableException {
        return read(markup, "page.html");
    }

    private static Document read(String markup, String name) throws UnreadableException {
        return new Intake().read(markup.getBytes(StandardCharsets.UTF_8), name);
    }

    private static List<String> origins(Document document, String markup, int begin, int end) {
        return document.map().origin(new Span(begin, end)).stream()
                .map((SourceMap.Run run) -> markup.substring(run.begin(), run.end()))
                .collect(Collectors.toList());
    }
}
