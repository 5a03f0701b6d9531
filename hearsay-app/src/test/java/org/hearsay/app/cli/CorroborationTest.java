package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the articles of a ledger say together, from one end to the other. */
class CorroborationTest {
    private static final String WIRE =
            "The ferry Halcyon ran onto the sandbank at the mouth of the Venna on Monday night"
                    + " and stayed there with ninety people on board. | Orlan said that the pilot had left the bridge before the"
                    + " ferry struck the sandbank. | Divers who went down in the morning found a tear of two metres below the"
                    + " waterline, stuffed it with mattresses, and came up for breakfast.";
    private static final String COURIER = "2031-03-04 Selim Courier, Ferry on sandbank: " + WIRE;
    private static final String HERALD = "2031-03-05 Venna Herald, Ferry on sandbank: " + WIRE;
    private static final String POST = "2031-03-05 Morning Post, Halcyon runs aground: " + WIRE;
    private static final String WITNESS = "2031-03-05 Lake Gazette, A night on the Halcyon: Nobody slept much on the"
            + " Halcyon. | Ruskova said that the pilot had left the bridge before the ferry struck the sandbank. | She"
            + " had been on deck with her dog.";
    private static final String FIRE = fire("2031-03-04 Selim Courier", "Three people were killed");
    private static final String LATER_FIRE = fire("2031-03-08 Venna Herald", "Five people were killed");

    @TempDir
    private Path folder;

    private Newsstand stand;

    @BeforeEach
    void open() {
        stand = new Newsstand(folder);
    }

    @Test
    void aWireStoryInThreePapersAndAWitnessAreTwoOrigins() {
        stand.add(COURIER, HERALD, POST, WITNESS);
        String claims = stand.asked("claims");
        assertThat(claims)
                .startsWith("the pilot had left the bridge before the ferry struck the sandbank [")
                .contains("4 accounts; 4 articles, 2 origins - 2031-03-04 Selim Courier > Orlan [")
                .contains("2031-03-05 Lake Gazette > Ruskova [")
                .endsWith("1 claim of several documents");
        assertThat(stand.asked("claims", "said-by:ruskova"))
                .contains("4 articles, 2 origins")
                .endsWith("1 claim");
        assertThat(stand.asked("claims", "breakfast")).isEqualTo("0 claims");
    }

    @Test
    void theWayBackIsATreeWithTheWordsThatShowIt() {
        stand.add(COURIER, HERALD, WITNESS);
        String tree = stand.asked("origins", claim());
        assertThat(tree)
                .contains("3 accounts; 3 articles, 2 origins")
                .contains("- origin: Orlan (2 articles)", "- origin: Ruskova (1 article)")
                .contains("ascribes: it is ascribed to them \"Orlan\" (2031-03-04 Selim Courier, line 5)")
                .contains("copies: every word is the same");
    }

    @Test
    void aClaimIsShownAndHandedOnAsAPage() throws Exception {
        stand.add(COURIER, HERALD, WITNESS);
        String claim = claim();
        assertThat(stand.asked("show", "--claim", claim)).contains("3 accounts; 3 articles, 2 origins");
        assertThat(stand.asked("show", "--claim", claim, "--format", "json")).contains("\"edges\"");
        assertThat(stand.asked("show", "--claim", claim, "--format", "html"))
                .contains("<h1>Who says what</h1>", "One claim: <bdi>the pilot had left the bridge", "3 statements")
                .contains("<bdi>Orlan</bdi>", "SHA-256 of the original");
        assertThat(stand.run("show", "--claim", "nosuch")).isEqualTo(1);
        assertThat(stand.err()).contains("nosuch: is no claim of this ledger");
        Path page = folder.resolve("claim.html");
        stand.asked("export", page.toString(), "--claim", claim);
        assertThat(page)
                .content()
                .contains("One claim: <bdi>the pilot had left the bridge")
                .contains("3 statements");
        assertThat(stand.asked("journal")).contains(page.toString());
    }

    @Test
    void beforeAPageIsHandedOnThereIsSomethingToThinkOf() {
        stand.add("2031-03-04 Selim Courier, Cash box: It was a quiet night. | Orlan said that the mate stole the cash"
                + " box.");
        Path page = folder.resolve("found.html");
        assertThat(stand.run("export", page.toString(), "--query", "cash")).isEqualTo(1);
        assertThat(stand.err()).contains("words for crimes", "(stole)", "add --confirmed");
        assertThat(page).doesNotExist();
        stand.asked("protect", "Orlan", "--as", "Witness A");
        assertThat(stand.run("export", page.toString(), "--query", "cash")).isEqualTo(1);
        assertThat(stand.err()).contains("protected names", "Witness A");
        stand.asked("export", page.toString(), "--query", "cash", "--confirmed");
        assertThat(page).content().contains("Witness A").doesNotContain("Orlan");
        assertThat(stand.run("export", folder.resolve("all.html").toString())).isEqualTo(2);
        assertThat(stand.err()).contains("needs --claim, --document or --query");
    }

