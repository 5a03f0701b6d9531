package org.hearsay.app.team;

import java.util.Locale;

/** What somebody may do in a room. Each may do what those before it may. */
public enum Role {
    /** Look at everything. */
    READER,
    /** Judge, add documents, keep searches, take statements out of the room. */
    REVIEWER,
    /** Close the room. */
    ADMIN;

    /** As files and people write it: "reviewer". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it may do what another may. */
    public boolean covers(Role other) {
        return compareTo(other) >= 0;
    }
}
