package org.hearsay.app.desk;

import java.util.List;
import java.util.Set;
import org.hearsay.Reading;
import org.hearsay.naming.Naming;

/**
 * What a ledger has of one person or body: three lists apart, for what somebody said is not what they are said to think, nor what
 * others say of them. A value.
 *
 * @param spellings of the name, as the index knows them
 * @param said statements of theirs, best first
 * @param thought what they are said to think or want
 * @param saidOfThem statements that mention them
 * @param called what they are called in the documents of the statements that are given
 */
public record Dossier(Set<String> spellings, Part said, Part thought, Part saidOfThem, List<Called> called) {
    /** Some of the statements of a kind, and how many there are. */
    public record Part(long total, List<Desk.Statement> statements) {
        public Part {
            statements = List.copyOf(statements);
        }
    }

    /** A naming in its reading. */
    public record Called(Reading reading, Naming naming) {}

    public Dossier {
        spellings = Set.copyOf(spellings);
        called = List.copyOf(called);
    }
}
