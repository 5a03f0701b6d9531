package org.hearsay.app.team;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearsay.app.team.NotKnownException.Why;
import org.jspecify.annotations.Nullable;

/**
 * Lets people in whom a provider of OpenID Connect knows, by its authorization code flow with PKCE (OpenID Connect Core 1.0, RFC
 * 7636). Each sign-in is begun by one browser, once, and has ten minutes. Asks the provider for its description when somebody
 * signs in for the first time. Safe to share between threads.
 */
public final class Provider {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int MOST_BEGUN = 1_000;

    private final ProviderSettings settings;
    private final Accounts accounts;
    private final URI back;
    private final InstantSource clock;
    private final ProviderTalk talk;
    private final Map<String, Begun> begun = new LinkedHashMap<>();

    private record Begun(State state, Nonce nonce, CodeVerifier verifier, Instant until) {}

    /**
     * @param accounts the list of those who may come in, where no claim says so
     * @param back address of the room to which the provider sends browsers back
     */
    public Provider(ProviderSettings settings, Accounts accounts, URI back, InstantSource clock) {
        this.settings = settings;
        this.accounts = accounts;
        this.back = back;
        this.clock = clock;
        this.talk = new ProviderTalk(settings);
    }

    /**
     * Begins to let a browser in.
     *
     * @param key by which the browser is known when it comes back: a word that nobody can guess
     * @return where it is to go
     */
    public URI begin(String key) throws NotKnownException {
        URI endpoint = talk.description().getAuthorizationEndpointURI();
        if (endpoint == null) {
            throw new NotKnownException(Why.UNREACHABLE, "it has no address to sign in at");
        }
        Begun fresh = new Begun(
                new State(), new Nonce(), new CodeVerifier(), clock.instant().plus(PATIENCE));
        keep(key, fresh);
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        new Scope("openid", "profile", "email"),
                        new ClientID(settings.client()),
                        back)
                .endpointURI(endpoint)
                .state(fresh.state())
                .nonce(fresh.nonce())
                .codeChallenge(fresh.verifier(), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    private synchronized void keep(String key, Begun fresh) {
        begun.put(key, fresh);
        if (begun.size() > MOST_BEGUN) {
            begun.remove(begun.keySet().iterator().next());
        }
    }

    private synchronized @Nullable Begun take(@Nullable String key) {
        return key == null ? null : begun.remove(key);
    }

    /**
     * Ends what was begun.
     *
     * @param key of the browser that came back; null if it has none
     * @param query with which it came
     * @return the account of whoever it is
     * @throws IOException if the list of accounts cannot be read
     */
    public Account end(@Nullable String key, String query) throws NotKnownException, IOException {
        Begun mine = take(key);
        if (mine == null || clock.instant().isAfter(mine.until())) {
            throw new NotKnownException(Why.STALE, "");
        }
        return account(talk.claims(code(query, mine), mine.verifier(), mine.nonce(), back));
    }

    private AuthorizationCode code(String query, Begun mine) throws NotKnownException {
        AuthenticationResponse answer;
        try {
            answer = AuthenticationResponseParser.parse(URI.create(back + "?" + query));
        } catch (ParseException | IllegalArgumentException e) {
            throw new NotKnownException(Why.INVALID, "", e);
        }
        Issuer issuer = answer.getIssuer();
        if (!mine.state().equals(answer.getState())
                || (issuer != null && !issuer.equals(new Issuer(settings.issuer())))) {
            throw new NotKnownException(Why.STALE, "");
        }
        if (!answer.indicatesSuccess()) {
            throw new NotKnownException(
                    Why.DENIED,
                    String.valueOf(answer.toErrorResponse().getErrorObject().getCode()));
        }
        AuthorizationCode code = answer.toSuccessResponse().getAuthorizationCode();
        if (code == null) {
            throw new NotKnownException(Why.INVALID, "");
        }
        return code;
    }

    private Account account(ProviderClaims claims) throws NotKnownException, IOException {
        String name = claims.name(settings.name());
        if (settings.role() == null) {
            Account account = accounts.named(name);
            if (account == null) {
                throw new NotKnownException(Why.UNKNOWN, name);
            }
            return account;
        }
        Role role = claims.words(settings.role()).stream()
                .map(settings.roles()::get)
                .filter(r -> r != null)
                .max(Role::compareTo)
                .orElseThrow(() -> new NotKnownException(Why.UNKNOWN, name));
        return Account.byProvider(name, role);
    }
}
