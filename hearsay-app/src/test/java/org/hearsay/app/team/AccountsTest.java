package org.hearsay.app.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of those who may come in. */
class AccountsTest {
    private static final String WORD = "nine blue herons";

    @TempDir
    private Path folder;

    private Accounts accounts;

    @BeforeEach
    void begin() {
        accounts = new Accounts(folder.resolve("kept").resolve("accounts"));
    }

    private List<String> names() throws IOException {
        return accounts.all().stream()
                .map(a -> a.role().word() + " " + a.name())
                .toList();
    }

    @Test
    void noFileIsNobody() throws Exception {
        assertThat(accounts.all()).isEmpty();
        assertThat(accounts.named("ines")).isNull();
        assertThat(accounts.opened("ines", WORD)).isNull();
        assertThat(accounts.remove("ines")).isFalse();
        assertThat(accounts.file()).doesNotExist();
    }

    @Test
    void aPasswordOpensItsOwnAccountAndIsNotKept() throws Exception {
        accounts.put("ines", Role.REVIEWER, WORD);
        accounts.put("omar el-hadi", Role.ADMIN, "seven tall masts");
        assertThat(accounts.opened("ines", WORD)).isEqualTo(accounts.named("ines"));
        assertThat(accounts.opened("ines", "seven tall masts")).isNull();
        assertThat(accounts.opened("ines", WORD + " " + "x".repeat(2_000))).isNull();
        assertThat(accounts.opened("Ines", WORD)).isNull();
        assertThat(Files.readString(accounts.file())).contains("$argon2id$").doesNotContain(WORD);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(accounts.file())))
                .isEqualTo("rw-------");
        assertThat(accounts.named("ines")).asString().doesNotContain("argon2");
        assertThat(names()).containsExactly("reviewer ines", "admin omar el-hadi");
    }

    @Test
    void whoIsAddedAgainHasAnotherRoleAndPassword() throws Exception {
        accounts.put("ines", Role.REVIEWER, WORD);
        accounts.put("ines", Role.READER, "seven tall masts");
        assertThat(names()).containsExactly("reader ines");
        assertThat(accounts.opened("ines", WORD)).isNull();
        assertThat(accounts.remove("ines")).isTrue();
        assertThat(accounts.all()).isEmpty();
    }

    @Test
    void whoIsKnownElsewhereHasNoPassword() throws Exception {
        accounts.putKnown("ines@courier.example", Role.REVIEWER);
        assertThat(names()).containsExactly("reviewer ines@courier.example");
        assertThat(accounts.opened("ines@courier.example", "-")).isNull();
        assertThat(accounts.opened("ines@courier.example", "")).isNull();
        assertThat(accounts.named("ines@courier.example"))
                .matches(a -> a != null && !a.hasPassword() && !a.isByClaim());
    }

    @Test
    void whatWillNotDoIsSaid() throws Exception {
        assertThatThrownBy(() -> accounts.put("ines", Role.READER, "short"))
                .hasMessageContaining("12 letters at least");
        for (String name : List.of("", " ", "a\tb", "a\nadmin", "x".repeat(101))) {
            assertThatThrownBy(() -> accounts.put(name, Role.READER, WORD)).hasMessageContaining("1 to 100 letters");
            assertThatThrownBy(() -> accounts.putKnown(name, Role.READER)).hasMessageContaining("1 to 100 letters");
        }
        assertThat(accounts.all()).isEmpty();
    }

    @Test
    void aDamagedFileLetsNobodyIn() throws Exception {
        accounts.put("ines", Role.READER, WORD);
        Files.writeString(accounts.file(), "nonsense\n");
        assertThatThrownBy(() -> accounts.opened("ines", WORD)).hasMessageContaining("is damaged");
        Files.writeString(accounts.file(), "owner\t-\tines\n");
        assertThatThrownBy(accounts::all).hasMessageContaining("there is no role owner");
    }
}
