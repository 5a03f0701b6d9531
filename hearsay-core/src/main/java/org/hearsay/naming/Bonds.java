package org.hearsay.naming;

import java.util.EnumSet;
import java.util.Set;
import org.hearsay.naming.NamingTable.Hit;
import org.hearsay.naming.NamingTable.Use;
import org.hearsay.reading.Mention;
import org.jspecify.annotations.Nullable;

/** What a role ties to what it is of; naming-words.txt says which roles do. */
final class Bonds {
    static final Set<String> OWNED = Set.of("run", "owned", "operated", "published", "controlled");

    private static final Set<Use> ROLES = EnumSet.of(Use.ROLE, Use.BODY, Use.LEAD);

    private Bonds() {}

    /** What ties the bearer of a role to what it is of; null if nothing does. */
    static House.@Nullable Kind kind(TextWords words, Naming naming, Mention of) {
        House.Kind kind = null;
        int end = words.from(naming.words().end() - 1) + 1;
        for (int i = words.from(naming.words().begin()); i < end; i++) {
            boolean inside =
                    naming.of() != null && naming.of().contains(words.at(i).begin());
            if (inside) {
                continue;
            }
            if (words.is(i, OWNED) && words.lower(i + 1).equals("by")) {
                return House.Kind.OWNED;
            }
            Hit hit = NamingTable.standard().at(words, i, ROLES);
            if (hit != null && hit.end() <= end) {
                House.Kind found = kind(hit);
                kind = found == null ? kind : found;
                i = hit.end() - 1;
            }
        }
        boolean body = of.type() == Mention.Type.ORGANISATION;
        return kind == House.Kind.VOICE || body ? kind : null;
    }

    /** Whether a word for a body is one for a voice or a part of another. */
    static boolean isTie(Hit hit) {
        return !hit.uses().getOrDefault(Use.BODY, "").isEmpty();
    }

    private static House.@Nullable Kind kind(Hit hit) {
        if (hit.has(Use.LEAD)) {
            return House.Kind.HEAD;
        }
        if (hit.is(Use.ROLE, "voice") || hit.is(Use.BODY, "voice")) {
            return House.Kind.VOICE;
        }
        if (hit.is(Use.BODY, "wing")) {
            return House.Kind.PART;
        }
        return hit.is(Use.ROLE, "head") ? House.Kind.HEAD : null;
    }
}
