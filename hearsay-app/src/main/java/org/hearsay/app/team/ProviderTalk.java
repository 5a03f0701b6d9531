package org.hearsay.app.team;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.UserInfo;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.app.team.NotKnownException.Why;
import org.jspecify.annotations.Nullable;

/** What the room asks a provider itself, without the browser between. Safe to share between threads. */
final class ProviderTalk {
    /** In milliseconds, to connect and to wait for an answer. */
    private static final int PATIENCE = 10_000;

    private static final int LARGEST_KEYS = 200_000;

    private final ProviderSettings settings;
    private final ClientID client;
    private @Nullable OIDCProviderMetadata description;
    private @Nullable JWKSource<SecurityContext> keys;

    ProviderTalk(ProviderSettings settings) {
        this.settings = settings;
        this.client = new ClientID(settings.client());
    }

    /** What the provider says of itself; asked for once it is needed, and again until it answers. */
    synchronized OIDCProviderMetadata description() throws NotKnownException {
        OIDCProviderMetadata known = description;
        if (known == null) {
            try {
                // Refuses a description whose issuer is another.
                known = OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), PATIENCE, PATIENCE);
            } catch (GeneralException | IOException e) {
                throw unreachable(e);
            }
            description = known;
        }
        return known;
    }

    private synchronized JWKSource<SecurityContext> keys(OIDCProviderMetadata of) throws NotKnownException {
        JWKSource<SecurityContext> known = keys;
        if (known == null) {
            try {
                known = JWKSourceBuilder.<SecurityContext>create(
                                of.getJWKSetURI().toURL(),
                                new DefaultResourceRetriever(PATIENCE, PATIENCE, LARGEST_KEYS))
                        .build();
            } catch (IOException | IllegalArgumentException e) {
                throw unreachable(e);
            }
            keys = known;
        }
        return known;
    }

    /** Exchanges a code for what the provider says of whoever brought it. */
    ProviderClaims claims(AuthorizationCode code, CodeVerifier verifier, Nonce nonce, URI back)
            throws NotKnownException {
        OIDCProviderMetadata provider = description();
        OIDCTokens tokens = tokens(provider, new AuthorizationCodeGrant(code, back, verifier));
        JWT word = tokens.getIDToken();
        if (word == null) {
            throw new NotKnownException(Why.INVALID, "");
        }
        IDTokenClaimsSet checked;
        try {
            checked = validator(provider).validate(word, nonce);
        } catch (BadJOSEException | JOSEException e) {
            throw new NotKnownException(Why.INVALID, "", e);
        }
        ProviderClaims claims = new ProviderClaims(checked.toJSONObject());
        boolean enough = claims.has(settings.name()) && (settings.role() == null || claims.has(settings.role()));
        return enough || provider.getUserInfoEndpointURI() == null
                ? claims
                : more(provider.getUserInfoEndpointURI(), tokens, checked, claims);
    }

    /** Algorithms with keys of two halves alone: not "none", nor one that the secret would sign. */
    private IDTokenValidator validator(OIDCProviderMetadata provider) throws NotKnownException {
        Set<JWSAlgorithm> algorithms = new HashSet<>(JWSAlgorithm.Family.SIGNATURE);
        List<JWSAlgorithm> told = provider.getIDTokenJWSAlgs();
        if (told != null) {
            algorithms.retainAll(told);
        }
        if (algorithms.isEmpty()) {
            throw new NotKnownException(Why.UNREACHABLE, "it signs with nothing that can be checked by its keys");
        }
        return new IDTokenValidator(
                new Issuer(settings.issuer()),
                client,
                new JWSVerificationKeySelector<>(algorithms, keys(provider)),
                null);
    }

    private OIDCTokens tokens(OIDCProviderMetadata provider, AuthorizationCodeGrant grant) throws NotKnownException {
        URI endpoint = provider.getTokenEndpointURI();
        if (endpoint == null) {
            throw new NotKnownException(Why.UNREACHABLE, "it has no address for tokens");
        }
        ClientAuthentication shown = authentication(provider);
        TokenRequest request = shown == null
                ? new TokenRequest.Builder(endpoint, client, grant).build()
                : new TokenRequest.Builder(endpoint, shown, grant).build();
        try {
            TokenResponse answer = OIDCTokenResponseParser.parse(send(request.toHTTPRequest()));
            if (!answer.indicatesSuccess()) {
                throw new NotKnownException(
                        Why.DENIED,
                        String.valueOf(answer.toErrorResponse().getErrorObject().getCode()));
            }
            return answer.toSuccessResponse().getTokens().toOIDCTokens();
        } catch (ParseException | IOException | ClassCastException e) {
            throw unreachable(e);
        }
    }

    private @Nullable ClientAuthentication authentication(OIDCProviderMetadata provider) {
        String secret = settings.secret();
        if (secret == null) {
            return null;
        }
        List<ClientAuthenticationMethod> methods = provider.getTokenEndpointAuthMethods();
        boolean basic = methods == null || methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        return basic
                ? new ClientSecretBasic(client, new Secret(secret))
                : new ClientSecretPost(client, new Secret(secret));
    }

    /** Much may be said of somebody only where one asks for it with the token. It must be of the same person. */
    private static ProviderClaims more(URI endpoint, OIDCTokens tokens, IDTokenClaimsSet checked, ProviderClaims claims)
            throws NotKnownException {
        try {
            UserInfoResponse answer = UserInfoResponse.parse(
                    send(new UserInfoRequest(endpoint, tokens.getAccessToken()).toHTTPRequest()));
            UserInfo info =
                    answer.indicatesSuccess() ? answer.toSuccessResponse().getUserInfo() : null;
            if (info == null || !info.getSubject().equals(checked.getSubject())) {
                throw new NotKnownException(Why.INVALID, "");
            }
            return claims.with(info.toJSONObject());
        } catch (ParseException | IOException e) {
            throw unreachable(e);
        }
    }

    private static HTTPResponse send(HTTPRequest request) throws IOException {
        request.setConnectTimeout(PATIENCE);
        request.setReadTimeout(PATIENCE);
        request.setFollowRedirects(false);
        return request.send();
    }

    private static NotKnownException unreachable(Exception e) {
        return new NotKnownException(Why.UNREACHABLE, String.valueOf(e.getMessage()), e);
    }
}
