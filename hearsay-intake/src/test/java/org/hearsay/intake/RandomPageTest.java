package org.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.hearsay.text.Document;
import org.hearsay.text.SourceMap;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** Pages and bytes thrown together at random, the same at every run. */
class RandomPageTest {
    private static final String[] PIECES = {
        "<p>",
        "</p>",
        "<div class='ad'>",
        "<div class=story>",
        "</div>",
        "<br>",
        "<b>",
        "</b>",
        "<i",
        "<a href=x>",
        "</a>",
        "<table>",
        "<tr>",
        "<td>",
        "</table>",
        "<pre>",
        "</pre>",
        "<ul><li>",
        "</ul>",
        "<article>",
        "</article>",
        "<nav>",
        "</nav>",
        "<h1>",
        "</h1>",
        "<select>",
        "<option>",
        "</select>",
        "<textarea>",
        "</textarea>",
        "<svg>",
        "<math><mi>",
        "</svg>",
        "<script>",
        "</script>",
        "<style>",
        "</style>",
        "<template>",
        "</template>",
        "<!-- ",
        " -->",
        "<![CDATA[",
        "]]>",
        "<?xml?>",
        "<noscript>",
        "</noscript>",
        "<frameset>",
        "</body>",
        "&amp;",
        "&lt",
        "&#8220;",
        "&#x1F41F;",
        "&#xD83D;",
        "&#0;",
        "&#150;",
        "&notit;",
        "&bogus;",
        "&",
        "<",
        ">",
        "\"",
        "'",
        "\0",
        "\r\n",
        "\n",
        "\r",
        "\t",
        "  ",
        " ",
        "\u00a0",
        "\u202e",
        "\ufeff",
        "🐟",
        "é",
        "أ",
        "harbour",
        "Dana Cole",
        ", said ",
        "Ships waited outside the mole. ",
        "Nobody could say for how long the ships, the crews and the fish would have to wait there, she said. ",
        "(AP) - ",
        "Source: X"
    };

    @Test
    void everyRunLeadsBackToWhereItsWordsStand() {
        Random random = new Random(20260503);
        for (int i = 0; i < 4000; i++) {
            check(page(random));
        }
    }

    @Test
    void anyBytesAreReadOrRefused() {
        Random random = new Random(4);
        for (int i = 0; i < 4000; i++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            if (random.nextBoolean()) {
                for (int j = 0; j < bytes.length; j++) {
                    bytes[j] = (byte) (bytes[j] < 0 && random.nextInt(4) > 0 ? -bytes[j] : bytes[j] | 0x20);
                }
            }
            String name = random.nextBoolean() ? "a.txt" : "a.html";
            try {
                checkPlaces(new Intake().read(bytes, name));
            } catch (UnreadableException e) {
                assertThat(e.getMessage()).startsWith(name + ": ").hasLineCount(1);
            }
        }
    }

    private static String page(Random random) {
        StringBuilder page = new StringBuilder("<html>");
        int length = random.nextInt(60);
        for (int i = 0; i < length; i++) {
            page.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return page.toString();
    }

    private static void check(String page) {
        String markup = page.replace('\0', '\ufffd');
        try {
            Document document = new Intake().read(page.getBytes(StandardCharsets.UTF_8), "page.html");
            checkPlaces(document);
            for (SourceMap.Run run : document.map().runs()) {
                String original = markup.substring(run.begin(), run.end());
                if (original.length() == run.text().length()) {
                    assertThat(run.text().in(document.text())).as(page).isEqualTo(original);
                }
            }
        } catch (UnreadableException e) {
            assertThat(e.getMessage())
                    .as(page)
                    .isEqualTo("page.html: is a page without any text in it; nothing to read");
        }
    }

    private static void checkPlaces(Document document) {
        String text = document.text();
        Span all = new Span(0, text.length());
        assertThat(document.map().runs()).allMatch(run -> all.contains(run.text()));
        assertThat(document.credits()).allMatch(credit -> all.contains(credit.span()));
        assertThat(document.problems()).allMatch(problem -> problem.span() == null || all.contains(problem.span()));
        assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(text)
                .doesNotContain("\0");
    }
}
