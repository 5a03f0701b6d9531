package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hearsay.app.StandIn;
import org.hearsay.app.desk.Folders;
import org.hearsay.app.terminal.Screen;
import org.hearsay.text.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on a ledger, from one end to the other, with a reader that finds "X said that". */
class LedgerCommandsTest {
    private static final Pattern STATEMENT = Pattern.compile("\\[([0-9a-f]{20})]");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2031-03-07T10:00:00Z");

    @Test
    void whatIsAddedIsFound() throws IOException {
        file("a.txt", "Cole said that the quay is shut.");
        file("b.txt", "Halim said that the dam would hold. The town was quiet.");
        assertThat(run("add", folder.resolve("in").toString())).isZero();
        assertThat(out()).startsWith("2 added. The ledger " + folder.resolve("ledger") + " has 2 documents.");

        check("search dam", "no date b.txt > Halim [*] Halim said that the dam would hold 1 statements");
        check("search said-by:cole", "no date a.txt > Cole [*] Cole said that the quay is shut 1 statements");
        check("search quiet", "0 statements The words stand in 1 documents outside any statement: add --documents.");
        check(
                "search --documents quiet",
                "no date " + " " + folder.resolve("in/b.txt")
                        + " [*] Halim said that the dam would hold. The town was quiet. 1 documents");
        check("search nothing", "0 statements");
    }

    @Test
    void theSameAgainChangesNothing() throws IOException {
        file("a.txt", "Cole said that the quay is shut.");
        String in = folder.resolve("in").toString();
        run("add", in);
        run("journal", "--all");
        String before = out();
        assertThat(run("add", in)).isZero();
        assertThat(out()).startsWith("0 added, 1 there already.");
        run("journal", "--all");
        assertThat(out()).isEqualTo(before);
    }

    @Test
    void whatCannotBeTakenInIsNamedAndTriedAgain() throws IOException {
        file("a.txt", "Cole said that the quay is shut.");
        Path bad = file("b.txt", "");
        assertThat(run("add", folder.resolve("in").toString())).isEqualTo(1);
        assertThat(out()).startsWith("1 added, 1 not taken in (hearsay imports).");
        assertThat(err()).contains("b.txt: is empty");
        run("imports");
        assertThat(out()).contains("Z " + bad + ": is empty").doesNotContain("a.txt");
        run("imports", "--all");
        assertThat(out()).contains("a.txt: taken in");

        Files.writeString(bad, "Halim said that the dam would hold.");
        assertThat(run("add", "--retry")).isZero();
        run("imports");
        assertThat(out()).isEqualTo("Everything that was added was taken in.\n");
    }

    @Test
    void aChangedFileIsANewVersionBesideTheOld() throws IOException {
        Path file = file("a.txt", "Cole said that the quay is shut.");
        run("add", file.toString());
        Files.writeString(file, "Cole said that the quay is open.");
        run("add", file.toString());
        run("search", "quay");
        assertThat(out()).contains("quay is shut").contains("quay is open").contains("2 statements");
    }

