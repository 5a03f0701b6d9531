package org.hearsay.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearsay.app.team.Account;
import org.hearsay.app.team.Accounts;
import org.hearsay.app.team.Role;
import org.hearsay.app.terminal.Safe;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Who may come into a room that others can reach. */
@Command(
        name = "accounts",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description = "List, add and remove the accounts of rooms that are opened for others (hearsay serve --host).",
        sortOptions = false,
        footer = {
            "",
            "A password is asked for, or is the first line of standard input. To add a name again gives it a new one.",
            "",
            "Examples:",
            "  hearsay accounts",
            "  hearsay accounts add ines --role reviewer",
            "  hearsay accounts add omar@example.org --role admin --no-password",
            "  hearsay accounts remove ines"
        })
final class AccountsCommand implements Callable<Integer> {
    private enum What {
        list,
        add,
        remove
    }

    private final Terminal terminal;
    private final Session session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", arity = "0..1", paramLabel = "list|add|remove", description = "Default: list.")
    private What what = What.list;

    @Parameters(index = "1", arity = "0..1", paramLabel = "NAME", description = "By which they sign in and judge.")
    private @Nullable String name;

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            description = "reader, reviewer or admin. Default: ${DEFAULT-VALUE}.",
            defaultValue = "reader")
    private Role role = Role.READER;

    @Option(
            names = "--no-password",
            description = "Comes in by a provider of OpenID Connect alone (hearsay serve --oidc-issuer), by this name.")
    private boolean noPassword;

    AccountsCommand(Terminal terminal, Session session) {
        this.terminal = terminal;
        this.session = session;
    }

    /** Where the accounts of this machine are. */
    static Path file(Session session) {
        return session.folders().data().resolve("accounts");
    }

    @Override
    public Integer call() {
        Accounts accounts = new Accounts(file(session));
        try {
            if (what == What.list) {
                for (Account account : accounts.all()) {
                    print(account.role().word() + " " + account.name());
                }
                return 0;
            }
            if (name == null) {
                throw new ParameterException(spec.commandLine(), "whose account?");
            }
            if (what == What.remove) {
                boolean removed = accounts.remove(name);
                print(removed ? name + " comes in no more." : name + " has no account.");
                return removed ? 0 : 1;
            }
            if (noPassword) {
                accounts.putKnown(name, role);
            } else {
                accounts.put(name, role, password());
            }
            print(name + " comes in as " + role.word() + ".");
            return 0;
        } catch (IllegalArgumentException | IOException e) {
            terminal.complain(String.valueOf(e.getMessage()));
            return 1;
        }
    }

    private String password() throws IOException {
        Console console = terminal.outScreen().isTerminal() ? System.console() : null;
        if (console != null) {
            char[] password = console.readPassword("Password for %s: ", Safe.line(String.valueOf(name)));
            return password == null ? "" : new String(password);
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = terminal.in().read();
                b >= 0 && b != '\n';
                b = terminal.in().read()) {
            line.write(b);
        }
        return line.toString(StandardCharsets.UTF_8).strip();
    }

    private void print(String line) throws IOException {
        terminal.out().write((Safe.line(line) + "\n").getBytes(terminal.charset()));
        terminal.out().flush();
    }
}
