package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.Reading;
import org.hearsay.app.Pseudo;
import org.hearsay.app.desk.Corroboration;
import org.hearsay.app.page.CopyPage;
import org.hearsay.app.page.PageFormat;
import org.hearsay.corroboration.copy.Copy;
import org.hearsay.corroboration.copy.WordForWord;
import org.hearsay.reader.SentenceVectors;
import org.hearsay.text.Document;
import org.hearsay.text.Publication;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A room in a language of letters that no document has: what is said in other ones, and by no document, is not in the bundle. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WordsTest {
    /** Words, and what stands between two of them. */
    private static final Pattern SAID =
            Pattern.compile("[A-Za-z]{2,}(?:[ ,.;&'\u2019\"\u201c\u201d0-9%-]{1,4}[A-Za-z]+)*");

    /** What is written the same in every language: the program's name, signs, and what somebody is called here. */
    private static final Set<String> NAMES =
            Set.of("Hearsay", "UTC", "SHA", "ines", "openapi.json", "ledger", "nosuchword", "none");

    /** Of these, what people hear or see. */
    private static final Set<String> HEARD = Set.of(
            "aria-label",
            "title",
            "placeholder",
            "alt",
            "data-key-label",
            "data-label",
            "data-who",
            "data-chain",
            "data-drop",
            "data-sending",
            "data-stop",
            "data-resend",
            "data-broken",
            "data-waiting",
            "data-reading",
            "data-added",
            "data-failed",
            "data-cancelled");

    private Reading[] story;
    private OpenRoom open;
    private Visitor ines;
    private String told;

    @BeforeAll
    void openRoom(@TempDir Path folder) throws Exception {
        story = Stream.concat(Stream.of(Story.read()), Stream.of(Samples.quay(), Samples.port()))
                .toArray(Reading[]::new);
        open = OpenRoom.speaking(Pseudo.texts(), folder, SentenceVectors::open, story);
        StringBuilder words = new StringBuilder();
        for (Reading reading : story) {
            Publication publication = reading.document().publication();
            words.append(publication).append(' ').append(reading.document().text());
            reading.actors().all().forEach(a -> words.append(' ').append(a.name()));
        }
        ines = new Visitor(open.room());
        ines.page("/claims");
        try (Corroboration corroboration = open.desk().corroborationAsKept(SentenceVectors::open)) {
            corroboration.claims().forEach(c -> words.append(' ').append(c.words()));
            corroboration
                    .claims()
                    .forEach(c -> c.accounts().forEach(a -> words.append(' ').append(a.text())));
        }
        told = plain(words.toString());
    }

    @AfterAll
    void closeRoom() throws Exception {
        open.close();
    }

    private static String plain(String words) {
        return " " + words.replaceAll("[^\\p{L}]+", " ").strip() + " ";
    }

    /** Every page that is linked, once for each kind of it, and those that nothing links. */
    private List<String> pages() throws Exception {
        Set<String> pages = new TreeSet<>(List.of(
                "/",
                "/search?q=dam",
                "/search?q=nosuchword",
                "/claims?q=inspected",
                "/review?edit=1",
                "/review/all?above=0.1",
                "/review/agreement",
                "/actors?decide=1",
                "/conflicts",
                "/searches",
                "/add",
                "/api",
                "/nowhere",
                "/documents/none",
                "/claims/none",
                "/search?q=said-by:",
                "/show?q=dam",
                "/show?q=nosuchword",
                "/timeline?q=dam",
                "/network?q=dam",
                "/actors/decide?one=none/a1&other=x"));
        List<String> from = new ArrayList<>(List.of("/", "/claims", "/actors", "/events", "/network", "/search?q=dam"));
        for (int i = 0; i < from.size(); i++) {
            pages.add(from.get(i));
            int found = 0;
            for (Element link : Jsoup.parse(ines.page(from.get(i))).select("main a[href]")) {
                String address = link.attr("href").replaceAll("#.*", "");
                if (address.matches("/(documents|claims|actors|events)/[^?]+|/compare/.*") && found++ < 4) {
                    pages.add(address);
                    if (address.startsWith("/documents/") && !address.endsWith("original")) {
                        pages.add(address + "?own=1&values=1&meant=1&copies=1");
                        pages.add(address + "/context");
                    }
                    if (from.size() < 30 && !address.endsWith("original")) {
                        from.add(address);
                    }
                }
            }
        }
        return List.copyOf(pages);
    }

    @Test
    void everyWordOfOursIsInTheBundle() throws Exception {
        String statement = Jsoup.parse(ines.page("/review"))
                .select("input[name=statement]")
                .attr("value");
        ines.done("/judge", "statement", statement, "verdict", "accepted", "seen", "0");
        Map<String, Set<String>> strange = new TreeMap<>();
        for (String path : pages()) {
            HttpResponse<String> answer = ines.get(path);
            if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                check(path, answer.body(), strange);
            }
        }
        assertThat(strange).isEmpty();
    }

    @Test
    void soIsThatOfPagesThatStandAlone() throws Exception {
        Map<String, Set<String>> strange = new TreeMap<>();
        String asked = ines.page("/show?q=dam");
        String digest = Jsoup.parse(asked).select("input[name=digest]").attr("value");
        check(
                "bundle",
                ines.post("/show", "q", "dam", "digest", digest, "confirm", "1").body(),
                strange);
        PageFormat format = new PageFormat(Pseudo.texts());
        for (Reading reading : story) {
            String page = text(format.begin()) + text(format.render(reading, 1)) + text(format.end());
            check(reading.document().publication().title(), page, strange);
            Document first = story[0].document();
            Copy copy = WordForWord.of(first, reading.document());
            check("compared", text(CopyPage.of(first, reading.document(), copy, Pseudo.texts())), strange);
        }
        assertThat(strange).isEmpty();
    }

    private static String text(byte[] page) {
        return new String(page, StandardCharsets.UTF_8);
    }

    private void check(String path, String page, Map<String, Set<String>> strange) {
        Element root = Jsoup.parse(page);
        root.select("script, style, code, kbd, [lang=en], .ledger, input, textarea")
                .remove();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text) {
                        check(path, text.getWholeText(), text.parent() + "", strange);
                    } else if (node instanceof Element element) {
                        for (Attribute attribute : element.attributes()) {
                            if (HEARD.contains(attribute.getKey())) {
                                check(path, attribute.getValue(), attribute.getKey(), strange);
                            }
                        }
                    }
                },
                root);
    }

    private void check(String path, String words, String where, Map<String, Set<String>> strange) {
        Matcher said = SAID.matcher(words);
        while (said.find()) {
            if (!NAMES.contains(said.group())
                    && !told.contains(plain(said.group()).stripTrailing())) {
                strange.computeIfAbsent(said.group(), w -> new TreeSet<>()).add(path);
            }
        }
    }
}
