package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.app.desk.Agreement;
import org.hearsay.ledger.Change;
import org.hearsay.ledger.Judged;
import org.hearsay.ledger.Judgement;
import org.hearsay.ledger.Judgement.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Judging in the room: one by one, many at once, by two, and taking it back. */
class ReviewTest {
    private static final Pattern DIGEST = Pattern.compile("name=\"digest\" value=\"([^\"]+)\"");

    @TempDir
    private Path folder;

    private OpenRoom open;
    private Visitor ines;
    private String first;
    private String second;
    private String third;

    @BeforeEach
    void openRoom() throws Exception {
        open = OpenRoom.in(folder, Samples.port(), Samples.quay());
        ines = new Visitor(open.room());
        first = Samples.quay().attributions().get(0).id();
        second = Samples.quay().attributions().get(1).id();
        third = Samples.quay().attributions().get(2).id();
    }

    @AfterEach
    void closeRoom() throws Exception {
        open.close();
    }

    @Test
    void theUncertainComeFirstAndWhatIsJudgedIsLeftOut() throws Exception {
        assertThat(ines.page("/review"))
                .contains("value=\"" + first + "\"")
                .contains("30%")
                .contains("<p class=\"faint\">1 of 12, the uncertain first</p>");
        String on = ines.done("/judge", "statement", first, "verdict", "accepted", "back", "/review?from=1");
        assertThat(on).isEqualTo("/review?from=1");
        assertThat(ines.page("/review")).contains("value=\"" + second + "\"");
        assertThat(standing(first).by()).isEqualTo("ines");
        assertThat(ines.page("/review?q=nothinglikethis")).contains("Nothing more to judge");
    }

    @Test
    void aStatementIsShownInItsContext() throws Exception {
        assertThat(ines.page("/review?at=" + first))
                .contains("<span class=\"around\">Three weeks ago the east quay was shut. </span>")
                .contains("<span class=\"source\">Petra Vail</span>");
    }

    @Test
    void whoPutsOffComesToTheNext() throws Exception {
        assertThat(ines.page("/review?from=1"))
                .contains("value=\"" + second + "\"")
                .contains("/review?from=2");
        assertThat(ines.page("/review?from=1")).contains("From the beginning");
    }

