package org.hearsay.corroboration.event;

/**
 * Why two documents are taken to tell of one event, or not.
 *
 * @param kind what was found
 * @param text one line for people, with the words
 */
public record EventReason(Kind kind, String text) {
    /** What was found in two documents. */
    public enum Kind {
        /** Both name them. */
        NAMES,
        /** Both name the day. */
        DAY,
        /** Both tell of somebody of that age. */
        AGE,
        /** Both tell of so many killed or injured. */
        FIGURE,
        /** They have rare words in common that are no names. */
        WORDS,
        /** Their beginnings are near in meaning. */
        MEANING,
        /** They were published about the same time. */
        PUBLISHED,
        /** Against: they name nobody and nothing rare in common. */
        NO_NAMES,
        /** Against: the days they name lie apart. */
        DAYS_APART,
        /** Against: they tell of people of other ages. */
        OTHER_AGES
    }
}
