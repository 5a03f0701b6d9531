package org.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.hearsay.app.EnumWords;
import org.hearsay.app.Texts;
import org.hearsay.app.team.Account;
import org.hearsay.app.team.NotKnownException;
import org.hearsay.app.team.Provider;
import org.hearsay.app.team.ProviderSettings;
import org.jspecify.annotations.Nullable;

/**
 * Lets in whom a provider of OpenID Connect knows. Nothing of it is loaded before somebody asks. Safe to share between threads.
 */
final class ProviderLogin {
    static final String PATH = "/login/provider";
    static final String BACK = PATH + "/back";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Team team;
    private final ProviderSettings settings;
    private final InstantSource clock;
    private final Login login;
    private final Pages pages;
    private final Texts texts;
    private final String cookie;
    private final boolean secure;
    private final SecureRandom random = new SecureRandom();
    private @Nullable Provider provider;

    ProviderLogin(Team team, ProviderSettings settings, InstantSource clock, Login login, Pages pages, Texts texts) {
        this.team = team;
        this.settings = settings;
        this.clock = clock;
        this.login = login;
        this.pages = pages;
        this.texts = texts;
        this.secure = team.address().getScheme().equals("https");
        this.cookie = (secure ? "__Host-" : "") + "hearsay-provider";
    }

    private synchronized Provider provider() {
        Provider made = provider;
        if (made == null) {
            made = new Provider(settings, team.accounts(), URI.create(team.origin() + BACK), clock);
            provider = made;
        }
        return made;
    }

    /** Sends a browser to the provider. */
    void begin(Context context) throws IOException {
        Secret key = Secret.random(random);
        try {
            URI there = provider().begin(key.word());
            keep(context, key.word(), (int) PATIENCE.toSeconds());
            context.redirect(there.toString());
        } catch (NotKnownException e) {
            refuse(context, e);
        }
    }

    /** A browser that comes back from elsewhere brings no stricter cookie than this. */
    private void keep(Context context, String word, int seconds) {
        Cookie made = new Cookie(cookie, word);
        made.setHttpOnly(true);
        made.setSecure(secure);
        made.setSameSite(SameSite.LAX);
        made.setPath("/");
        made.setMaxAge(seconds);
        context.cookie(made);
    }

    /** Lets a browser in that comes back from the provider. */
    void end(Context context, Guard guard) throws IOException {
        try {
            String query = context.queryString();
            Account account = provider().end(context.cookie(cookie), query == null ? "" : query);
            team.audit().note(account.name(), "login", BACK);
            keep(context, "", 0);
            guard.open(context, account);
            // The browser came from elsewhere, and would send the cookie only from a page of ours on.
            pages.show(context, new Shown(texts.get("login.entered"), "entered", Map.of(), json -> {
                json.writeStartObject();
                json.writeStringProperty("account", account.name());
                json.writeEndObject();
            }));
        } catch (NotKnownException e) {
            keep(context, "", 0);
            refuse(context, e);
        }
    }

    private void refuse(Context context, NotKnownException e) throws IOException {
        NotKnownException.Why why = e.why();
        String by = why == NotKnownException.Why.UNKNOWN ? e.detail() : "";
        team.audit()
                .note(
                        by,
                        "refused",
                        context.path() + ": " + EnumWords.of(why) + (by.isEmpty() ? " " + e.detail() : ""));
        int status = switch (why) {
            case UNREACHABLE -> 503;
            case UNKNOWN -> 403;
            default -> 401;
        };
        login.show(context.status(status), texts.sentence("login.provider." + EnumWords.of(why), e.detail()));
    }
}
