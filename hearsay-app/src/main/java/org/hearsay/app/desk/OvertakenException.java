package org.hearsay.app.desk;

import org.hearsay.ledger.Judged;
import org.jspecify.annotations.Nullable;

/** What was to be judged has been judged since the person saw it, or a judgement that they saw was taken back. */
public final class OvertakenException extends Exception {
    private static final long serialVersionUID = 1;
    private final transient @Nullable Judged standing;

    OvertakenException(@Nullable Judged standing) {
        super("judged in the meantime");
        this.standing = standing;
    }

    /** What is in force now; null if nothing is. */
    public @Nullable Judged standing() {
        return standing;
    }
}
