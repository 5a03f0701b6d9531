package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hearsay.app.team.Accounts;
import org.hearsay.app.team.ProviderSettings;
import org.hearsay.app.team.Role;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People whom a provider of OpenID Connect knows: who of them comes in, and what is noted. */
class ProviderTest {
    private static final String INVALID = "could not be checked";
    private static final String STALE = "was not begun in this browser";

    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2031-03-08T10:00:00Z");
    private SmallProvider provider;
    private Accounts accounts;
    private TeamRoom opened;
    private Room room;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @BeforeEach
    void openProvider() throws Exception {
        provider = new SmallProvider();
        accounts = TeamRoom.accounts(folder);
        accounts.putKnown("ines@courier.example", Role.REVIEWER);
        openRoom(null, Map.of());
    }

    private void openRoom(@Nullable String claim, Map<String, Role> roles) throws Exception {
        ProviderSettings settings = new ProviderSettings(
                provider.issuer(), SmallProvider.CLIENT, SmallProvider.SECRET, "email", claim, roles);
        opened = TeamRoom.in(folder, () -> now, settings);
        room = opened.room();
    }

    @AfterEach
    void closeRoom() throws Exception {
        opened.close();
        provider.close();
    }

    private static Consumer<JWTClaimsSet.Builder> mail(String address) {
        return claims -> claims.claim("email", address).claim("email_verified", true);
    }

    private HttpResponse<String> get(URI address) throws Exception {
        return browser.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return get(URI.create(room.address() + path));
    }