    @Test
    void whoTheUserSaysIsOneHouseIsOneOrigin() {
        stand.add(COURIER, WITNESS);
        assertThat(stand.asked("claims", "--house", "Orlan; Ruskova")).contains("2 articles, 1 origin");
        assertThat(stand.asked("origins", claim(), "--house", "Orlan;Ruskova;Nobody"))
                .contains("2 voices, 1 house", "Orlan and Ruskova: declared");
        assertThat(stand.asked("claims")).contains("2 articles, 2 origins");
    }

    @Test
    void whatPapersSayInTheirOwnVoiceJoinsTheClaim() {
        stand.add(
                COURIER,
                "2031-03-05 Venna Herald, Pilot was gone: The pilot had left the bridge before the ferry struck the"
                        + " sandbank. | Nobody on the quay had seen him since the goose fair.");
        assertThat(stand.asked("claims"))
                .contains("2 accounts; 2 articles, 1 origin")
                .contains("2031-03-05 Venna Herald");
        assertThat(stand.asked("claims", "goose")).isEqualTo("0 claims");
    }

    @Test
    void killedThatGrowAreAnUpdateAndTwoPapersAtOddsAConflict() {
        stand.add(FIRE, LATER_FIRE, fire("2031-03-08 Morning Post", "Nine people were killed"));
        assertThat(stand.asked("conflicts"))
                .contains("killed: 3 to 9")
                .contains("update in figure killed: grown")
                .contains("conflict in figure killed: at the same time")
                .contains("- 3 2031-03-04 Selim Courier: \"Three people were killed\"")
                .endsWith("1 event");
    }

    @Test
    void nothingDependsOnWhichCameFirstNorOnWhenItWasAskedFor(@TempDir Path other) {
        stand.add(COURIER, HERALD);
        everything(stand);
        stand.add(POST, WITNESS, FIRE, LATER_FIRE);
        String step = everything(stand);
        Newsstand batch = new Newsstand(other);
        batch.add(LATER_FIRE, FIRE, WITNESS, POST, HERALD, COURIER);
        String whole = everything(batch);
        assertThat(withoutPlaces(step)).isEqualTo(withoutPlaces(whole));
        assertThat(step).contains("\"origins\": 2").contains("\"counts\": \"killed\"");
    }

    @Test
    void theWorkOfASecondQuestionIsNotDoneAgain() {
        stand.add(COURIER, HERALD, WITNESS);
        stand.asked("claims", "--stats");
        assertThat(stand.err()).contains("3 documents taken in", "vectors made", "ms grouping");
        String first = stand.out();
        stand.asked("claims", "--stats");
        assertThat(stand.err()).contains("3 documents\n", "ms reading claims").doesNotContain("taken in", "grouping");
        assertThat(stand.out()).isEqualTo(first);
        stand.add(POST);
        stand.asked("claims", "--stats");
        assertThat(stand.err()).contains("1 documents taken in", "4 documents\n");
    }

    @Test
    void erasedWordsLeaveWhatIsKept() throws IOException {
        stand.add(COURIER, WITNESS);
        stand.asked("claims");
        stand.asked("events");
        assertThat(kept()).contains("ruskova", "pilot");
        stand.asked("erase", document("said-by:ruskova"), "--yes");
        assertThat(kept()).doesNotContain("ruskova").contains("pilot");
        assertThat(stand.asked("claims")).isEqualTo("0 claims of several documents");
        assertThat(stand.asked("claims", "pilot")).contains("1 account; 1 article, 1 origin");
        stand.asked("erase", document("said-by:orlan"), "--yes");
        assertThat(kept()).doesNotContain("pilot");
        stand.asked("claims");
        assertThat(rows("rows")).isZero();
        assertThat(rows("names")).isZero();
    }

    @Test
    void whatIsErasedLeavesTheSameAsIfItHadNeverBeenThere(@TempDir Path other) {
        stand.add(COURIER, HERALD, WITNESS, FIRE, LATER_FIRE);
        everything(stand);
        stand.asked("erase", document("said-by:ruskova"), "--yes");
        Newsstand never = new Newsstand(other);
        never.add(LATER_FIRE, HERALD, FIRE, COURIER);
        assertThat(withoutPlaces(everything(stand))).isEqualTo(withoutPlaces(everything(never)));
    }

