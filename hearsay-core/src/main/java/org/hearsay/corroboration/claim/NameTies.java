package org.hearsay.corroboration.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hearsay.actor.Actor;
import org.hearsay.actor.Name;
import org.hearsay.actor.NameKind;
import org.hearsay.actor.NameMatcher;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/** Whether the names in two accounts can be of the same people, bodies and places. Keeps what it compared. Safe to share. */
final class NameTies {
    /** Of these, another one makes it another claim; of the rest an account may name as many as it likes. */
    private static final Set<Actor.Type> TELLING = Set.of(Actor.Type.PERSON, Actor.Type.PLACE, Actor.Type.ORGANISATION);

    private final NameMatcher matcher = new NameMatcher();
    private final Map<String, Name> names = new ConcurrentHashMap<>();

    /** Why the two cannot be one claim: each names somebody of one type whom the other does not; null if nothing is so. */
    @Nullable
    String clash(List<Account.Named> one, List<Account.Named> other) {
        for (Account.Named named : one) {
            boolean telling = TELLING.contains(named.type()) && other.stream().noneMatch(o -> same(named, o));
            if (telling) {
                for (Account.Named against : other) {
                    if (against.type() == named.type() && one.stream().noneMatch(o -> same(o, against))) {
                        return named.name() + " is not " + against.name();
                    }
                }
            }
        }
        return null;
    }

    private boolean same(Account.Named one, Account.Named other) {
        String a = Word.lower(one.name());
        String b = Word.lower(other.name());
        return a.contains(b)
                || b.contains(a)
                || matcher.compare(name(one), name(other)).same();
    }

    private Name name(Account.Named named) {
        NameKind kind = switch (named.type()) {
            case PERSON -> NameKind.PERSON;
            case ORGANISATION, PUBLICATION -> NameKind.ORGANISATION;
            default -> NameKind.ANY;
        };
        return names.computeIfAbsent(kind + named.name(), k -> Name.of(named.name(), kind));
    }
}
