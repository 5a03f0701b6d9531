package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.Reading;
import org.hearsay.app.Marked;
import org.hearsay.text.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A claim of more accounts than a page holds. */
class LongClaimTest {
    private static final int PAPERS = 45;

    @Test
    void comesInPages(@TempDir Path folder) throws Exception {
        Reading[] readings = new Reading[PAPERS];
        for (int i = 0; i < PAPERS; i++) {
            readings[i] = Marked.reading(
                    "[1s:Petra Vail] [1c:said] [1t:that 12 workers were hurt when the east quay burned].",
                    new Publication(
                            "https://paper" + i + ".example/quay",
                            "Quay " + i,
                            "Paper " + i,
                            LocalDate.of(2031, 3, 4).plusDays(i),
                            "en"),
                    Samples.named("paper" + i));
        }
        try (OpenRoom open = OpenRoom.in(folder, readings)) {
            Visitor ines = new Visitor(open.room());
            String first = ines.page("/claims/paper0id1");
            assertThat(first).contains("45 accounts side by side", "45 articles");
            assertThat(count(first, "<li class=\"account")).isEqualTo(20);
            assertThat(first).contains("Drawn are the 24 earliest articles").contains("id=\"step-40\"");
            assertThat(first).doesNotContain("id=\"step-41\"").contains("?step=40");
            String last = ines.page(next(ines.page(next(first))));
            assertThat(count(last, "<li class=\"account")).isEqualTo(5);
            assertThat(last).doesNotContain("rel=\"next\"").contains("rel=\"prev\"");
            assertThat(ines.page("/claims/paper0id1?base=paper7id1"))
                    .contains("<li class=\"account base\" id=\"paper7id1\"");

            Described described = Described.by(ines);
            JsonNode page = JsonMapper.shared().readTree(ines.page("/api/v1/claims/paper0id1"));
            assertThat(described.complaints("/claims/{id}", page)).isEmpty();
            assertThat(page.at("/claim/accounts")).hasSize(40);
            assertThat(page.get("total").asInt()).isEqualTo(PAPERS);
            JsonNode rest =
                    JsonMapper.shared().readTree(ines.page(page.get("next").asString()));
            assertThat(described.complaints("/claims/{id}", rest)).isEmpty();
            assertThat(rest.at("/claim/accounts")).hasSize(5);
            assertThat(rest.at("/claim/accounts/0/id").asString()).isEqualTo("paper40id1");
            assertThat(rest.at("/claim/joins")).allMatch(j -> j.toString().matches(".*paper4[0-4]id1.*"));
            assertThat(rest.get("next").isNull()).isTrue();
            assertThat(rest.has("edges")).as("they came with the first").isFalse();
        }
    }

    private static String next(String page) {
        Matcher next = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(page);
        assertThat(next.find()).isTrue();
        return next.group(1).replace("&amp;", "&");
    }

    private static int count(String page, String what) {
        return page.split(Pattern.quote(what), -1).length - 1;
    }
}
