package org.hearsay.app.desk;

import java.util.List;
import java.util.Set;
import org.hearsay.Reading;
import org.hearsay.actor.Actor;
import org.hearsay.actor.Group;
import org.hearsay.ledger.Judged;
import org.hearsay.naming.Naming;

/**
 * What a ledger has of one person or body: three lists apart, for what somebody said is not what they are said to think, nor what
 * others say of them. A value.
 *
 * @param spellings of the name, as the index knows them
 * @param apart who bears a name of this one, and was told apart by a person
 * @param said statements of theirs, best first
 * @param thought what they are said to think or want
 * @param saidOfThem statements that mention them
 * @param called what they are called in the documents of the statements that are given
 */
public record Dossier(
        Set<String> spellings, List<Apart> apart, Part said, Part thought, Part saidOfThem, List<Called> called) {
    /** Some of the statements of a kind, and how many there are. */
    public record Part(long total, List<Desk.Statement> statements) {
        public Part {
            statements = List.copyOf(statements);
        }
    }

    /** Somebody else, and who said so. */
    public record Apart(Group group, List<Judged> decided) {
        public Apart {
            decided = List.copyOf(decided);
        }

        boolean holds(String document, Actor actor) {
            return group.bearers().stream()
                    .anyMatch(b -> b.document().equals(document) && b.actor().equals(actor.id()));
        }
    }

    /** A naming in its reading. */
    public record Called(Reading reading, Naming naming) {}

    public Dossier {
        spellings = Set.copyOf(spellings);
        apart = List.copyOf(apart);
        called = List.copyOf(called);
    }
}
