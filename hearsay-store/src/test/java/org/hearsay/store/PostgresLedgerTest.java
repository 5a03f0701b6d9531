package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgresLedgerTest extends LedgerContract {
    private static EmbeddedPostgres server;
    private static int databases;

    private final List<Ledger> opened = new ArrayList<>();
    private String url;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder().start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Override
    Ledger fresh() throws SQLException, LedgerException {
        String database = "ledger" + ++databases;
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            connection.createStatement().execute("CREATE DATABASE " + database + " ENCODING 'UTF8' TEMPLATE template0");
        }
        url = server.getJdbcUrl("postgres", database);
        return again();
    }

    @Override
    Ledger again() throws LedgerException {
        Ledger ledger = Ledgers.atUrl(url);
        opened.add(ledger);
        return ledger;
    }

    @AfterEach
    void closeAll() throws LedgerException {
        for (Ledger ledger : opened) {
            ledger.close();
        }
    }

    @Test
    void aServerThatIsNotThereIsNamedWithoutItsPassword() {
        assertThatThrownBy(() -> Ledgers.atUrl("jdbc:postgresql://127.0.0.1:1/news?user=dana&password=secret"))
                .isInstanceOf(LedgerException.class)
                .hasMessage("jdbc:postgresql://127.0.0.1:1/news: does not answer; check that the server runs and the"
                        + " address is right");
    }

    @Test
    void aDatabaseThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Ledgers.atUrl(server.getJdbcUrl("postgres", "nowhere")))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("is not there; create the database first");
    }
}
