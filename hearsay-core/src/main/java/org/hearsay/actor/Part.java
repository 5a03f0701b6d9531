package org.hearsay.actor;

import org.jspecify.annotations.Nullable;

/**
 * One word of a name.
 *
 * @param own as it stands, in its script: folded, for words of the same script
 * @param plain in Latin letters a to z and digits
 * @param sound in the signs of {@link Sounds}
 * @param writing its script
 * @param role what it does in the name
 * @param relation whether it is whose son, or whose father, somebody is
 * @param article whether "al-" stood before it
 * @param number its value, for a number; else -1
 */
record Part(
        String own,
        String plain,
        String sound,
        Writing writing,
        Role role,
        Relation relation,
        boolean article,
        int number) {
    private static final String SERVANT = "abdal";

    enum Role {
        WORD,
        INITIAL,
        NUMBER,
        TITLE,
        LINK,
        LEGAL,
        SUFFIX,
        /** Senior or junior: number 1 or 2. */
        GENERATION
    }

    enum Relation {
        NONE,
        /** "bin Omar": whose child somebody is. */
        SON,
        /** "bint Omar". */
        DAUGHTER,
        /** "Abu Omar": whose parent somebody is. */
        FATHER,
        /** "Umm Omar". */
        MOTHER;

        boolean isChild() {
            return this == SON || this == DAUGHTER;
        }

        boolean isParent() {
            return this == FATHER || this == MOTHER;
        }

        /** Whether one is of a parent or a child, and the other not of the same: nobody is both. */
        boolean contradicts(Relation other) {
            return this != other && (isParent() || other.isParent() || (isChild() && other.isChild()));
        }
    }

    static Part word(String own, Latin.Spelled spelled, Writing writing) {
        return new Part(own, spelled.plain(), spelled.sound(), writing, Role.WORD, Relation.NONE, false, -1);
    }

    Part as(Role other) {
        return new Part(own, plain, sound, writing, other, relation, article, number);
    }

    Part as(Role other, int value) {
        return new Part(own, plain, sound, writing, other, relation, article, value);
    }

    Part with(Relation other, boolean withArticle) {
        return new Part(own, plain, sound, writing, role, other, withArticle, number);
    }

    /** Whether it says who is meant, as words and initials do. */
    boolean names() {
        return role == Role.WORD || role == Role.INITIAL;
    }

    /** What "Abd al-" stands before, in a name that is written as one; null for other names and where hardly more is left. */
    @Nullable
    Part served() {
        String begin = writing == Writing.ARABIC ? "\u0639\u0628\u062F\u0627\u0644" : SERVANT;
        boolean has = plain.startsWith(SERVANT) && own.startsWith(begin);
        if (!has || plain.length() < SERVANT.length() + 4 || own.length() < begin.length() + 3) {
            return null;
        }
        String rest = plain.substring(SERVANT.length());
        return new Part(own.substring(begin.length()), rest, Sounds.of(rest), writing, role, relation, false, -1);
    }

    /** This word and the next, written as one. */
    Part joined(Part next) {
        return new Part(
                own + next.own,
                plain + next.plain,
                Sounds.of(plain + next.plain),
                writing,
                Role.WORD,
                relation,
                article,
                -1);
    }
}
