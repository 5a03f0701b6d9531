package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.ledger.LedgerException;
import org.hearsay.store.CacheRows.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheRowsTest {
    private static final int SHELF = 7;

    @TempDir
    private Path folder;

    private CacheFile open(String version) throws LedgerException {
        return CacheFile.open(folder.resolve("cache.db"), "a ledger", version);
    }

    @Test
    void whatStandsNearAPlaceIsFoundInOrder() throws LedgerException {
        try (CacheFile cache = open("1");
                CacheFile.Update update = cache.update()) {
            CacheRows rows = cache.rows();
            for (long i = -3; i <= 3; i++) {
                rows.put(SHELF, new Row(1, i, -i, 0));
            }
            rows.put(SHELF, new Row(2, 0, 0, 0));
            rows.put(SHELF + 1, new Row(1, 0, 0, 0));
            Row place = new Row(1, 0, 0, 0);
            assertThat(rows.before(SHELF, place, 2)).containsExactly(new Row(1, -1, 1, 0), new Row(1, -2, 2, 0));
            assertThat(rows.after(SHELF, place, 2)).containsExactly(new Row(1, 1, -1, 0), new Row(1, 2, -2, 0));
            rows.remove(SHELF, new Row(1, 1, -1, 0));
            assertThat(rows.after(SHELF, place, 1)).containsExactly(new Row(1, 2, -2, 0));
            assertThat(rows.of(SHELF, 1)).hasSize(6);
            assertThat(rows.countBefore(SHELF, 2)).isEqualTo(6);
            rows.removeAll(SHELF, 1);
            assertThat(rows.all(SHELF, 9)).containsExactly(new Row(2, 0, 0, 0));
            update.commit(1);
        }
    }

    @Test
    void namesHaveNumbersUntilTheyAreTakenOut() throws LedgerException {
        try (CacheFile cache = open("1");
                CacheFile.Update update = cache.update()) {
            CacheNames names = cache.names();
            int one = names.numbered(1, "abc1");
            int other = names.numbered(1, "abc2");
            assertThat(names.numbered(1, "abc1")).isEqualTo(one).isNotEqualTo(other);
            assertThat(names.name(other)).isEqualTo("abc2");
            assertThat(names.number(2, "abc1")).isZero();
            assertThat(names.begun(1, "abc", 9)).isEqualTo(List.of("abc1", "abc2"));
            names.remove(one);
            assertThat(names.number(1, "abc1")).isZero();
            assertThat(names.name(one)).isNull();
            names.remove(other);
            assertThat(names.numbered(1, "abc3")).isGreaterThan(other);
            update.commit(1);
        }
    }

    @Test
    void nothingIsThereBeforeACommitNorAfterAnotherVersion() throws LedgerException {
        try (CacheFile cache = open("1")) {
            try (CacheFile.Update update = cache.update()) {
                cache.rows().put(SHELF, new Row(1, 2, 3, 4));
                cache.names().numbered(1, "abc");
                assertThat(update).as("left without a commit").isNotNull();
            }
            assertThat(cache.rows().count(SHELF)).isZero();
            assertThat(cache.names().count(1)).isZero();
            try (CacheFile.Update update = cache.update()) {
                cache.rows().put(SHELF, new Row(1, 2, 3, 4));
                update.commit(5);
            }
        }
        try (CacheFile again = open("1")) {
            assertThat(again.rows().first(SHELF, 1)).isEqualTo(new Row(1, 2, 3, 4));
        }
        try (CacheFile another = open("2")) {
            assertThat(another.rows().count(SHELF)).isZero();
        }
    }
}