    @Test
    void boilerplateIsNobodysClaim() {
        String notice = " | Pigeon said that readers who sign in with their own address before noon will receive the"
                + " evening letter of this paper at home.";
        stand.add(
                "2031-01-04 Selim Courier, Ferry on sandbank: The ferry Halcyon ran onto the sandbank at the mouth of the"
                        + " Venna." + notice,
                "2031-03-14 Selim Courier, Mayor opens library: Dana Cole cut the ribbon of a library with nine books."
                        + notice,
                "2031-05-24 Selim Courier, Goats win the cup: The eleven of Upper Selim beat the visitors by two goals."
                        + notice,
                "2031-07-30 Selim Courier, Honey dearer again: A jar costs as much as a shoe, and the bees are on strike."
                        + notice);
        assertThat(stand.asked("search", "pigeon")).contains(" 4 statements");
        assertThat(stand.asked("claims", "--stats")).isEqualTo("0 claims of several documents");
        assertThat(stand.err()).contains("4 statements in boilerplate");
    }

    @Test
    void aPersonsWordWins() {
        stand.add(COURIER, WITNESS);
        assertThat(stand.asked("claims")).contains("2 accounts");
        String[] ids = stand.out()
                .lines()
                .filter(l -> l.contains(" > "))
                .map(l -> l.replaceAll(".*\\[([0-9a-f]{20})].*", "$1"))
                .toArray(String[]::new);
        String entry = stand.asked("judge-claims", ids[0], ids[1], "different").replaceAll(".*undo ", "");
        assertThat(stand.asked("claims")).isEqualTo("0 claims of several documents");
        stand.asked("undo", entry);
        assertThat(stand.asked("claims")).contains("2 accounts");
    }

    @Test
    void placesInJsonCountCodePoints() {
        stand.add(WITNESS.replace("Nobody slept", "\uD83D\uDE00 Nobody slept"), COURIER);
        stand.run("claims", "--format", "json");
        JsonNode claim = JsonMapper.shared().readTree(stand.out()).at("/claims/0");
        assertThat(claim.at("/summary").asString()).isEqualTo("2 articles, 2 origins");
        JsonNode account = claim.at("/accounts/1");
        assertThat(account.at("/publisher").asString()).isEqualTo("Lake Gazette");
        int begin = account.at("/spans/0/0").asInt();
        int end = account.at("/spans/0/1").asInt();
        String words = account.at("/text").asString();
        assertThat(end - begin).isEqualTo(words.codePointCount(0, words.length()));
        stand.run("origins", claim.at("/id").asString(), "--format", "json");
        JsonNode origins = JsonMapper.shared().readTree(stand.out());
        assertThat(origins.at("/ends")).hasSize(2);
        assertThat(origins.at("/edges/0/evidence/0/text").asString()).isNotEmpty();
    }

    @Test
    void whatIsNoClaimIsNamed() {
        stand.add(COURIER);
        assertThat(stand.run("origins", "0000000000")).isEqualTo(1);
        assertThat(stand.err()).contains("0000000000: is no claim of this ledger, and no statement that makes one");
        assertThat(stand.run("claims", "--limit", "0")).isEqualTo(2);
    }

    private static String fire(String dayAndPaper, String killed) {
        return dayAndPaper + ", Fire at the Karran mill: A fire broke out at the Karran mill in Port Selim on 3 March"
                + " 2031. | " + killed + " in the fire at the Karran mill, the paper has learned. | Josip Karran, who"
                + " owns the mill in Port Selim, stood at the gate.";
    }

    /** The id of the first claim that is printed. */
    private String claim() {
        return stand.asked("claims").replaceAll(".*?\\[([0-9a-f]+)].*", "$1");
    }

    private String document(String query) {
        stand.run("claims", query, "--format", "json");
        return JsonMapper.shared()
                .readTree(stand.out())
                .at("/claims/0/accounts/" + (query.contains("ruskova") ? 1 : 0) + "/document")
                .asString();
    }

    private static String everything(Newsstand stand) {
        StringBuilder all = new StringBuilder();
        for (String[] args : new String[][] {
            {"claims", "--format", "json"},
            {"claims", "pilot", "--format", "json"},
            {"events", "--format", "json"},
            {"conflicts", "--format", "json"}
        }) {
            stand.asked(args);
            all.append(stand.out());
        }
        return all.toString();
    }

    /** The files of two ledgers lie in two folders. */
    private static String withoutPlaces(String json) {
        return json.replaceAll("\"uri\": \"[^\"]*/", "");
    }

    /** How many rows a table of the file has. */
    private long rows(String table) {
        SQLiteDataSource file = new SQLiteDataSource();
        file.setUrl("jdbc:sqlite:" + stand.ledger().resolve("index.corroboration.db"));
        try (Connection connection = file.getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("SELECT count(*) FROM " + table)) {
            return count.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** All that the file holds, its free pages too: as one text of letters, however they are written. */
    private String kept() throws IOException {
        byte[] bytes = Files.readAllBytes(stand.ledger().resolve("index.corroboration.db"));
        return new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "").toLowerCase(Locale.ROOT);
    }
}
