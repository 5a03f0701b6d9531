package org.hearsay.app.web;

import java.net.URI;
import org.hearsay.app.team.Accounts;
import org.hearsay.app.team.Attempts;
import org.hearsay.app.team.AuditLog;
import org.hearsay.app.team.ProviderSettings;
import org.jspecify.annotations.Nullable;

/**
 * How a room is opened for others than who started it. A value.
 *
 * @param host address on which it listens
 * @param address by which browsers know it, as its proxy has it: no other is answered, whatever a proxy forwards
 * @param limits how often it is asked at most
 * @param provider who else knows its people; null if nobody does
 */
public record Team(
        String host,
        URI address,
        Accounts accounts,
        Attempts attempts,
        AuditLog audit,
        RateLimits limits,
        @Nullable ProviderSettings provider) {
    /** With accounts alone. */
    public Team(String host, URI address, Accounts accounts, Attempts attempts, AuditLog audit) {
        this(host, address, accounts, attempts, audit, RateLimits.USUAL, null);
    }

    public Team {
        if (address.getHost() == null
                || address.getScheme() == null
                || !(address.getScheme().equals("https") || address.getScheme().equals("http"))
                || !(address.getRawPath().isEmpty() || address.getRawPath().equals("/"))) {
            throw new IllegalArgumentException(
                    "a room's address is like https://room.example.org, without a path, not " + address);
        }
    }

    /** What browsers send as the origin. */
    String origin() {
        return address.getScheme() + "://" + address.getAuthority();
    }
}
