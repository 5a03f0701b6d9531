package org.hearsay.attribution;

/** How a content is ascribed to its source. */
public enum Act {
    SPEECH,
    WRITING,
    /** Intention, belief, wish: never said, but the writer's reading of the source. */
    THOUGHT
}