    private static URI location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }

    /** Where the provider sends a browser that wants in. */
    private URI sentBack() throws Exception {
        return location(get(location(get("/login/provider"))));
    }

    private void checkRefused(HttpResponse<String> answer, int status, String line) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Jsoup.parse(answer.body()).text()).contains(line).contains("Sign in by localhost");
        assertThat(location(get("/")).getPath()).isEqualTo("/login");
    }

    @Test
    void whomTheListHasComesInByTheirName() throws Exception {
        assertThat(get("/login").body())
                .contains("Sign in by <bdi>localhost</bdi>")
                .as("nobody has a password")
                .doesNotContain("type=\"password\"");
        provider.says(mail("ines@courier.example"));
        URI asked = location(get("/login/provider"));
        assertThat(asked.getQuery())
                .contains("response_type=code")
                .contains("code_challenge_method=S256")
                .contains("nonce=")
                .doesNotContain(SmallProvider.SECRET);
        HttpResponse<String> in = get(location(get(asked)));
        assertThat(in.body()).contains("Signed in").contains("url=/");
        assertThat(get("/review").body()).contains("Reviewer: <bdi>ines@courier.example</bdi>");
        assertThat(cookies.getCookieStore().getCookies())
                .extracting(HttpCookie::getName)
                .containsExactly("hearsay-team");
        assertThat(opened.noted().getFirst())
                .isEqualTo("{\"at\":\"2031-03-08T10:00:00Z\",\"by\":\"ines@courier.example\","
                        + "\"what\":\"login\",\"where\":\"/login/provider/back\"}");
        accounts.remove("ines@courier.example");
        assertThat(location(get("/")).getPath()).isEqualTo("/login");
    }

    @Test
    void whomNobodyKnowsIsTold() throws Exception {
        provider.says(mail("omar@courier.example"));
        checkRefused(get(sentBack()), 403, "You are known there as omar@courier.example, but have no account here.");
        assertThat(opened.noted().getFirst())
                .contains("\"by\":\"omar@courier.example\",\"what\":\"refused\"")
                .contains("/login/provider/back: unknown");
    }

    @Test
    void anAddressThatTheProviderHasNotCheckedIsNobodys() throws Exception {
        provider.says(claims -> claims.claim("email", "ines@courier.example"));
        checkRefused(get(sentBack()), 401, "\u201cemail\u201d");
    }

    @Test
    void whatDoesNotHoldLetsNobodyIn() throws Exception {
        Map<String, Consumer<JWTClaimsSet.Builder>> wrong = Map.of(
                "nonce", claims -> claims.claim("nonce", "another"),
                "no nonce", claims -> claims.claim("nonce", null),
                "expired",
                        claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(3600))),
                "audience", claims -> claims.audience("another-room"),
                "issuer", claims -> claims.issuer("https://other.example"));
        for (Map.Entry<String, Consumer<JWTClaimsSet.Builder>> each : wrong.entrySet()) {
            provider.says(mail("ines@courier.example").andThen(each.getValue()));
            HttpResponse<String> answer = get(sentBack());
            assertThat(answer.body()).as(each.getKey()).contains(INVALID);
            checkRefused(answer, 401, INVALID);
        }
        provider.says(mail("ines@courier.example"));
        provider.signWithAnother();
        checkRefused(get(sentBack()), 401, INVALID);
        assertThat(opened.noted()).allMatch(l -> l.contains("/login/provider/back: invalid"));
    }

    @Test
    void onlyTheBrowserThatBeganMayEndAndOnce() throws Exception {
        provider.says(mail("ines@courier.example"));
        URI back = sentBack();
        assertThat(HttpClient.newHttpClient()
                        .send(HttpRequest.newBuilder(back).build(), HttpResponse.BodyHandlers.ofString())
                        .body())
                .as("another browser")
                .contains(STALE);
        URI otherState = URI.create(back.toString().replaceFirst("state=[^&]+", "state=another"));
        checkRefused(get(otherState), 401, STALE);
        checkRefused(get(back), 401, STALE);

        URI whole = sentBack();
        assertThat(get(whole).body()).contains("Signed in");
        assertThat(get(whole).body()).as("the same once more").contains(STALE);
        cookies.getCookieStore().removeAll();
        // A code that was used already, in a sign-in of its own: the provider would not.
        String code = whole.getQuery().replaceFirst(".*code=([^&]+).*", "$1");
        URI replayed = URI.create(sentBack().toString().replaceFirst("code=[^&]+", "code=" + code));
        checkRefused(get(replayed), 401, "(invalid_grant)");

        URI late = sentBack();
        now = now.plusSeconds(601);
        checkRefused(get(late), 401, STALE);
    }

    @Test
    void whatTheProviderRefusesIsTold() throws Exception {
        String state = location(get("/login/provider")).getQuery().replaceFirst(".*state=([^&]+).*", "$1");
        checkRefused(get("/login/provider/back?error=access_denied&state=" + state), 401, "(access_denied)");
        provider.close();
        // What it said of itself is known, but no code can be exchanged.
        String other = location(get("/login/provider")).getQuery().replaceFirst(".*state=([^&]+).*", "$1");
        checkRefused(get("/login/provider/back?code=x&state=" + other), 503, "cannot be asked just now");
        assertThat(opened.noted().getLast()).contains("unreachable");
    }

    @Test
    void aClaimMaySayWhatSomebodyMayDo() throws Exception {
        opened.close();
        openRoom("groups", Map.of("desk", Role.REVIEWER, "newsroom", Role.READER));
        provider.says(mail("omar@courier.example").andThen(c -> c.claim("groups", List.of("newsroom", "chess"))));
        assertThat(get(sentBack()).body()).contains("Signed in");
        assertThat(get("/journal").statusCode()).isEqualTo(200);
        HttpResponse<String> refused = browser.send(
                HttpRequest.newBuilder(URI.create(room.address() + "/api/v1/searches?q=quay"))
                        .header("X-Form-Key", key())
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(refused.body()).contains("A reader may not do this");
        now = now.plusSeconds(4 * 3600 + 1);
        assertThat(location(get("/")).getPath()).isEqualTo("/login");
        provider.says(mail("omar@courier.example").andThen(c -> c.claim("groups", "chess")));
        checkRefused(get(sentBack()), 403, "have no account here");
    }

    @Test
    void theClaimMayLieInsideOthers() throws Exception {
        for (String way : List.of("realm_access.roles", "https://courier.example/groups")) {
            reopen(way);
            provider.says(mail("omar@courier.example")
                    .andThen(c -> c.claim("realm_access", Map.of("roles", List.of("offline", "desk"))))
                    .andThen(c -> c.claim("https://courier.example/groups", "desk")));
            assertThat(get(sentBack()).body()).as(way).contains("Signed in");
        }
        // What is told with the token goes before what is told beside it, and leaves the rest of it.
        reopen("resource_access.room.roles");
        provider.says(mail("omar@courier.example")
                .andThen(c -> c.claim("resource_access", Map.of("account", Map.of("roles", List.of("view"))))));
        provider.saysMore(Map.of("resource_access", Map.of("room", Map.of("roles", List.of("desk")))));
        assertThat(get(sentBack()).body()).contains("Signed in");
    }

    private void reopen(String claim) throws Exception {
        opened.close();
        cookies.getCookieStore().removeAll();
        openRoom(claim, Map.of("desk", Role.REVIEWER));
    }

    private String key() throws Exception {
        return get("/").body().replaceFirst("(?s).*name=\"form-key\" content=\"([^\"]+)\".*", "$1");
    }

    @Test
    void whatTheTokenDoesNotSayIsAskedFor() throws Exception {
        provider.saysMore(Map.of("email", "ines@courier.example", "email_verified", true));
        assertThat(get(sentBack()).body()).contains("Signed in");
        provider.saysMore(Map.of("email", "ines@courier.example", "email_verified", true, "sub", "18"));
        cookies.getCookieStore().removeAll();
        checkRefused(get(sentBack()), 401, INVALID);
    }

    @Test
    void aProviderIsReachedSafely() {
        assertThatThrownBy(() -> new ProviderSettings(
                        URI.create("http://login.courier.example"), "room", null, "email", null, Map.of()))
                .hasMessageContaining("https://");
        assertThat(new ProviderSettings(
                        URI.create("https://login.courier.example"), "room", "hidden", "email", null, Map.of()))
                .asString()
                .doesNotContain("hidden");
    }
}
