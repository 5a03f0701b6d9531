package org.hearsay.app.web;

import java.net.URI;
import org.hearsay.app.team.Accounts;
import org.hearsay.app.team.Attempts;
import org.hearsay.app.team.AuditLog;

/**
 * How a room is opened for others than who started it. A value.
 *
 * @param host address on which it listens
 * @param address by which browsers know it, as its proxy has it: no other is answered, whatever a proxy forwards
 */
public record Team(String host, URI address, Accounts accounts, Attempts attempts, AuditLog audit) {
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
