package org.hearsay.app.team;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.app.team.NotKnownException.Why;
import org.jspecify.annotations.Nullable;

/** What a provider says of somebody, checked already. A value. */
record ProviderClaims(Map<String, Object> claims) {
    /** Whether it says something of the kind; the claim may lie inside others. */
    boolean has(String claim) {
        return at(claims, claim) != null;
    }

    /** The name by which they come in. An address of mail counts only if the provider has checked it: anybody may claim one. */
    String name(String claim) throws NotKnownException {
        boolean checked = !claim.equals("email") || "true".equals(String.valueOf(claims.get("email_verified")));
        if (!(claims.get(claim) instanceof String name) || !checked || !Accounts.fits(name)) {
            throw new NotKnownException(Why.NAMELESS, claim);
        }
        return name;
    }

    /** The values of a claim, one or many; it may lie inside others: {@code realm_access.roles}. */
    List<String> words(String claim) {
        return switch (at(claims, claim)) {
            case String word -> List.of(word);
            case List<?> words ->
                words.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList();
            case null, default -> List.of();
        };
    }

    /** These, and what is said elsewhere besides: at any depth, these go before it. */
    ProviderClaims with(Map<String, Object> more) {
        return new ProviderClaims(merged(claims, more));
    }

    /**
     * What is said by a name, or by a way of names with dots between them. A name may have dots itself: the whole of what is left is
     * tried as one before it is taken apart, and shorter beginnings before longer ones.
     */
    private static @Nullable Object at(Map<?, ?> said, String way) {
        if (said.get(way) != null) {
            return said.get(way);
        }
        for (int dot = way.indexOf('.'); dot >= 0; dot = way.indexOf('.', dot + 1)) {
            if (said.get(way.substring(0, dot)) instanceof Map<?, ?> inside) {
                Object found = at(inside, way.substring(dot + 1));
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static Map<String, Object> merged(Map<?, ?> first, Map<?, ?> second) {
        Map<String, Object> all = new HashMap<>();
        second.forEach((name, value) -> all.put(String.valueOf(name), value));
        first.forEach((name, value) -> all.merge(
                String.valueOf(name),
                value,
                (theirs, ours) -> ours instanceof Map<?, ?> a && theirs instanceof Map<?, ?> b ? merged(a, b) : ours));
        return all;
    }
}
