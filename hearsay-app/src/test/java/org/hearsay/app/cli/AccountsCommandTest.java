package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts on the command line, and what a room for a team asks for before it opens. */
class AccountsCommandTest {
    @TempDir
    private Path folder;

    private Newsstand stand;

    @BeforeEach
    void open() {
        stand = new Newsstand(folder);
    }

    private void refused(int code, String line, String... args) {
        assertThat(stand.run(args)).as(String.join(" ", args)).isEqualTo(code);
        assertThat(stand.err()).contains(line);
    }

    @Test
    void accountsAreAddedListedAndRemoved() {
        assertThat(stand.asked("accounts")).isEmpty();
        stand.types("nine blue herons\n");
        assertThat(stand.asked("accounts", "add", "ines", "--role", "reviewer"))
                .isEqualTo("ines comes in as reviewer.");
        assertThat(stand.asked("accounts", "add", "omar@courier.example", "--role", "admin", "--no-password"))
                .isEqualTo("omar@courier.example comes in as admin.");
        assertThat(stand.asked("accounts")).isEqualTo("reviewer ines admin omar@courier.example");
        assertThat(stand.asked("accounts", "remove", "ines")).isEqualTo("ines comes in no more.");
        assertThat(stand.run("accounts", "remove", "ines")).isEqualTo(1);
        assertThat(stand.out()).contains("ines has no account.");
        assertThat(stand.asked("accounts", "list")).isEqualTo("admin omar@courier.example");
    }

    @Test
    void whatWillNotDoIsSaid() {
        stand.types("short\n");
        refused(1, "12 letters at least", "accounts", "add", "ines");
        refused(2, "whose account?", "accounts", "add");
        refused(2, "role", "accounts", "add", "ines", "--role", "owner");
        assertThat(stand.asked("accounts")).isEmpty();
    }

    @Test
    void aRoomForATeamAsksForWhatItNeeds() throws Exception {
        String[] team = {"serve", "--host", "127.0.0.1", "--public", "https://room.example"};
        refused(2, "--host needs --public https://", "serve", "--host", "127.0.0.1", "--public", "http://room.example");
        refused(2, "--public goes with --host", "serve", "--public", "https://room.example");
        refused(2, "--oidc-issuer goes with --host", "serve", "--oidc-issuer", "https://login.example");
        refused(2, "needs accounts, and there are none", team);
        refused(2, "go together", with(team, "--oidc-issuer", "https://login.example"));
        refused(2, "go together", with(team, "--oidc-client", "room"));
        String[] known = with(team, "--oidc-issuer", "https://login.example", "--oidc-client", "room");
        refused(2, "needs accounts", known);
        refused(2, "--oidc-role goes with --oidc-claim", with(known, "--oidc-role", "desk=reader"));
        refused(
                2,
                "a provider's address is like https://",
                with(team, "--oidc-issuer", "http://login.example", "--oidc-client", "room"));
        refused(
                2,
                "cannot be read",
                with(known, "--oidc-secret-file", folder.resolve("none").toString()));
        Path empty = Files.writeString(folder.resolve("empty"), "\nsecret\n");
        refused(2, "has no secret in its first line", with(known, "--oidc-secret-file", empty.toString()));
    }

    private static String[] with(String[] args, String... more) {
        String[] all = Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return all;
    }
}
