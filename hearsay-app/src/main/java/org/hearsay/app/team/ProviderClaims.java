package org.hearsay.app.team;

import java.util.List;
import java.util.Map;
import org.hearsay.app.team.NotKnownException.Why;

/** What a provider says of somebody, checked already. A value. */
record ProviderClaims(Map<String, Object> claims) {
    /** Whether it says something of the kind. */
    boolean has(String claim) {
        return claims.get(claim) != null;
    }

    /** The name by which they come in. An address of mail counts only if the provider has checked it: anybody may claim one. */
    String name(String claim) throws NotKnownException {
        boolean checked = !claim.equals("email") || "true".equals(String.valueOf(claims.get("email_verified")));
        if (!(claims.get(claim) instanceof String name) || !checked || !Accounts.fits(name)) {
            throw new NotKnownException(Why.NAMELESS, claim);
        }
        return name;
    }

    /** The values of a claim, one or many. */
    List<String> words(String claim) {
        return switch (claims.get(claim)) {
            case String word -> List.of(word);
            case List<?> words -> words.stream().map(String::valueOf).toList();
            case null, default -> List.of();
        };
    }
}
