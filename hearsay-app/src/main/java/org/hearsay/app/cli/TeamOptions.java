package org.hearsay.app.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.team.Accounts;
import org.hearsay.app.team.Attempts;
import org.hearsay.app.team.AuditLog;
import org.hearsay.app.team.ProviderSettings;
import org.hearsay.app.team.Role;
import org.hearsay.app.web.RateLimits;
import org.hearsay.app.web.Team;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** For whom else a reading room is opened. */
final class TeamOptions {
    private static final String SECRET = "HEARSAY_OIDC_SECRET";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "Listen on this address, so that others can come in: only with accounts (hearsay accounts).")
    private @Nullable String host;

    @Option(
            names = "--public",
            paramLabel = "URL",
            description = "With --host: by what address browsers know the room, https://room.example.org.")
    private @Nullable URI publicAddress;

    @Option(
            names = "--oidc-issuer",
            paramLabel = "URL",
            description = "With --host: let in whom this provider of OpenID Connect knows.")
    private @Nullable URI issuer;

    @Option(
            names = "--oidc-client",
            paramLabel = "ID",
            description = "By which it knows the room. The secret is in the environment, " + SECRET
                    + ", or in a file: never on the command line.")
    private @Nullable String client;

    @Option(names = "--oidc-secret-file", paramLabel = "FILE", description = "Its first line is the secret.")
    private @Nullable Path secretFile;

    @Option(
            names = "--oidc-name",
            paramLabel = "CLAIM",
            description =
                    "Claim with the name of an account. Default: ${DEFAULT-VALUE}, if the provider has checked it.",
            defaultValue = "email")
    private String name = "email";

    @Option(
            names = "--oidc-claim",
            paramLabel = "CLAIM",
            description = "Claim that says what somebody may do, such as groups or realm_access.roles."
                    + " Default: the list of accounts does.")
    private @Nullable String claim;

    @Option(
            names = "--oidc-role",
            paramLabel = "VALUE=ROLE",
            description = "What a value of that claim means, such as desk=reviewer; may be given several times."
                    + " Default: reader, reviewer and admin mean themselves.")
    private Map<String, Role> roles = new LinkedHashMap<>();

    /** For whom it is opened; null for who is at this machine. */
    @Nullable
    Team team(Session session, Desk desk) throws IOException {
        if (host == null) {
            if (publicAddress != null || issuer != null) {
                throw misused((issuer == null ? "--public" : "--oidc-issuer") + " goes with --host");
            }
            return null;
        }
        if (publicAddress == null || !"https".equals(publicAddress.getScheme())) {
            throw misused(
                    "--host needs --public https://..., the address of the proxy that others reach it by: passwords"
                            + " do not go over the wire in the clear");
        }
        ProviderSettings provider = provider(session);
        Accounts accounts = new Accounts(AccountsCommand.file(session));
        if (accounts.all().isEmpty() && (provider == null || provider.role() == null)) {
            throw misused("--host needs accounts, and there are none: hearsay accounts add NAME --role admin");
        }
        AuditLog audit = new AuditLog(
                session.folders().data().resolve("audit").resolve(desk.ledger().id() + ".jsonl"), session.clock());
        try {
            return new Team(
                    host, publicAddress, accounts, new Attempts(session.clock()), audit, RateLimits.USUAL, provider);
        } catch (IllegalArgumentException e) {
            throw misused(String.valueOf(e.getMessage()));
        }
    }

    private @Nullable ProviderSettings provider(Session session) {
        if (issuer == null || client == null) {
            if (issuer != null || client != null || claim != null || !roles.isEmpty() || secretFile != null) {
                throw misused("--oidc-issuer and --oidc-client go together, and the others with them");
            }
            return null;
        }
        if (claim == null && !roles.isEmpty()) {
            throw misused("--oidc-role goes with --oidc-claim");
        }
        if (claim != null && roles.isEmpty()) {
            for (Role role : Role.values()) {
                roles.put(role.word(), role);
            }
        }
        try {
            return new ProviderSettings(issuer, client, secret(session), name, claim, roles);
        } catch (IllegalArgumentException e) {
            throw misused(String.valueOf(e.getMessage()));
        }
    }

    private @Nullable String secret(Session session) {
        String given = session.environment().get(SECRET);
        if (secretFile == null) {
            return given == null || given.isBlank() ? null : given.strip();
        }
        if (given != null) {
            throw misused("the secret is in " + SECRET + " or in --oidc-secret-file, not in both");
        }
        String first;
        try {
            first = Files.readString(secretFile).lines().findFirst().orElse("").strip();
        } catch (IOException e) {
            throw misused(secretFile + " cannot be read: " + e);
        }
        if (first.isEmpty()) {
            throw misused(secretFile + " has no secret in its first line");
        }
        return first;
    }

    private ParameterException misused(String line) {
        return new ParameterException(spec.commandLine(), line);
    }
}
