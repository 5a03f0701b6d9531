package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.Hearsay;
import org.hearsay.app.StandIn;
import org.hearsay.intake.Intake;
import org.hearsay.intake.Languages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The document that tells programs what they may ask for, held against the room itself. */
class ApiTest {
    @TempDir
    private Path folder;

    private OpenRoom open;
    private Visitor visitor;
    private Described described;
    private JsonNode document;

    @BeforeEach
    void openRoom() throws Exception {
        Intaking intaking =
                new Intaking(new Intake(), () -> new Hearsay(new StandIn()), Languages::new, UploadLimits.USUAL);
        open = OpenRoom.taking(folder, intaking, Samples.port(), Samples.quay());
        visitor = new Visitor(open.room());
        described = Described.by(visitor);
        document = described.document();
    }

    @AfterEach
    void closeRoom() throws Exception {
        open.close();
    }

    @Test
    void everyRouteIsInItAndEveryPathIsARoute() {
        List<String> told = new ArrayList<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().propertyNames().forEach(m -> told.add(m + " " + path.getKey())));
        assertThat(told)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(open.room().forPrograms());
        assertThat(document.findValuesAsString("operationId"))
                .doesNotHaveDuplicates()
                .hasSameSizeAs(told);
    }

    @Test
    void parametersOfPathsAreDescribed() {
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().forEach(operation -> {
                    List<String> names = new ArrayList<>();
                    for (JsonNode parameter : operation.path("parameters")) {
                        JsonNode resolved = described.resolved(parameter);
                        if (resolved.get("in").asString().equals("path")) {
                            names.add("{" + resolved.get("name").asString() + "}");
                        }
                    }
                    assertThat(path.getKey().split("/")).as(path.getKey()).containsAll(names);
                    assertThat(path.getKey().chars().filter(c -> c == '{').count())
                            .isEqualTo(names.size());
                }));
    }

    @Test
    void everyReferenceLeadsSomewhereAndExamplesFitTheirSchemas() {
        assertThat(document.findValuesAsString("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
        int examples = 0;
        for (JsonNode content : document.findValues("content")) {
            for (JsonNode media : content) {
                if (media.has("example")) {
                    examples++;
                    assertThat(described.complaints(media.get("schema"), media.get("example")))
                            .as(media.toString())
                            .isEmpty();
                }
            }
        }
        assertThat(examples).isGreaterThan(15);
    }

    @Test
    void answersFitTheirSchemas() throws Exception {
        String id = Samples.port().document().id();
        Map<String, String> asked = Map.of(
                "/documents", "/documents",
                "/documents/{id}", "/documents/" + id,
                "/search", "/search?q=quotation:indirect",
                "/review", "/review",
                "/review/all", "/review/all?above=0.5",
                "/review/agreement", "/review/agreement",
                "/journal", "/journal",
                "/show", "/show?document=" + id,
                "/add", "/add");
        visitor.post("/api/v1/judge", "statement", "id1", "verdict", "accepted", "seen", "0");
        for (Map.Entry<String, String> each : asked.entrySet()) {
            JsonNode answer = JsonMapper.shared().readTree(visitor.page("/api/v1" + each.getValue()));
            assertThat(described.complaints(each.getKey(), answer))
                    .as(each.getKey())
                    .isEmpty();
        }
        HttpResponse<String> problem = visitor.get("/api/v1/documents/none");
        assertThat(described.complaints(
                        document.at("/components/schemas/Problem"),
                        JsonMapper.shared().readTree(problem.body())))
                .isEmpty();
        assertThat(described.complaints(
                        document.at("/components/schemas/Found"),
                        JsonMapper.shared().readTree("{}")))
                .isNotEmpty();
    }

    @Test
    void whatAProgramHasAlreadyIsNotSentAgain() throws Exception {
        for (String path : List.of("/documents", "/search?q=quay", "/openapi.json")) {
            HttpResponse<String> first = visitor.get("/api/v1" + path);
            String tag = first.headers().firstValue("ETag").orElseThrow();
            HttpResponse<String> again = visitor.get("/api/v1" + path, "If-None-Match", "\"other\", " + tag);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(visitor.get("/api/v1" + path, "If-None-Match", "\"other\"")
                            .statusCode())
                    .isEqualTo(200);
        }
        String tag = visitor.get("/api/v1/review").headers().firstValue("ETag").orElseThrow();
        String uncertain = Samples.quay().attributions().getFirst().id();
        visitor.post("/api/v1/judge", "statement", uncertain, "verdict", "accepted", "seen", "0");
        assertThat(visitor.get("/api/v1/review", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void listsAreGoneThroughByWhatComesNext() throws Exception {
        String next = "/api/v1/search?q=" + "quotation:indirect%20OR%20quotation:mixed%20OR%20quotation:direct";
        int statements = 0;
        JsonNode page = JsonMapper.shared().readTree(visitor.page(next));
        for (;
                ;
                page = JsonMapper.shared()
                        .readTree(visitor.page(page.get("next").asString()))) {
            statements += page.get("statements").size();
            if (page.get("next").isNull()) {
                break;
            }
        }
        assertThat(statements).isEqualTo(page.get("total").asInt());
    }

    @Test
    void aPageShowsIt() throws Exception {
        String page = visitor.page("/api");
        assertThat(page).contains("GET /api/v1/documents/{id}", "POST /api/v1/judge", "X-Form-Key", "\"next\":null");
        assertThat(visitor.page("/")).contains("href=\"/api\"");
    }
}
