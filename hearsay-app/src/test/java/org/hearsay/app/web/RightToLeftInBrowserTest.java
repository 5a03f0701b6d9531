package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.Reading;
import org.hearsay.app.Chromium;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages with words that run from right to left, in Chromium. */
@Tag("browser")
class RightToLeftInBrowserTest {
    /** In which way a line with an Arabic title runs, and whether what stands after a name still stands on its right. */
    private static final String DIRECTION =
            "getComputedStyle([...document.querySelectorAll('h1')].find(e => e.dir === 'auto')).direction";

    @Test
    void wordsRunTheirWayAndNothingElseDoes(@TempDir Path folder) throws Exception {
        Reading[] readings = RightToLeftTest.read();
        try (OpenRoom open = OpenRoom.in(folder, readings);
                Chromium chromium = Chromium.start();
                Chromium.Tab tab = chromium.open()) {
            String address = open.room().address();
            Visitor first = new Visitor(open.room());
            String claim = "/claims/" + readings[0].attributions().getFirst().id();
            first.get(claim);
            String actor = Jsoup.parse(first.page("/actors"))
                    .select("main a:matches([\\u0600-\\u06FF])")
                    .attr("href");
            String name =
                    Addresses.of("/actors/decide", "one", actor.substring(8), "other", "\u0645\u0631\u064a\u0645");
            tab.page().navigate(open.room().entrance());
            for (String[] each : List.of(
                    new String[] {"/", "documents"},
                    new String[] {"/search?q=12", "search"},
                    new String[] {"/documents/" + readings[0].document().id() + "?own=1", "document"},
                    new String[] {claim, "claim"},
                    new String[] {"/actors", "actors"},
                    new String[] {actor, "actor"},
                    new String[] {"/actors?decide=1", "decide"},
                    new String[] {name, "nobody"},
                    new String[] {"/network", "network"},
                    new String[] {"/timeline?q=12", "timeline"},
                    new String[] {"/conflicts", "conflicts"},
                    new String[] {
                        "/show?statement="
                                + readings[0].attributions().getFirst().id(),
                        "show"
                    },
                    new String[] {
                        "/compare/" + readings[0].document().id() + "/"
                                + readings[2].document().id(),
                        "compare"
                    },
                    new String[] {"/documents/" + readings[2].document().id() + "?meant=1&values=1&copies=1", "meant"},
                    new String[] {"/review", "review"})) {
                tab.page().navigate(address + each[0]);
                tab.checkLooks("right-to-left-" + each[1]);
            }
            tab.page().navigate(address + claim);
            assertThat(tab.page().evaluate(DIRECTION)).isEqualTo("rtl");
            assertThat(tab.page().evaluate("getComputedStyle(document.body).direction"))
                    .isEqualTo("ltr");
            tab.page().navigate(address + "/network");
            tab.page().waitForSelector("#network canvas");
            tab.page().setViewportSize(320, 640);
            tab.page().waitForFunction("() => document.querySelector('#network canvas').clientWidth < 320");
            tab.checkQuiet(address);
        }
    }
}
