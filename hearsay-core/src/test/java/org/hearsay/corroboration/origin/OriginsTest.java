package org.hearsay.corroboration.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearsay.corroboration.Report;
import org.hearsay.corroboration.claim.Account;
import org.hearsay.corroboration.claim.ClaimMatcher;
import org.hearsay.corroboration.claim.Press;
import org.hearsay.corroboration.claim.Vectors;
import org.hearsay.corroboration.claim.WordSimilarity;
import org.hearsay.corroboration.copy.CopyFinder;
import org.hearsay.corroboration.copy.MemorySketches;
import org.hearsay.corroboration.copy.Sketch;
import org.hearsay.corroboration.origin.OriginGraph.Edge;
import org.junit.jupiter.api.Test;

/** In each test, all accounts of all articles are of one claim. */
class OriginsTest {
    private static final String CRACK = "the dam at Tarbrek had cracked";

    private final Press press = new Press();

    @Test
    void whoeverHandsItOnIsNoOrigin() {
        press.article("Daily Courier", 0, "[s:The Ministry of Water] [c:said] [x:" + CRACK + "].");
        press.article(
                "Evening Echo", 1, "[s:The Ministry of Water] [c:told] the Daily Courier [x:that " + CRACK + "].");
        press.article("Valley Mirror", 1, "[s:The Daily Courier] [c:reported] [x:that " + CRACK + "].");
        check("3 articles, 1 origin", "VOICE Ministry of Water <3");
    }

    @Test
    void whoIsSaidBehindWhatItIs() {
        press.article("Daily Courier", 0, "[s:The dam's operator, [no:Tarbrek Power],] [c:said] [x:" + CRACK + "].");
        press.article("Evening Echo", 0, "[s:[no:Tarbrek Power]] [c:said] [x:" + CRACK + "].");
        check("2 articles, 1 origin", "VOICE Tarbrek Power <2");
    }

    @Test
    void aNamelessSourceIsNobodyElses() {
        press.article("Daily Courier", 0, "[s:A senior official] [c:said] [x:" + CRACK + "].");
        press.article("Evening Echo", 0, "[s:A senior official] [c:said] [x:the dam at Tarbrek cracked at dawn].");
        check(
                "2 articles, 0 origins, 2 of unknown origin",
                "NAMELESS A senior official <1",
                "NAMELESS A senior official <1");
    }

    @Test
    void unlessOneHasHimFromTheOther() {
        press.article("Daily Courier", 0, "[s:A senior official] [c:said] [x:" + CRACK + "].");
        press.article("Evening Echo", 1, "[s:A senior official] [c:told] the Daily Courier [x:that " + CRACK + "].");
        check("2 articles, 0 origins, 1 of unknown origin", "NAMELESS A senior official <2");
    }

    @Test
    void aCircleIsFoundAndNamed() {
        press.article("Daily Courier", 0, "[s:The Evening Echo] [c:reported] [x:that " + CRACK + "].");
        press.article("Evening Echo", 0, "[s:The Daily Courier] [c:reported] [x:that " + CRACK + "].");
        check(
                "2 articles, 0 origins, 1 of unknown origin",
                "CIRCLE a circle: Daily Courier, Evening Echo have it from one another <2");
    }

    @Test
    void anArticleThatCitesItself() {
        press.article("Daily Courier", 0, "[s:The Daily Courier] [c:reported] [x:that " + CRACK + "].");
        check("1 article, 0 origins, 1 of unknown origin", "CIRCLE cites only itself <1");
    }

    @Test
    void aPaperThatOthersNameIsAVoice() {
        press.article("Evening Echo", 1, "[s:The Tarbrek Herald] [c:reported] [x:that " + CRACK + "].");
        check("1 article, 1 origin", "VOICE Tarbrek Herald <1");
        press.article("Tarbrek Herald", 0, "The dam at Tarbrek cracked on Monday night.");
        check("2 articles, 1 origin", "VOICE Tarbrek Herald <2");
    }

    @Test
    void theVoicesOfAHouseAreOne() {
        press.article("Daily Courier", 0, "[s:The Harbour Party] [c:said] [x:" + CRACK + "].");
        press.article(
                "Evening Echo", 0, "[s:[np:Ilya Tarn], spokesman of the Harbour Party,] [c:said] [x:" + CRACK + "].");
        check("2 articles, 1 origin", "VOICE 2 voices, 1 house: Harbour Party, Ilya Tarn <2");
    }

    @Test
    void aCreditLeadsToTheAgency() {
        press.article(
                "Daily Courier",
                0,
                "Meridian Press",
                "TARBREK (Meridian Press) — The dam at Tarbrek cracked on Monday night.");
        press.article(
                "Evening Echo",
                0,
                "Meridian Press",
                "TARBREK (Meridian Press) — On Monday the dam at Tarbrek cracked.");
        check("2 articles, 1 origin", "VOICE Meridian Press <2");
    }

    @Test
    void whatIsCopiedIsTracedToTheFirst() {
        String body =
                " Engineers began to lower the reservoir at dawn, and farmers in the valley have been asked to keep"
                        + " their cattle away from the river until the end of the week.";
        press.article("Daily Courier", 0, "[s:The mayor, [np:Silke Randt],] [c:said] [x:" + CRACK + "]." + body);
        press.article("Evening Echo", 1, "The dam at Tarbrek cracked on Monday." + body);
        press.article("Valley Mirror", 1, "Cracks ran through the dam at Tarbrek on Monday night. A dog barked.");
        check(
                "3 articles, 1 origin, 1 of unknown origin",
                "VOICE Silke Randt <2",
                "OWN_WORD says not whence: Cracks ran through the dam at Tarbrek on Monday night. <1");
    }

