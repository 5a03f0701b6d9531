package org.hearsay.app.team;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * By whom a team's people are known elsewhere: a provider of OpenID Connect. A value.
 *
 * @param issuer its address, as its own description has it; https, but on this machine
 * @param client by which it knows the room
 * @param secret that the room shares with it; null for a client without one
 * @param name claim that has the name by which somebody comes in and judges
 * @param role claim that says what somebody may do, by its name or by the way to it with dots; null if the list of accounts does
 * @param roles what each value of that claim means
 */
public record ProviderSettings(
        URI issuer,
        String client,
        @Nullable String secret,
        String name,
        @Nullable String role,
        Map<String, Role> roles) {
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");

    public ProviderSettings {
        roles = Map.copyOf(roles);
        boolean safe = "https".equals(issuer.getScheme())
                || ("http".equals(issuer.getScheme()) && THIS_MACHINE.contains(String.valueOf(issuer.getHost())));
        if (!safe || issuer.getHost() == null) {
            throw new IllegalArgumentException("a provider's address is like https://login.example.org, not " + issuer);
        }
        if (client.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("the name by which a provider knows the room is missing");
        }
        if (role != null && roles.isEmpty()) {
            throw new IllegalArgumentException("no value of the claim " + role + " means a role");
        }
    }

    /** Never shown by accident. */
    @Override
    public String toString() {
        return "ProviderSettings[" + issuer + ", " + client + "]";
    }
}
