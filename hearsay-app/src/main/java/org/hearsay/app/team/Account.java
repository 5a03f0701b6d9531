package org.hearsay.app.team;

/**
 * Somebody who may come in.
 *
 * @param hash of the password, as Argon2 writes it, with its salt and costs
 */
public record Account(String name, Role role, String hash) {
    /** Never shown by accident. */
    @Override
    public String toString() {
        return "Account[" + name + ", " + role + "]";
    }
}
