package org.hearsay.actor;

import java.util.Locale;

/** What a name is the name of, as far as the caller knows. */
public enum NameKind {
    PERSON,
    /** Bodies, companies, ships: whatever is no person. */
    ORGANISATION,
    /** Not known: told from the words of the name. */
    ANY;

    /**
     * The kind that a schema of FollowTheMoney stands for ("Person", "Company", "LegalEntity"), whatever its case; {@link #ANY}
     * for an empty one, for "LegalEntity", which may be either, and for one that is not known.
     */
    public static NameKind ofSchema(String schema) {
        return switch (schema.strip().toLowerCase(Locale.ROOT)) {
            case "person" -> PERSON;
            case "organization", "organisation", "company", "publicbody", "vessel", "airplane", "asset", "vehicle" ->
                ORGANISATION;
            default -> ANY;
        };
    }
}