    @Test
    void theSameMistakesShowWhereItWasTakenFrom() {
        press.article(
                "Evening Echo",
                0,
                "[s:Mayor [np:Silke Randt]] [c:said] [x:the tannery burned down]. It was founded by Brenkow and stood on Lower Quai since the war.");
        press.article(
                "Valley Mirror",
                1,
                "The tannery burned down. It once belonged to Brenkow and stood on Lower Quai since anyone remembers.");
        press.article(
                "Daily Courier",
                1,
                "[s:Fire chief [np:Anton Mirek]] [c:said] [x:the tannery burned down]. He knew old Brenkov, who lived in Lower Quay.");
        check("3 articles, 2 origins", "VOICE Silke Randt <2", "VOICE Anton Mirek <1");
        assertThat(graph().edges().stream()
                        .filter(e -> e.kind() == Edge.Kind.SHARES)
                        .map(Edge::reason)
                        .distinct())
                .containsExactly("both write brenkow, quai where others spell otherwise, and share words in a row");
    }

    @Test
    void oneReportAlone() {
        press.article("Daily Courier", 0, "[s:The Ministry of Water] [c:said] [x:" + CRACK + "].");
        check("1 article, 1 origin", "VOICE Ministry of Water <1");
    }

    @Test
    void everyStepHasItsWords() {
        press.article("Daily Courier", 0, "[s:The Ministry of Water] [c:said] [x:" + CRACK + "].");
        press.article("Evening Echo", 1, "[s:The Daily Courier] [c:reported] [x:that " + CRACK + "].");
        for (Edge edge : graph().edges()) {
            assertThat(edge.reason()).isNotBlank();
            assertThat(edge.kind() == Edge.Kind.STATES || !edge.evidence().isEmpty())
                    .as(edge.toString())
                    .isTrue();
        }
    }

    @Test
    void theOrderOfTheAccountsChangesNothing() {
        String[] sources = {
            "The Ministry of Water", "The Daily Courier", "The Evening Echo", "A senior official", "[np:Omar Halim]"
        };
        String[] papers = {"Daily Courier", "Evening Echo", "Valley Mirror", "Northern Post"};
        Random random = new Random(5);
        for (int i = 0; i < 40; i++) {
            String source = sources[random.nextInt(sources.length)];
            press.article(
                    papers[random.nextInt(papers.length)],
                    i % 3,
                    "[s:" + source + "] [c:said] [x:" + CRACK + "]. Number " + i + ".");
        }
        OriginGraph first = graph();
        List<Account> accounts = new ArrayList<>(press.accounts());
        for (int round = 0; round < 5; round++) {
            Collections.shuffle(accounts, random);
            assertThat(origins().of("c", accounts)).isEqualTo(first);
        }
    }

    @Test
    void fiveThousandCopiesAreOneOrigin() {
        AtomicInteger asked = new AtomicInteger();
        press.article("Daily Courier", 0, "The dam at Tarbrek cracked on Monday night.");
        Report one = press.reports.getFirst();
        Account account = press.accounts().getFirst();
        List<Account> accounts = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            accounts.add(copy(account, i));
        }
        Origins origins = new Origins(
                new Origins.Sources(
                        id -> {
                            asked.incrementAndGet();
                            return one;
                        },
                        id -> List.of(),
                        id -> List.of()),
                matcher());
        assertThat(origins.of("c", accounts).documents()).isEqualTo(5000);
        assertThat(asked).hasValue(5000);
    }

    private static Account copy(Account one, int number) {
        return new Account(
                one.id() + number,
                "d" + number,
                one.published(),
                one.own(),
                one.place(),
                one.text(),
                one.force(),
                one.denies(),
                one.hedged(),
                one.stems(),
                one.context(),
                one.figures(),
                one.days(),
                one.names());
    }

    private static ClaimMatcher matcher() {
        return new ClaimMatcher(new Vectors(new WordSimilarity()));
    }

    private OriginGraph graph() {
        return origins().of("c", press.accounts());
    }

    private Origins origins() {
        Map<String, Report> reports = new HashMap<>();
        MemorySketches sketches = new MemorySketches();
        for (Report report : press.reports) {
            reports.put(report.document().id(), report);
            sketches.add(Sketch.of(report.document()));
        }
        CopyFinder copies = new CopyFinder(
                sketches, id -> Objects.requireNonNull(reports.get(id)).document());
        return new Origins(
                new Origins.Sources(id -> Objects.requireNonNull(reports.get(id)), id -> List.of(), copies::of),
                matcher());
    }

    /** The summary, and each origin with the number of documents whose ways lead there. */
    private void check(String summary, String... origins) {
        OriginGraph graph = graph();
        assertThat(graph.summary()).isEqualTo(summary);
        assertThat(graph.origins().stream()
                        .map(o -> o.kind() + " " + o.label() + " <"
                                + o.documents().size()))
                .containsExactlyInAnyOrder(origins);
    }
}
