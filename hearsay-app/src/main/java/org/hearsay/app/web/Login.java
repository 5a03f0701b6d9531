package org.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.hearsay.app.Sentence;
import org.hearsay.app.Texts;
import org.hearsay.app.team.Account;
import org.hearsay.app.team.ProviderSettings;
import org.hearsay.app.team.Role;
import org.jspecify.annotations.Nullable;

/** Lets in who has an account, and notes who does what. Safe to share between threads. */
final class Login {
    static final String PATH = "/login";
    private static final int LONGEST_NAME = 100;

    private final Team team;
    private final Pages pages;
    private final Texts texts;

    Login(Team team, Pages pages, Texts texts) {
        this.team = team;
        this.pages = pages;
        this.texts = texts;
    }

    /** The page to sign in at. */
    void show(Context context) {
        show(context, Sentence.NONE);
    }

    /** The page to sign in at, with what went wrong. */
    void show(Context context, Sentence complaint) {
        Map<String, Object> model = Map.of("complaint", complaint, "provider", provider(), "passwords", passwords());
        pages.show(context, new Shown(texts.get("login.title"), "login", model, json -> {
            json.writeStartObject();
            json.writeStringProperty("complaint", complaint.toString());
            json.writeEndObject();
        }));
    }

    /** By what people know the provider that lets them in; empty if none does. */
    private String provider() {
        ProviderSettings provider = team.provider();
        return provider == null ? "" : provider.issuer().getHost();
    }

    private boolean passwords() {
        try {
            return team.provider() == null || team.accounts().all().stream().anyMatch(Account::hasPassword);
        } catch (IOException e) {
            throw new RefusedException(503, Sentence.english(String.valueOf(e.getMessage())));
        }
    }

    /** Checks a password, and lets its account in. */
    void enter(Context context, Guard guard) throws IOException {
        String name = cut(context.formParam("name"));
        Duration wait = team.attempts().begin(name);
        if (!wait.isZero()) {
            context.header("Retry-After", "" + (wait.toSeconds() + 1));
            show(context.status(429), texts.sentence("login.wait", wait.toSeconds() + 1));
            return;
        }
        String password = context.formParam("password");
        Account account = team.accounts().opened(name, password == null ? "" : password);
        team.audit().note(name, account == null ? "refused" : "login", PATH);
        if (account == null) {
            team.attempts().failed(name);
            show(context.status(401), texts.sentence("login.wrong"));
            return;
        }
        team.attempts().succeeded(name);
        guard.open(context, account);
        context.redirect("/", HttpStatus.SEE_OTHER);
    }

    private static String cut(@Nullable String name) {
        String whole = name == null ? "" : name.strip();
        return whole.substring(0, Math.min(LONGEST_NAME, whole.length()));
    }

    /** Whether somebody still has the account by which they came in; it may have been removed or changed. */
    boolean still(Account account) {
        try {
            return account.isByClaim() || account.equals(team.accounts().named(account.name()));
        } catch (IOException e) {
            throw new RefusedException(503, Sentence.english(String.valueOf(e.getMessage())));
        }
    }

    /** Refuses what an account may not do, and notes what it does: what cannot be noted is not done. */
    void check(Context context, Account account, boolean reads) {
        Role needed = reads || context.path().equals("/logout")
                ? Role.READER
                : context.path().equals("/quit") ? Role.ADMIN : Role.REVIEWER;
        boolean may = account.role().covers(needed);
        try {
            String query = context.queryString();
            team.audit()
                    .note(
                            account.name(),
                            may ? context.method().name() : "refused",
                            context.path() + (query == null ? "" : "?" + query));
        } catch (IOException e) {
            throw RefusedException.of(503, "refused.unnoted", String.valueOf(e.getMessage()));
        }
        if (!may) {
            throw new RefusedException(
                    403,
                    texts.get(
                            "login.role",
                            texts.get("role." + account.role().word()),
                            texts.get("role." + needed.word())));
        }
    }
}