    @Test
    void aCorrectionIsInTheDocumentsWords() throws Exception {
        ines.done(
                "/judge",
                "statement",
                second,
                "verdict",
                "corrected",
                "source",
                "Petra Vail",
                "cue",
                "insisted",
                "content",
                "that \"nobody had warned the yard\"",
                "reason",
                "she is named above");
        Judgement.OnAttribution kept =
                (Judgement.OnAttribution) standing(second).judgement();
        String text = Samples.quay().document().text();
        assertThat(kept.correction().source().in(text)).isEqualTo("Petra Vail");
        assertThat(kept.correction().cue())
                .isEqualTo(Samples.quay().attributions().get(1).cue());
        HttpResponse<String> wrong = ines.post(
                "/judge", "statement", third, "verdict", "corrected", "source", "<i>nobody</i> there", "content", "it");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body())
                .contains("does not stand in the document")
                .contains("&lt;i&gt;nobody&lt;/i&gt; there</textarea>")
                .doesNotContain("<i>nobody");
        assertThat(open.desk().ledger().judgements("attribution " + third)).isEmpty();
    }

    @Test
    void wordsOverTwoLinesAreFoundHoweverTheBrowserEndsLines() throws Exception {
        String waited = "id9";
        String content = Samples.port()
                .attributions()
                .getLast()
                .content()
                .in(Samples.port().document().text());
        ines.done(
                "/judge",
                "statement",
                waited,
                "verdict",
                "corrected",
                "source",
                "Omar",
                "content",
                content.replace("\n", "\r\n"));
        Judgement.OnAttribution kept =
                (Judgement.OnAttribution) standing(waited).judgement();
        assertThat(kept.correction().content())
                .isEqualTo(Samples.port().attributions().getLast().content());
        ines.done(
                "/judge",
                "statement",
                waited,
                "seen",
                "" + standing(waited).sequence(),
                "verdict",
                "corrected",
                "content",
                "came.\r\n\r\n\"We waited");
        kept = (Judgement.OnAttribution) standing(waited).judgement();
        assertThat(kept.correction().content().in(Samples.port().document().text()))
                .isEqualTo("came.\n\n\"We waited");
    }

    @Test
    void theSecondOfTwoIsAskedFirst() throws Exception {
        Visitor omar = new Visitor(open.room());
        omar.done("/reviewer", "name", "omar");
        ines.done("/judge", "statement", first, "verdict", "accepted", "seen", "0");
        HttpResponse<String> late =
                omar.post("/judge", "statement", first, "verdict", "rejected", "seen", "0", "reason", "\"no\" <b>");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("<bdi>ines</bdi> has judged this meanwhile: <bdi>right</bdi>")
                .contains("Judge it all the same, as <bdi>omar</bdi>")
                .contains("name=\"reason\" value=\"&#34;no&#34; &lt;b>\"");
        assertThat(standing(first).by()).isEqualTo("ines");
        omar.done(
                "/judge",
                "statement",
                first,
                "verdict",
                "rejected",
                "seen",
                "" + standing(first).sequence());
        assertThat(standing(first).by()).isEqualTo("omar");
        HttpResponse<String> program =
                ines.post("/api/v1/judge", "statement", first, "verdict", "accepted", "seen", "0");
        assertThat(program.statusCode()).isEqualTo(409);
        assertThat(program.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(program.body()).contains("\"standing\":{").contains("\"by\":\"omar\"");
    }

    @Test
    void aStaleTabIsAskedWhenWhatItShowsWasTakenBack() throws Exception {
        ines.done("/judge", "statement", first, "verdict", "accepted");
        String seen = "" + standing(first).sequence();
        ines.done("/undo", "first", seen);
        HttpResponse<String> late = ines.post("/judge", "statement", first, "verdict", "rejected", "seen", seen);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("has been taken back since");
        assertThat(ines.post("/undo", "first", seen).statusCode()).isEqualTo(409);
    }

    @Test
    void aBlindPassHidesTheOthersAndMeasuresAgreement() throws Exception {
        ines.done("/judge", "statement", first, "verdict", "accepted", "reason", "as she told it");
        ines.done("/judge", "statement", second, "verdict", "rejected");
        ines.done("/judge", "statement", third, "verdict", "accepted");
        Visitor omar = new Visitor(open.room());
        omar.done("/reviewer", "name", "omar");
        assertThat(omar.page("/review?blind=1"))
                .contains("value=\"" + first + "\"")
                .doesNotContain("as she told it");
        assertThat(omar.page("/review?at=" + first)).contains("as she told it");
        omar.done("/judge", "statement", first, "verdict", "accepted", "blind", "1");
        omar.done("/judge", "statement", second, "verdict", "accepted", "blind", "1");
        omar.done("/judge", "statement", third, "verdict", "accepted", "blind", "1");
        assertThat(omar.post("/judge", "statement", third, "verdict", "rejected", "blind", "1")
                        .statusCode())
                .isEqualTo(409);
        Agreement agreement = Agreement.among(open.desk().ledger()).getFirst();
        assertThat(agreement.both()).isEqualTo(3);
        assertThat(agreement.agreed()).isEqualTo(2);
        assertThat(agreement.kappa()).hasValue(0);
        assertThat(ines.page("/review/agreement"))
                .contains("67% agreed")
                .contains("0.00")
                .contains("nobody had warned the yard");
        assertThat(ines.page("/api/v1/review/agreement"))
                .contains("\"both\":3,\"agreed\":2")
                .contains("{\"attribution\":\"" + second + "\",\"one\":\"rejected\",\"other\":\"accepted\"}");
    }

    @Test
    void manyAreAcceptedAsOneAndTakenBackAsOne() throws Exception {
        ines.done("/judge", "statement", third, "verdict", "rejected");
        String preview = ines.page("/review/all?q=&above=0.9");
        assertThat(preview).contains("9 statements that nobody has judged").contains("Accept all 9, as ines");
        Matcher digest = DIGEST.matcher(preview);
        assertThat(digest.find()).isTrue();
        assertThat(ines.done("/review/all", "q", "", "above", "0.9", "digest", digest.group(1)))
                .isEqualTo("/journal");
        assertThat(standing("id5").judgement().reason()).contains("read with at least 0.9");
        assertThat(ines.post("/review/all", "q", "", "above", "0.9", "digest", digest.group(1))
                        .statusCode())
                .isEqualTo(409);
        String journal = ines.page("/journal");
        assertThat(journal)
                .containsPattern(">[^<]+ (said|told|denied|insisted) [^<]+</a>")
                .contains("Judged 9 at once")
                .contains("Take all 9 back")
                .contains("and 6 more");
        assertThat(ines.page("/review")).contains("9 judgements at once");
        ines.done(
                "/undo",
                "first",
                "" + standing("id1").sequence(),
                "last",
                "" + (standing("id1").sequence() + 8));
        assertThat(open.desk().ledger().judgements("attribution id5")).allMatch(Judged::withdrawn);
        assertThat(standing(third).judgement())
                .isEqualTo(new Judgement.OnAttribution(third, Verdict.REJECTED, null, ""));
        assertThat(ines.page("/journal")).contains("9 taken back at once").contains("Judge so again");
    }

    @Test
    void whatWasTakenBackCanBeJudgedSoAgain() throws Exception {
        ines.done("/judge", "statement", first, "verdict", "rejected", "reason", "not hers");
        long entry = standing(first).sequence();
        assertThat(ines.done("/undo", "first", "" + entry, "back", "/journal?before=90"))
                .isEqualTo("/journal?before=90");
        assertThat(ines.page("/journal")).contains("taken back").contains("not hers");
        ines.done("/undo", "first", "" + (entry + 1), "again", "1");
        assertThat(standing(first).judgement().reason()).isEqualTo("not hers");
        assertThat(ines.post("/undo", "first", "" + (entry + 1), "again", "1").statusCode())
                .isEqualTo(409);
    }

    @Test
    void theJournalGoesFromPageToPage() throws Exception {
        for (int i = 0; i < 35; i++) {
            open.desk()
                    .ledger()
                    .append(
                            Instant.parse("2031-03-08T10:00:00Z").plusSeconds(i),
                            "ines",
                            List.of(new Change.Judged(
                                    new Judgement.OnPublisher("Harbour Post", 1 + i % 5, "round " + i))));
        }
        String newest = ines.page("/journal");
        assertThat(newest).contains("round 34").contains("round 5<").doesNotContain("round 4<");
        Matcher older = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(newest);
        assertThat(older.find()).isTrue();
        assertThat(ines.page(older.group(1)))
                .contains("round 4<")
                .contains("round 0<")
                .doesNotContain("round 5<");
        assertThat(ines.page("/api/v1/journal")).contains("\"next\":\"/api/v1/journal?before=");
    }

    @Test
    void nobodyIsSentElsewhere() throws Exception {
        for (String elsewhere :
                new String[] {"https://evil.example/", "//evil.example/", "/\\evil.example", "/a\r\nX: y"}) {
            assertThat(ines.done("/reviewer", "name", "ines", "back", elsewhere))
                    .isEqualTo("/review");
        }
    }

    @Test
    void whatIsAskedWronglyChangesNothing() throws Exception {
        assertThat(ines.post("/judge", "statement", "none", "verdict", "accepted")
                        .statusCode())
                .isEqualTo(404);
        assertThat(ines.post("/judge", "statement", first, "verdict", "perhaps").statusCode())
                .isEqualTo(400);
        assertThat(ines.post("/judge", "statement", first).statusCode()).isEqualTo(400);
        assertThat(ines.post("/undo", "first", "0").statusCode()).isEqualTo(400);
        assertThat(ines.post("/reviewer", "name", " ").statusCode()).isEqualTo(400);
        assertThat(ines.get("/review/all?above=2").statusCode()).isEqualTo(400);
        assertThat(open.desk().ledger().counts().judgements()).isZero();
    }

    private Judged standing(String attribution) throws Exception {
        return open.desk().ledger().judgements("attribution " + attribution).stream()
                .filter(j -> !j.withdrawn())
                .reduce((a, b) -> b)
                .orElseThrow();
    }
}
