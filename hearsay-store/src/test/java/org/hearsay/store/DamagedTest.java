package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hearsay.ledger.Change;
import org.hearsay.ledger.DamagedException;
import org.hearsay.ledger.Judgement;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Verification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One byte of a stored value turns over, or somebody changes one: verify names it, and what is beside it can be read. */
class DamagedTest {
    private static final String TEXT = "The quay is shut, and the union says that it will stay so.";

    @TempDir
    private Path folder;

    private final Change.Seen seen = Samples.seen(TEXT, "u", "a.html");
    private final Change.Seen other =
            Samples.seen("Another text, long enough for all that is said in it.", "v", "b.html");
    private final String id = seen.document().id();

    @BeforeEach
    void keep() throws Exception {
        try (Ledger ledger = Ledgers.inFolder(folder)) {
            for (Change.Seen each : List.of(seen, other)) {
                ledger.append(
                        Samples.NOW, "dana", List.of(each, new Change.Read(Samples.reading(each.document(), "r1"))));
            }
            ledger.append(Samples.NOW, "dana", List.of(new Change.Judged(new Judgement.OnPublisher("Courier", 2, ""))));
        }
        check();
    }

    @Test
    void aByteOfAnOriginal() throws Exception {
        change("original", "sha256", seen.original().sha256(), DamagedTest::turnedOver);
        check(id + ": its original is damaged");
    }

    @Test
    void anOriginalPutInTheOthersPlace() throws Exception {
        change("original", "sha256", seen.original().sha256(), body -> pack("<p>Something else"));
        check(id + ": its original is not what it was");
    }

    @Test
    void anOriginalThatIsGone() throws Exception {
        execute("DELETE FROM original WHERE sha256 = '" + seen.original().sha256() + "'");
        check(id + ": its original is missing");
    }

    @Test
    void aByteOfAText() throws Exception {
        change("text", "id", seen.document().textId(), DamagedTest::turnedOver);
        check(id + ": is damaged, and cannot be read");
        try (Ledger ledger = Ledgers.inFolder(folder)) {
            assertThatThrownBy(() -> ledger.document(id))
                    .isInstanceOf(DamagedException.class)
                    .hasMessage(
                            folder + ": something in it is damaged (hearsay verify tells what); go back to a backup");
            assertThat(ledger.document(other.document().id()).document()).isEqualTo(other.document());
        }
    }

    @Test
    void aWordOfAText() throws Exception {
        change("text", "id", seen.document().textId(), body -> pack(TEXT.replace("shut", "open")));
        check(id + ": its words, address, publisher or date are not those it was added with");
    }

    @Test
    void aByteOfAReading() throws Exception {
        change("reading", "document", id, DamagedTest::turnedOver);
        check(id + ": its reading is damaged");
    }

    @Test
    void aSpanOfAReading() throws Exception {
        String attribution =
                Samples.reading(seen.document(), "r1").attributions().getFirst().id();
        change("reading", "document", id, body -> {
            String json = new String(Packing.unpack(body), StandardCharsets.UTF_8);
            return pack(json.replaceFirst("\"content\":\\[\\d+", "\"content\":[1"));
        });
        check(id + ": attribution " + attribution + " does not point at the words it was made of");
    }

    @Test
    void aByteOfAJudgement() throws Exception {
        change("judgement", "subject", "publisher Courier", DamagedTest::turnedOver);
        check("judgement 5: is damaged");
    }

    @Test
    void anEntryThatIsGone() throws Exception {
        execute("DELETE FROM entry WHERE sequence = 3");
        check("the log: entry 3 is missing", "the log: tells of 1 documents, and there are 2");
    }

    private void check(String... expected) throws Exception {
        List<String> found = new ArrayList<>();
        try (Ledger ledger = Ledgers.inFolder(folder)) {
            new Verification(ledger, found::add).run(() -> {});
        }
        assertThat(found).containsExactly(expected);
    }

    private static byte[] pack(String words) {
        return Packing.pack(words.getBytes(StandardCharsets.UTF_8));
    }

    /** In the middle. */
    private static byte[] turnedOver(byte[] body) {
        byte[] turned = body.clone();
        turned[turned.length / 2] ^= 4;
        return turned;
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger.db"));
    }

    private void change(String table, String key, String value, UnaryOperator<byte[]> how) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement read =
                        connection.prepareStatement("SELECT body FROM " + table + " WHERE " + key + " = ?")) {
            read.setString(1, value);
            byte[] body;
            try (ResultSet rows = read.executeQuery()) {
                assertThat(rows.next()).isTrue();
                body = rows.getBytes(1);
            }
            try (PreparedStatement write =
                    connection.prepareStatement("UPDATE " + table + " SET body = ? WHERE " + key + " = ?")) {
                write.setBytes(1, how.apply(body));
                write.setString(2, value);
                assertThat(write.executeUpdate()).isEqualTo(1);
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect()) {
            connection.createStatement().executeUpdate(sql);
        }
    }
}
