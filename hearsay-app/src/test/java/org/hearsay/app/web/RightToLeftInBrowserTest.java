package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.Reading;
import org.hearsay.app.Chromium;
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
            tab.page().navigate(open.room().entrance());
            for (String[] each : List.of(
                    new String[] {"/", "documents"},
                    new String[] {"/search?q=12", "search"},
                    new String[] {"/documents/" + readings[0].document().id() + "?own=1", "document"},
                    new String[] {claim, "claim"},
                    new String[] {"/review", "review"})) {
                tab.page().navigate(address + each[0]);
                tab.checkLooks("right-to-left-" + each[1]);
            }
            tab.page().navigate(address + claim);
            assertThat(tab.page().evaluate(DIRECTION)).isEqualTo("rtl");
            assertThat(tab.page().evaluate("getComputedStyle(document.body).direction"))
                    .isEqualTo("ltr");
            tab.checkQuiet(address);
        }
    }
}
