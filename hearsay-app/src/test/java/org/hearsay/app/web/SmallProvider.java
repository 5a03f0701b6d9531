package org.hearsay.app.web;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.TokenErrorResponse;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationSuccessResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.SubjectType;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** A provider of OpenID Connect on this machine, which lets everybody in at once, and says of them what it was told to. */
final class SmallProvider implements AutoCloseable {
    static final String CLIENT = "room";
    static final String SECRET = "seven tall masts in the fog";

    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private final RSAKey key = new RSAKeyGenerator(2048).keyID("one").generate();
    private final Map<String, AuthenticationRequest> codes = new ConcurrentHashMap<>();
    private volatile RSAKey signing = key;
    private volatile Consumer<JWTClaimsSet.Builder> says = claims -> {};
    private volatile Map<String, Object> more = Map.of();

    SmallProvider() throws Exception {
        on("/.well-known/openid-configuration", exchange -> json(exchange, 200, description()));
        on("/keys", exchange -> json(exchange, 200, new JWKSet(key).toString()));
        on("/authorize", this::authorize);
        on("/token", this::token);
        on("/more", this::more);
        server.start();
    }

    private interface Answer {
        void to(HttpExchange exchange) throws Exception;
    }

    private void on(String path, Answer answer) {
        server.createContext(path, exchange -> {
            try (exchange) {
                answer.to(exchange);
            } catch (Exception e) {
                exchange.sendResponseHeaders(500, -1);
            }
        });
    }

    /** By a name that makes it another site than a room on 127.0.0.1 to a browser. */
    URI issuer() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** From now on it says this of whoever comes; the last word is the test's, over what is usual. */
    void says(Consumer<JWTClaimsSet.Builder> claims) {
        says = claims;
    }

    /** From now on it says this too, of whom it is asked about with their token. */
    void saysMore(Map<String, Object> claims) {
        more = claims;
    }

    /** From now on it signs with a key that is not among those it shows. */
    void signWithAnother() throws Exception {
        signing = new RSAKeyGenerator(2048).keyID("one").generate();
    }

    private String description() {
        OIDCProviderMetadata told =
                new OIDCProviderMetadata(new Issuer(issuer()), List.of(SubjectType.PUBLIC), issuer().resolve("/keys"));
        told.setAuthorizationEndpointURI(issuer().resolve("/authorize"));
        told.setTokenEndpointURI(issuer().resolve("/token"));
        told.setUserInfoEndpointURI(more.isEmpty() ? null : issuer().resolve("/more"));
        told.setIDTokenJWSAlgs(List.of(JWSAlgorithm.RS256));
        told.applyDefaults();
        return told.toJSONObject().toJSONString();
    }

    private void authorize(HttpExchange exchange) throws Exception {
        AuthenticationRequest asked = AuthenticationRequest.parse(exchange.getRequestURI());
        AuthorizationCode code = new AuthorizationCode();
        codes.put(code.getValue(), asked);
        send(exchange, asked.getRedirectionURI(), code, asked.getState());
    }

    private static void send(HttpExchange exchange, URI back, AuthorizationCode code, State state) throws IOException {
        URI there = new AuthenticationSuccessResponse(back, code, null, null, state, null, null).toURI();
        exchange.getResponseHeaders().add("Location", there.toString());
        exchange.sendResponseHeaders(302, -1);
    }

    private void token(HttpExchange exchange) throws Exception {
        HTTPRequest request = new HTTPRequest(HTTPRequest.Method.POST, issuer().resolve("/token"));
        exchange.getRequestHeaders().forEach((name, values) -> request.setHeader(name, values.getFirst()));
        request.setBody(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        TokenRequest asked = TokenRequest.parse(request);
        AuthorizationCodeGrant grant = (AuthorizationCodeGrant) asked.getAuthorizationGrant();
        AuthenticationRequest begun = codes.remove(grant.getAuthorizationCode().getValue());
        boolean ours = asked.getClientAuthentication() instanceof ClientSecretBasic basic
                && basic.getClientID().getValue().equals(CLIENT)
                && basic.getClientSecret().equals(new Secret(SECRET));
        boolean proved = begun != null
                && begun.getRedirectionURI().equals(grant.getRedirectionURI())
                && CodeChallenge.compute(CodeChallengeMethod.S256, Objects.requireNonNull(grant.getCodeVerifier()))
                        .equals(begun.getCodeChallenge());
        if (!ours || begun == null || !proved) {
            HTTPResponse refused = new TokenErrorResponse(ours ? OAuth2Error.INVALID_GRANT : OAuth2Error.INVALID_CLIENT)
                    .toHTTPResponse();
            json(exchange, refused.getStatusCode(), refused.getBody());
            return;
        }
        OIDCTokens tokens = new OIDCTokens(word(begun), new BearerAccessToken("seen"), null);
        json(exchange, 200, new OIDCTokenResponse(tokens).toHTTPResponse().getBody());
    }

    private SignedJWT word(AuthenticationRequest begun) throws Exception {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer().toString())
                .subject("17")
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", begun.getNonce().getValue());
        says.accept(claims);
        SignedJWT word = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), claims.build());
        word.sign(new RSASSASigner(signing));
        return word;
    }

    private void more(HttpExchange exchange) throws Exception {
        boolean shown = "Bearer seen".equals(exchange.getRequestHeaders().getFirst("Authorization"));
        Map<String, Object> all = new HashMap<>(Map.of("sub", "17"));
        all.putAll(more);
        json(exchange, shown ? 200 : 401, com.nimbusds.jose.util.JSONObjectUtils.toJSONString(all));
    }

    private static void json(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
