package org.hearsay.corroboration.conflict;

/** What accounts differ about. */
public enum Matter {
    FIGURE,
    DATE,
    PLACE,
    ACTOR,
    DENIAL,
    /** What each voice calls the event, or those who were in it. */
    NAMING
}