    @Test
    void archivesAreTakenApart() throws IOException {
        Path zip = folder.resolve("in.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : List.of("a.txt", "b.txt", "c.txt")) {
                out.putNextEntry(new ZipEntry(name));
                out.write((name.equals("b.txt") ? "" : name + ": Cole said that the quay is shut.")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(run("add", zip.toString())).isEqualTo(1);
        assertThat(out()).startsWith("2 added, 1 not taken in");
        assertThat(err()).contains("in.zip!/b.txt: is empty");
        run("search", "quay");
        assertThat(out()).contains("no date a.txt > Cole").contains("2 statements");
    }

    @Test
    void anotherLanguageIsKeptAndSearchedButNotRead() throws IOException {
        Path file = file(
                "a.txt",
                "Die Gewerkschaft hat am Freitag mitgeteilt, dass der Hafen geschlossen bleibt, bis die Verhandlungen"
                        + " beendet sind. Niemand wusste, wann das sein wird, und die Schiffe warten draußen vor der Stadt.");
        assertThat(run("add", file.toString())).isZero();
        assertThat(out()).startsWith("0 added, 1 kept unread (not in English). The ledger");
        run("search", "--documents", "hafen language:de");
        assertThat(out()).contains("1 documents");
        assertThat(run("add", file.toString())).isZero();
        assertThat(out()).startsWith("0 added, 1 there already.");
        assertThat(run("verify")).isZero();
    }

    @Test
    void whoTellsAllOfSomebody() throws IOException {
        file("a.txt", "Cole said that the quay is shut. Halim said that Cole left.");
        run("add", folder.resolve("in").toString());
        assertThat(run("who", "Cole")).isZero();
        assertThat(out())
                .contains("Said: 1")
                .contains("Cole said that the quay is shut")
                .contains("Said to think or want: 0")
                .contains("Said of them: 1")
                .contains("Halim said that Cole left");
    }

    @Test
    void showPrintsTheDocumentOfAStatement() throws IOException {
        file("a.txt", "Cole said that the quay is shut.");
        run("add", folder.resolve("in").toString());
        String id = statement("quay");
        assertThat(run("show", id)).isZero();
        assertThat(out()).contains("1 attribution").contains("Cole -- said");
        assertThat(run("show", "nonsense")).isEqualTo(1);
        assertThat(err()).contains("nonsense: is no document or statement");
    }

    @Test
    void judgementsAreKeptAndTakenBack() throws IOException {
        file("a.txt", "Cole said that the quay is shut.");
        run("add", folder.resolve("in").toString());
        String id = statement("quay");
        assertThat(run("judge", id, "rejected", "--reason", "it was Halim")).isZero();
        assertThat(out()).startsWith("Judgement 4 is kept.");
        assertThat(run("judge", id, "corrected", "--content", "the quay is shut", "--by", "Omar"))
                .isZero();
        run("journal");
        assertThat(out()).isEqualTo("""
                        4 2031-03-07T10:00:00Z dana judged attribution %s: rejected (it was Halim)
                        5 2031-03-07T10:00:00Z Omar judged attribution %s: corrected
                        """.formatted(id, id));
        assertThat(run("undo", "4", "--reason", "by mistake")).isZero();
        run("journal");
        assertThat(out())
                .contains("rejected (it was Halim), taken back")
                .contains("\n6 ")
                .contains(": by mistake");
        assertThat(run("undo", "4")).isEqualTo(1);
        assertThat(err()).contains("4: was taken back before");
        assertThat(run("judge", id, "corrected", "--source", "Nobody there")).isEqualTo(2);
        assertThat(err()).contains("does not stand in the document");
        assertThat(run("judge", id, "accepted", "--source", "Cole")).isEqualTo(2);
    }

    @Test
    void verifyBackupAndDoctorTellOfASoundLedger() throws IOException {
        file("a.txt", "Cole said that the quay is shut.");
        run("add", folder.resolve("in").toString());
        assertThat(run("verify")).isZero();
        assertThat(out()).isEqualTo("1 documents verified; all of it holds\n");
        Path copy = Files.createDirectories(folder.resolve("copy")).resolve("ledger.db");
        assertThat(run("backup", copy.toString())).isZero();
        assertThat(run("backup", copy.toString())).isEqualTo(1);
        assertThat(err()).contains("is there already");
        assertThat(run("doctor")).isZero();
        assertThat(out()).contains("stand-in-1").contains("1 documents, 1 statements");
        assertThat(out())
                .contains("corroboration: nothing is kept yet")
                .contains("index.actors.db: ", " MB, as of entry 3,");
        assertThat(run("reindex")).isZero();
        assertThat(out()).startsWith("Indexed 1 documents");
        Files.writeString(folder.resolve("ledger/index.corroboration.db"), "damaged");
        run("doctor");
        assertThat(out()).contains("index.corroboration.db: 0.0 MB, as of entry 0, not the last");
        assertThat(run("reindex")).isZero();
        assertThat(out()).startsWith("What was kept for corroboration was taken away: the next hearsay claims");
        assertThat(folder.resolve("ledger/index.corroboration.db")).doesNotExist();
    }

    @Test
    void aPaperOfPicturesIsKeptWithoutWords() throws IOException {
        Path scan = file("scan.pdf", """
                %PDF-1.4
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R>> endobj
                4 0 obj <</Length 12>> stream
                0 0 9 9 re f
                endstream endobj
                trailer <</Root 1 0 R>>
                """);
        assertThat(run("add", scan.toString())).isZero();
        assertThat(out()).startsWith("1 added");
        assertThat(run("add", scan.toString())).isZero();
        assertThat(out()).startsWith("0 added, 1 there already");
        assertThat(run("verify")).isZero();
        run("doctor");
        assertThat(out()).contains("text recognition not found: pictures are not read");
        Session session = session(Map.of("HEARSAY_TESSERACT", "/nowhere/tesseract"));
        run(session, "doctor");
        assertThat(out()).contains("text recognition /nowhere/tesseract cannot be run");
    }

    @Test
    void documentsAreFoundByTheirBylines() throws IOException {
        run(
                "add",
                file("a.txt", "By Ines Vey\n\nCole said that the quay is shut.").toString());
        assertThat(run("search", "byline:\"Ines Vey\"")).isZero();
        assertThat(out()).contains("1 statements");
        run("search", "--documents", "quay");
        assertThat(out()).contains("a.txt, by Ines Vey [");
        String document = find("\\[([0-9a-f]{64})]");
        run("show", document);
        assertThat(out()).contains("\nby Ines Vey\n");
        run("show", document, "--format", "html");
        assertThat(out()).contains("<p>by <bdi>Ines Vey</bdi></p>");
        run("search", "--documents", "quay", "--format", "jsonl");
        assertThat(out()).contains("\"bylines\":[\"Ines Vey\"]");
    }

    @Test
    void erasedWordsAreGone() throws IOException {
        Path file = file("secret.txt", "Zanzarella said that the quay is shut.");
        run("add", file.toString());
        run("search", "--documents", "quay");
        String document = find("\\[([0-9a-f]{64})]");
        assertThat(run("erase", document)).isEqualTo(1);
        assertThat(err()).contains("add --yes if you mean it");
        assertThat(run("erase", document, "--yes", "--reason", "court order")).isZero();
        run("search", "quay");
        assertThat(out()).isEqualTo("0 statements\n");
        run("journal");
        assertThat(out()).contains("erased " + document + ": court order");
        assertThat(run("add", file.toString())).isEqualTo(1);
        assertThat(err()).contains("was erased from this ledger");
        assertThat(run("verify")).isZero();
        try (Stream<Path> files = Files.walk(folder.resolve("ledger"))) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT))
                        .as(each.toString())
                        .doesNotContain("zanzarella");
            }
        }
    }

    @Test
    void aLedgerIsExportedAndImported() throws IOException {
        file("a.txt", "=Cole said that Zanzarella shut the quay.");
        run("add", folder.resolve("in").toString());
        String id = statement("quay");
        run("judge", id, "rejected");
        Path whole = folder.resolve("whole.jsonl");
        assertThat(run("export", whole.toString())).isZero();
        String copy = folder.resolve("copy").toString();
        assertThat(run("import", whole.toString(), "--ledger", copy)).isZero();
        Path again = folder.resolve("again.jsonl");
        run("export", again.toString(), "--ledger", copy);
        assertThat(again).hasSameBinaryContentAs(whole);
        assertThat(run("export", whole.toString())).isEqualTo(1);
        assertThat(err()).contains("is there already");
        assertThat(run("export", folder.resolve("table.doc").toString())).isEqualTo(2);
    }

    @Test
    void tablesAreGuardedAndSayPseudonyms() throws IOException {
        file("a.txt", "Cole said that ZANZARELLA  Quibble shut the quay.");
        run("add", folder.resolve("in").toString());
        String id = statement("quay");
        run("judge", id, "rejected", "--by", "=1+1");
        run("protect", "Zanzarella Quibble", "--as", "Witness A");
        Path csv = folder.resolve("table.csv");
        assertThat(run("export", csv.toString())).isZero();
        String table = Files.readString(csv);
        assertThat(table.lines()).hasSize(2);
        assertThat(table)
                .contains("statement,document,title", id, "that Witness A shut the quay", "rejected,'=1+1,,10,")
                .doesNotContainIgnoringCase("zanzarella");
        assertThat(run("export", folder.resolve("table.xlsx").toString())).isZero();
        assertThat(run("export", folder.resolve("whole.jsonl").toString())).isEqualTo(1);
        assertThat(err()).contains("protected names");
        assertThat(run("export", "--unprotected", folder.resolve("whole.jsonl").toString()))
                .isZero();
    }

    @Test
    void pagesAreFetched() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            boolean page = exchange.getRequestURI().getPath().equals("/a");
            byte[] bytes = "<title>Quay</title><p>Cole said that the quay is shut.".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(page ? 200 : 404, page ? bytes.length : -1);
            if (page) {
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        });
        server.start();
        try {
            String site = "http://127.0.0.1:" + server.getAddress().getPort();
            assertThat(run("add", site + "/a")).isEqualTo(1);
            assertThat(err()).contains("lies on this machine or its own network");
            assertThat(run("add", "--allow-private", site + "/a", site + "/b")).isEqualTo(1);
            assertThat(out()).startsWith("1 added, 1 not taken in");
            assertThat(err()).contains("/b: is not there (404)");
            run("search", "address:127.0.0.1 quay");
            assertThat(out()).contains("1 statements");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void thePagesOfAFeedAreAdded() throws IOException {
        try (Site site = new Site()) {
            site.feed("/feed", "x", "/b", "/a")
                    .page("/a", "<p>Cole said that the quay is shut.")
                    .refuses("/b", 403);
            assertThat(run("add", "--allow-private", site.at("/feed").toString()))
                    .isEqualTo(1);
            assertThat(out()).startsWith("2 added, 1 not taken in");
            run("imports");
            assertThat(out())
                    .contains("/b: may not be read without leave (403); the words of its feed were taken instead")
                    .hasLineCount(1);
            run("search", "said-by:halim");
            assertThat(out()).contains("Halim").contains("1 statements");
        }
    }

    @Test
    void feedsAreWatched() throws IOException {
        try (Site site = new Site()) {
            site.feed("/feed", "x", "/a").page("/a", "<p>Cole said that the quay is shut.");
            String[] watch = {
                "watch", "--once", "--allow-private", site.at("/feed").toString(), site.at("/none") + ""
            };
            assertThat(run(watch)).isEqualTo(1);
            assertThat(out()).isEqualTo("2031-03-07T10:00:00Z " + site.at("/feed") + ": 1 added\n");
            assertThat(err()).isEqualTo("hearsay: " + site.at("/none") + ": is not there (404)\n");
            run("search", "quay");
            assertThat(out()).contains("1 statements");
            assertThat(run(
                            "watch",
                            "--once",
                            "--allow-private",
                            site.at("/feed").toString()))
                    .isZero();
            assertThat(out()).endsWith("/feed: nothing new\n");
        }
        assertThat(run("watch", "feed.xml")).isEqualTo(2);
        assertThat(err()).contains("'feed.xml' is no address of a feed");
        assertThat(run("watch", "--every", "5s", "https://courier.example/feed"))
                .isEqualTo(2);
        assertThat(err()).contains("a minute at least");
        assertThat(run("watch")).isEqualTo(2);
    }

    @Test
    void whatNobodyJudgedIsReviewed() throws IOException {
        file(
                "a.txt",
                "Cole said that the quay is shut. Halim said that the dam would hold. Reva said that nothing was clear.");
        run("add", folder.resolve("in").toString());
        assertThat(review("y")).endsWith("1 right, 0 wrong, 0 corrected\n");
        assertThat(review("xn")).contains(Review.KEYS + "\n").endsWith("0 right, 1 wrong, 0 corrected\n");
        assertThat(review("l")).endsWith("Nothing more to judge. 0 right, 0 wrong, 0 corrected\n");
        run("journal");
        assertThat(out()).contains("accepted").contains("rejected").doesNotContain("corrected");
    }

    @Test
    void aReviewIsTakenBackAndCorrected() throws IOException {
        file("a.txt", "Cole said that the quay is shut, the union said.");
        run("add", folder.resolve("in").toString());
        assertThat(review("u")).contains("Nothing was judged before this one.");
        assertThat(review("e\nthe mayor\n\n\n"))
                .contains("source: \"the mayor\" does not stand in the document, letter for letter")
                .endsWith("0 right, 0 wrong, 0 corrected\n");
        assertThat(review("e\nthe union\n-\n\n")).endsWith("0 right, 0 wrong, 1 corrected\n");
        run("journal");
        assertThat(out()).contains("corrected");
        file("b.txt", "Halim said that the dam would hold. Reva said that nothing was clear.");
        run("add", folder.resolve("in").toString());
        assertThat(review("yunq")).endsWith("0 right, 1 wrong, 0 corrected\n");
        run("journal");
        assertThat(out()).contains("accepted, taken back").contains("rejected");
    }

    @Test
    void aJournalIsReplayedOnAnotherLedger() throws IOException {
        Path file = file("a.txt", "Cole said that the quay is shut. Halim said that the dam would hold.");
        Path alone = file("b.txt", "Reva said that nothing was clear.");
        run("add", file.toString(), alone.toString());
        run("judge", statement("quay"), "rejected", "--by", "ines", "--reason", "read the letter");
        run("judge", statement("dam"), "accepted");
        run("undo", find("undo (\\d+)"));
        run("judge", statement("clear"), "accepted");
        run("rate", "Daily Courier", "2");
        Path journal = folder.resolve("journal.jsonl");
        assertThat(run("journal", "--export", journal.toString())).isZero();
        assertThat(run("journal", "--export", journal.toString())).isEqualTo(1);
        String other = folder.resolve("other").toString();
        run("add", file.toString(), "--ledger", other);
        assertThat(run("journal", "--replay", journal.toString(), "--ledger", other))
                .isEqualTo(1);
        assertThat(out()).isEqualTo("3 judgements kept, 0 there already, 1 on what this ledger does not hold\n");
        run("journal", "--ledger", other);
        assertThat(out())
                .contains("ines judged", "rejected (read the letter)", "accepted, taken back", "2 of 5")
                .hasLineCount(4);
        String before = out();
        run("journal", "--replay", journal.toString(), "--ledger", other);
        assertThat(out()).isEqualTo("0 judgements kept, 3 there already, 1 on what this ledger does not hold\n");
        run("journal", "--ledger", other);
        assertThat(out()).isEqualTo(before);
        Files.writeString(journal, "{}");
        assertThat(run("journal", "--replay", journal.toString())).isEqualTo(1);
        assertThat(err()).contains("is no journal that this version knows");
    }

    @Test
    void manyJudgementsAreTakenBackAtOnce() throws IOException {
        file("a.txt", "Cole said that the quay is shut. Halim said that the dam would hold.");
        run("add", folder.resolve("in").toString());
        run("judge", statement("quay"), "rejected", "--by", "ines");
        run("judge", statement("dam"), "rejected", "--by", "ines");
        run("rate", "Daily Courier", "2");
        assertThat(run("undo", "--judged-by", "ines")).isZero();
        assertThat(out()).startsWith("2 judgements would be taken back: ").contains("add --yes");
        assertThat(run("undo", "--judged-by", "ines", "--yes")).isZero();
        assertThat(out()).isEqualTo("2 taken back\n");
        assertThat(run("undo", "--since", "2031-03-07T10:00:00Z", "--yes")).isZero();
        assertThat(out()).isEqualTo("1 taken back\n");
        assertThat(run("undo")).isEqualTo(2);
    }

    @Test
    void manyStatementsAreJudgedAndTakenBackAsOne() throws IOException {
        file("a.txt", "Cole said that the quay is shut. Cole said that the dam would hold. Halim said that Cole left.");
        run("add", folder.resolve("in").toString());
        run("judge", statement("dam"), "accepted");
        assertThat(run("judge", "--query", "said-by:cole", "rejected")).isZero();
        assertThat(out())
                .contains("Cole said that the quay is shut")
                .endsWith("1 statements would be rejected (1 more are judged already, and left as they are);"
                        + " add --yes to do it\n");
        run("journal");
        assertThat(out()).hasLineCount(1);
        run("judge", "--query", "cole", "rejected", "--reason", "a satire", "--yes");
        assertThat(out()).startsWith("2 statements are rejected (1 more").endsWith(": hearsay undo 5-6\n");
        run("journal");
        assertThat(out())
                .contains("accepted")
                .contains("\n5-6 ", "dana judged 2, the first attribution ", ": rejected (a satire)")
                .hasLineCount(2);
        assertThat(run("undo", "5-6")).isZero();
        assertThat(out()).isEqualTo("2 taken back\n");
        assertThat(run("judge", "--query", "cole", "corrected", "--cue", "said"))
                .isEqualTo(2);
        assertThat(run("judge", "--query", "cole", "wrong")).isEqualTo(2);
        assertThat(run("undo", "x")).isEqualTo(2);
    }

    @Test
    void claimsAreJudged() throws IOException {
        file("a.txt", "Cole said that the quay is shut. Halim said that the quay would stay closed.");
        run("add", folder.resolve("in").toString());
        String one = statement("shut");
        String other = statement("closed");
        assertThat(run("judge-claims", one, other, "same", "--reason", "both mean the east quay"))
                .isZero();
        assertThat(out()).startsWith("Judgement 4 is kept.");
        run("journal");
        assertThat(out()).contains("judged claims ").contains(": the same claim (both mean the east quay)");
        Path journal = folder.resolve("journal.jsonl");
        run("journal", "--export", journal.toString());
        String copy = folder.resolve("copy").toString();
        run("add", folder.resolve("in").toString(), "--ledger", copy);
        run("journal", "--replay", journal.toString(), "--ledger", copy);
        run("journal", "--ledger", copy);
        assertThat(out()).contains(": the same claim (both mean the east quay)");
        run("undo", "4");
        run("journal");
        assertThat(out()).contains("the same claim (both mean the east quay), taken back");
        assertThat(run("judge-claims", one, one, "same")).isEqualTo(2);
        assertThat(run("judge-claims", one, "none", "different")).isEqualTo(1);
    }

    @Test
    void anErasureNamesTheCopiesThatStillHoldTheWords() throws IOException {
        Path before = folder.resolve("before.jsonl");
        run("export", before.toString());
        file("a.txt", "Cole said that the quay is shut.");
        run("add", folder.resolve("in").toString());
        Path backup = folder.resolve("backup.db");
        Path table = folder.resolve("table.csv");
        run("backup", backup.toString());
        run("export", table.toString());
        Files.delete(table);
        run("journal");
        assertThat(out()).contains("dana copied " + backup + ": backup").contains("dana copied " + table + ": table");
        run("search", "--documents", "quay");
        assertThat(run("erase", find("\\[([0-9a-f]{64})]"), "--yes")).isZero();
        assertThat(out())
                .contains("- " + backup + " (backup, 2031-03-07T10:00:00Z, by dana): is there\n")
                .contains("- " + table + " (table, 2031-03-07T10:00:00Z, by dana): is not there on this machine")
                .doesNotContain(before.toString());
    }

    @Test
    void aLedgerThatMayOnlyBeReadIsSearchedAndNotTouched() throws IOException {
        file("a.txt", "Cole said that the quay is shut.");
        run("add", folder.resolve("in").toString());
        Map<String, String> before = contents();
        assertThat(run("search", "quay", "--read-only")).isZero();
        assertThat(out()).contains("1 statements");
        assertThat(err()).isEmpty();
        assertThat(run("who", "cole", "--read-only")).isZero();
        assertThat(run("actors", "--read-only")).isZero();
        assertThat(out()).contains("Cole [");
        String id = find("\\[([0-9a-f]{10})/a1]");
        assertThat(run("verify", "--read-only")).isZero();
        assertThat(run("doctor", "--read-only")).isZero();
        assertThat(out()).contains("may only be read here").contains("has all of the ledger");
        run("search", "--documents", "quay", "--read-only");
        assertThat(out()).contains("[" + id);
        assertThat(run("show", find("\\[([0-9a-f]{64})]"), "--read-only")).isZero();
        assertThat(contents()).isEqualTo(before);
        assertThat(run("rate", "Daily Courier", "2", "--read-only")).isEqualTo(1);
        assertThat(err()).contains("may only be read here").hasLineCount(1);
        assertThat(run("reindex", "--read-only")).isEqualTo(1);
        assertThat(contents()).isEqualTo(before);

        run("rate", "Daily Courier", "2");
        assertThat(run("search", "quay", "--read-only")).isZero();
        assertThat(err())
                .contains("may not be written, and so the index could not be brought up to date")
                .hasLineCount(1);
        deleteIndex();
        assertThat(run("search", "quay", "--read-only")).isEqualTo(1);
        assertThat(err())
                .contains("there is no index, and none can be made here")
                .hasLineCount(1);
        assertThat(run("search", "--ledger", folder.resolve("none").toString(), "quay", "--read-only"))
                .isEqualTo(1);
        assertThat(err()).contains("there is no ledger").hasLineCount(1);
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve("ledger"))) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                contents.put(each.toString(), Sha256.of(Files.readAllBytes(each)));
            }
        }
        return contents;
    }

    private void deleteIndex() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("ledger/index"))) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    @Test
    void textInPicturesIsRecognisedInTheLanguagesThatAreInstalled() throws IOException {
        Path program = Files.writeString(folder.resolve("tesseract"), """
                #!/bin/sh
                test "$1" = --version && echo 'tesseract 9.9.9'
                test "$1" = --list-langs && printf 'List of available languages (2):\neng\ndeu\n'
                exit 0
                """);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        Session session = session(Map.of("HEARSAY_TESSERACT", program.toString()));
        String ledger = folder.resolve("ledger").toString();
        String text = file("a.txt", "Cole said that the quay is shut.").toString();
        run(session, "doctor", "--ledger", ledger);
        assertThat(out()).contains("text recognition tesseract 9.9.9 (" + program + "), in eng, deu (--ocr-language)");
        assertThat(run(session, "add", text, "--ocr-language", "deu+eng", "--ledger", ledger))
                .isZero();
        assertThat(run(session, "add", text, "--ocr-language", "fra", "--ledger", ledger))
                .isEqualTo(2);
        assertThat(err()).contains("--ocr-language: fra is not installed for " + program + ", which has eng, deu;");
        assertThat(run(session, "read", text, "--ocr-language", "-l")).isEqualTo(2);
        assertThat(run("add", text, "--ocr-language", "deu")).isEqualTo(2);
        assertThat(err()).contains("--ocr-language: there is no Tesseract to recognise text with");
    }

    @Test
    void doctorTellsWhatIsToBeDone() throws IOException {
        file("a.txt", "");
        file("b.txt", "Cole said that the quay is shut.");
        run("add", folder.resolve("in").toString());
        run("doctor");
        assertThat(out())
                .contains("kept by SQLite ", ", format 2", "has all of the ledger", "last backup none")
                .contains("- 1 could not be taken in", "- there is no backup");
        Files.delete(folder.resolve("in/a.txt"));
        run("backup", folder.resolve("copy.db").toString());
        run("doctor");
        assertThat(out()).contains("last backup 2031-03-07T10:00:00").doesNotContain("there is no backup");
    }

    @Test
    void publishersAreRated() {
        assertThat(run("rate", "Daily Courier", "2", "--reason", "prints what it is told"))
                .isZero();
        run("rate", "Daily Courier", "3");
        run("rate");
        assertThat(out()).isEqualTo("Daily Courier: 3 of 5, by dana\n");
        assertThat(run("rate", "Daily Courier", "6")).isEqualTo(2);
        assertThat(run("rate", "Daily Courier")).isEqualTo(2);
    }

    private String review(String typed) {
        String ledger = folder.resolve("ledger").toString();
        int code = typing(session(Map.of()), typed, "review", "--ledger", ledger);
        assertThat(code).as(err() + out()).isZero();
        return out();
    }

    @Test
    void namesAreProtected() throws IOException {
        assertThat(run("protect", "Dana Cole", "--as", "Witness A")).isZero();
        run("protect");
        assertThat(out()).isEqualTo("Dana Cole is Witness A\n");
        assertThat(run("protect", "Dana Cole", "--lift")).isZero();
        run("protect");
        assertThat(out()).isEmpty();
        assertThat(run("protect", "Dana Cole")).isEqualTo(2);
    }

    @Test
    void whatIsWrongIsSaidInALine() throws IOException {
        assertThat(run("search", "said-bye:cole")).isEqualTo(2);
        assertThat(err()).startsWith("hearsay: \"said-bye:\" is no field").hasLineCount(1);
        Files.writeString(folder.resolve("file"), "x");
        assertThat(run("search", "--ledger", folder.resolve("file").toString(), "x"))
                .isEqualTo(1);
        assertThat(err()).contains("cannot be made").hasLineCount(1);
        assertThat(run("add")).isEqualTo(2);
        assertThat(run("add", "--retry", "x")).isEqualTo(2);
    }

    @Test
    void theLedgerIsWhereTheEnvironmentSays() throws IOException {
        Session session =
                session(Map.of("HEARSAY_LEDGER", folder.resolve("other").toString()));
        assertThat(run(session, "doctor")).isZero();
        assertThat(out()).contains("ledger " + folder.resolve("other") + ": 0 documents");
        assertThat(run(session(Map.of()), "doctor")).isZero();
        assertThat(out()).contains("ledger " + folder.resolve("home/data/ledger"));
    }

    private void check(String command, String expected) {
        assertThat(run(command.split(" "))).isZero();
        String found = STATEMENT.matcher(out()).replaceAll("[*]");
        found = Pattern.compile("\\[[0-9a-f]{64}]").matcher(found).replaceAll("[*]");
        assertThat(found.strip().replaceAll("\\s+", " ")).as(command).isEqualTo(expected.replaceAll("\\s+", " "));
    }

    private String statement(String query) {
        run("search", query);
        return find(STATEMENT.pattern());
    }

    private String find(String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(out());
        assertThat(matcher.find()).as(out()).isTrue();
        return matcher.group(1);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(Files.createDirectories(folder.resolve("in")).resolve(name), text);
    }

    private Session session(Map<String, String> environment) {
        Folders folders = new Folders(folder.resolve("home/data"), folder.resolve("home/cache"));
        return new Session("dana", folders, environment, () -> now = now.plusMillis(1));
    }

    /** Runs a command on this test's ledger, unless it names another. */
    private int run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        if (!all.contains("--ledger")) {
            all.add("--ledger");
            all.add(folder.resolve("ledger").toString());
        }
        return run(session(Map.of()), all.toArray(String[]::new));
    }

    private int run(Session session, String... args) {
        return typing(session, "", args);
    }

    private int typing(Session session, String typed, String... args) {
        out.reset();
        err.reset();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Screen.NONE,
                Screen.NONE,
                StandardCharsets.UTF_8);
        return Main.run(args, terminal, threads -> new StandIn(), session);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
