package org.hearsay.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.quantity.Mention.Naming;
import org.jspecify.annotations.Nullable;

/**
 * Tells the single people apart whom something befell. One document mostly tells of the same few again and again, so two mentions
 * are of one person unless something speaks against it: gender, age, name, "another", or one sentence that tells of both.
 */
final class People {
    /** More are not told apart: keeps a list of thousands linear. */
    private static final int MOST = 64;

    private static final class Person {
        char gender = 'p';
        int age = -1;
        char stage;

        @Nullable
        String kind;

        boolean self;

        final Set<String> names = new HashSet<>();
        final Set<Integer> sentences = new HashSet<>();
        final List<Mention> mentions = new ArrayList<>();

        void take(Mention m, @Nullable String newKind) {
            gender = gender == 'p' ? m.gender : gender;
            age = age < 0 ? m.age : age;
            stage = stage == 0 ? m.stage : stage;
            names.addAll(m.names);
            self |= m.naming == Naming.SELF;
            if (m.naming != Naming.IMPLIED) {
                sentences.add(m.sentence);
                mentions.add(m);
            }
            if (newKind != null && (kind == null || Kinds.outweighs(newKind, kind))) {
                kind = newKind;
            }
        }

        boolean fits(Mention m) {
            boolean genders = gender == 'p' || m.gender == 'p' || gender == m.gender;
            boolean ages = age < 0 || m.age < 0 || age == m.age;
            // "another man was hurt" is not the one who died.
            boolean known =
                    m.naming == Naming.DEFINITE && (!Kinds.KILLED.equals(kind) || Kinds.CASUALTIES.equals(m.kind));
            boolean another = ((m.more && !known) || m.contrasted)
                    && kind != null
                    && m.kind != null
                    && Kinds.outweighs(kind, m.kind);
            boolean stages = stage == 0 || m.stage == 0 || stage == m.stage;
            // "Dana Cole was hurt, and Omar Vale was grazed": two, if both have all of a name. The dead have too many
            // names around
            // them, of streets and officials, to be told apart by these.
            boolean dead = Kinds.KILLED.equals(kind) || Kinds.KILLED.equals(m.kind);
            boolean called = dead
                    || names.size() < 2
                    || m.names.size() < 2
                    || m.names.stream().anyMatch(names::contains);
            return genders && ages && stages && called && !another;
        }
    }

    private final List<Person> all = new ArrayList<>();
    private final Map<Mention, Person> of = new HashMap<>();

    /** Takes the people of some sentences, at most {@code most} of them, but for those who are said to be others. */
    void take(List<Mention> mentions, double most) {
        for (String kind : List.of(Kinds.KILLED, Kinds.INJURED, Kinds.CASUALTIES)) {
            for (Mention m : mentions) {
                if (kind.equals(m.kind)
                        && m.person
                        && m.naming != Naming.IMPLIED
                        && m.isSingle()
                        && !(m.part && m.naming == Naming.INDEFINITE)) {
                    take(m, kind, most);
                }
            }
        }
    }

    /** "A fatal shooting": if nobody was said to be killed, it was somebody who was hit. */
    void imply(String kind) {
        Person hit = all.stream()
                .filter(p -> Kinds.CASUALTIES.equals(p.kind))
                .findFirst()
                .orElseGet(() -> {
                    Person person = new Person();
                    all.add(person);
                    return person;
                });
        hit.kind = kind;
    }

    int size() {
        return all.size();
    }

    private void take(Mention m, String kind, double most) {
        Person person = who(m);
        boolean room = all.size() < most || m.naming == Naming.SELF || m.more || m.possessed;
        if (person == null && all.size() < MOST && room) {
            person = new Person();
            all.add(person);
        }
        if (person != null) {
            of.put(m, person);
            person.take(m, kind);
            Mention same = m.same;
            if (same != null && same.isSingle()) {
                person.take(same, null);
                of.put(same, person);
            }
        }
    }

    /** Whether somebody of that name was told of. */
    boolean knows(Mention m) {
        return all.stream().anyMatch(p -> m.names.stream().anyMatch(p.names::contains));
    }

    /** Whether a mention is of somebody of whom worse is told elsewhere. */
    boolean isOutweighed(Mention m) {
        Person person = of.get(m);
        return person != null && person.kind != null && m.kind != null && Kinds.outweighs(person.kind, m.kind);
    }

    /** How many people something befell, and nothing worse. */
    int count(String kind) {
        return (int) all.stream().filter(p -> kind.equals(p.kind)).count();
    }

    private @Nullable Person who(Mention m) {
        Mention same = m.same;
        if (same != null && of.get(same) != null) {
            return of.get(same);
        }
        Person best = null;
        for (Person person : all) {
            if (m.naming == Naming.SELF && person.self && person.fits(m)) {
                return person;
            }
            if (person.self && Kinds.KILLED.equals(person.kind) && isVictimOf(m)) {
                continue;
            }
            if (person.fits(m) && !isApart(person, m)) {
                boolean surer = best == null || (m.age >= 0 && person.age == m.age && best.age != m.age);
                best = surer ? person : best;
            }
        }
        return best;
    }

    /** "An officer was hurt": not he who killed himself. */
    private static boolean isVictimOf(Mention m) {
        return m.naming == Naming.INDEFINITE && !m.doer && !Kinds.KILLED.equals(m.kind);
    }

    /** Whether one sentence tells of both as of two. */
    private static boolean isApart(Person person, Mention m) {
        if (!person.sentences.contains(m.sentence) || m.naming == Naming.IMPLIED) {
            return false;
        }
        boolean known = m.naming == Naming.PRONOUN || m.naming == Naming.DEFINITE;
        int looked = 0;
        for (int i = person.mentions.size() - 1; i >= 0 && looked < 8; i--, looked++) {
            Mention other = person.mentions.get(i);
            if (other.sentence == m.sentence && isTwo(other, m, known)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTwo(Mention a, Mention b, boolean known) {
        boolean listed = a.list > 0 && a.list == b.list;
        boolean counted = a.naming == Naming.COUNTED && b.naming == Naming.COUNTED;
        boolean fresh = (a.counts() || a.possessed) && (b.possessed || (b.counts() && !known));
        // "wounding him before killing himself": whoever did it is not whom it befell.
        boolean doer = b.naming == Naming.SELF && b.same != null && b.same.doer && a != b.same;
        boolean other = b.more || doer || (fresh && a.kind != null && b.kind != null && !a.kind.equals(b.kind));
        return listed || counted || other;
    }
}
