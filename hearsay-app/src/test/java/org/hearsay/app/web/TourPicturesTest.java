package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.hearsay.Reading;
import org.hearsay.app.Chromium;
import org.hearsay.app.Tour;
import org.hearsay.reader.SentenceVectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("browser")
class TourPicturesTest {
    private static final Path PICTURES = Path.of("target", "tour");

    /** Takes them into target/tour, and with -Dtour=write into the documentation. */
    @Test
    void thePicturesOfTheTourAreOfThePages(@TempDir Path folder) throws Exception {
        Reading[] story = Story.read();
        try (OpenRoom open = OpenRoom.in(folder, SentenceVectors::open, story);
                Chromium chromium = Chromium.start();
                Chromium.Tab tab = chromium.open()) {
            Visitor visitor = new Visitor(open.room());
            // What pages say together is made before the pictures are taken.
            visitor.page("/claims");
            visitor.page("/actors");
            tab.page().navigate(open.room().entrance());
            for (Tour.Picture picture : new Tour().pictures()) {
                show(tab.page(), open.room().address(), picture.of(), story);
                take(tab.page(), picture.file());
            }
            tab.checkQuiet(open.room().address());
        }
    }

    private static void show(Page page, String room, String of, Reading... story) {
        if (of.startsWith("/")) {
            page.navigate(room + of);
        } else if (of.startsWith("the document ")) {
            String name = of.substring("the document ".length());
            page.navigate(room + DocumentLine.address(named(name, story)));
        } else {
            String words = of.replaceFirst("the claim ", "");
            page.navigate(room + "/claims?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
            page.getByText(words.replace("\"", ""), new Page.GetByTextOptions().setExact(false))
                    .first()
                    .click();
            page.waitForURL(url -> url.contains("/claims/"));
        }
        page.waitForLoadState();
    }

    private static String named(String name, Reading... story) {
        return Stream.of(story)
                .filter(r -> String.valueOf(r.document().publication().uri()).contains(name.replace(".html", "")))
                .findFirst()
                .orElseThrow()
                .document()
                .id();
    }

    private static void take(Page page, String file) throws Exception {
        Path taken = PICTURES.resolve(Path.of(file).getFileName());
        page.screenshot(new Page.ScreenshotOptions().setPath(taken));
        Path kept = Tour.FILE.resolveSibling(file);
        if (Tour.writes()) {
            Files.createDirectories(kept.getParent());
            Files.copy(taken, kept, StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(kept).as("to take the pictures of the tour: -Dtour=write").exists();
    }
}
