package org.hearsay.app.team;

/**
 * Somebody who may come in.
 *
 * @param hash of the password, as Argon2 writes it, with its salt and costs; {@link #NO_PASSWORD} for who comes in by a provider alone
 */
public record Account(String name, Role role, String hash) {
    /** In place of a hash, for who has no password: no password has it. */
    static final String NO_PASSWORD = "-";

    private static final String BY_CLAIM = "by a claim";

    /** Of somebody whom a provider says to have a role; the list of accounts need not have them. */
    static Account byProvider(String name, Role role) {
        return new Account(name, role, BY_CLAIM);
    }

    /** Whether a provider alone says that there is such an account. */
    public boolean isByClaim() {
        return hash.equals(BY_CLAIM);
    }

    /** Whether a password opens it. */
    public boolean hasPassword() {
        return !hash.equals(NO_PASSWORD) && !isByClaim();
    }

    /** Never shown by accident. */
    @Override
    public String toString() {
        return "Account[" + name + ", " + role + "]";
    }
}
