package org.hearsay.attribution;

/** What the writer, not the source, does with the content. */
public enum Endorsement {
    /** "said" */
    NEUTRAL,
    /** "confirmed", "as X has shown" */
    PRESENTED_AS_TRUE,
    /** "claimed", "would have us believe" */
    DISTANCED
}
