package org.hearsay.app.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a provider says of somebody, by name or by the way to it. */
class ProviderClaimsTest {
    private static final ProviderClaims SAID = new ProviderClaims(Map.of(
            "email", "omar@courier.example",
            "realm_access", Map.of("roles", List.of("offline", "desk", 7, Map.of("roles", "head"))),
            "resource_access", Map.of("my.room", Map.of("roles", "desk"), "my", Map.of("room", 3)),
            "https://courier.example/groups", List.of("desk"),
            "a.b", Map.of("c", "whole"),
            "a", Map.of("b.c", "one", "b", Map.of("c", "each"))));

    private static void check(String way, String... words) {
        assertThat(SAID.words(way)).as(way).containsExactly(words);
    }

    @Test
    void aNameOrAWayLeadsToIt() {
        check("realm_access.roles", "offline", "desk");
        check("resource_access.my.room.roles", "desk");
        check("https://courier.example/groups", "desk");
        check("email", "omar@courier.example");
    }

    @Test
    void theWholeOfWhatIsLeftGoesBeforeItsParts() {
        check("a.b.c", "one");
    }

    @Test
    void whatIsNotThereIsNobodys() {
        for (String way : List.of(
                "realm_access", "roles", "realm_access.roles.0", "realm_access.", ".roles", ".", "", "email.domain")) {
            check(way);
        }
        assertThat(SAID.has("realm_access.roles")).isTrue();
        assertThat(SAID.has("realm_access.groups")).isFalse();
    }

    @Test
    void aNameIsNeverInsideOthers() {
        assertThatThrownBy(() -> SAID.name("a.b.c")).isInstanceOf(NotKnownException.class);
    }

    @Test
    void whatIsSaidWithTheTokenGoesBeforeTheRest() {
        ProviderClaims both = SAID.with(Map.of(
                "email", "ines@courier.example",
                "realm_access", Map.of("roles", List.of("admin"), "groups", List.of("head")),
                "name", "Omar"));
        assertThat(both.words("email")).containsExactly("omar@courier.example");
        assertThat(both.words("realm_access.roles")).containsExactly("offline", "desk");
        assertThat(both.words("realm_access.groups")).containsExactly("head");
        assertThat(both.words("name")).containsExactly("Omar");
    }
}
