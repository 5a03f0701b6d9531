package org.hearsay.corroboration.event;

import java.util.Locale;

/** What two documents are compared by. Each is a number that a reader of both could tell as well. */
public enum EventFeature {
    /** How alike all their words are, the rare ones weighing most: a cosine, as the next three. */
    WORDS,
    /** The same of headline and beginning. */
    LEAD,
    /** The same of the words of names. */
    NAMES,
    /** The same of words that follow each other in a name. */
    NAME_PAIRS,
    /** How rare the name words are that both have, together. */
    NAMES_TOGETHER,
    /** How rare the rarest of them is. */
    RAREST_NAME,
    /** As the two before, of pairs in names. */
    PAIRS_TOGETHER,
    RAREST_PAIR,
    /** How many ages both tell. */
    AGES,
    /** How many ages the one tells that tells fewer. */
    AGES_TOLD,
    /** How many days both name. */
    DAYS,
    /** How many days both name near their beginning. */
    LEAD_DAYS,
    /** How far the nearest two days that they name lie apart, as the logarithm of days and one. */
    DAYS_APART,
    /** How far they were published apart, as the logarithm of days and one. */
    PUBLISHED_APART,
    /** By how many killed and injured they differ; the logarithm of it and one. */
    KILLED_APART,
    INJURED_APART,
    /** How many different words the shorter has, as a logarithm. */
    SHORTER,
    LONGER,
    /** How near their beginnings are in meaning. */
    MEANING;

    /** Its place among the figures of {@link Events.Compared}. */
    @SuppressWarnings("EnumOrdinal") // what was learned is stored by name, never by place
    public int place() {
        return ordinal();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static EventFeature named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
