package org.hearsay.time;

import org.jspecify.annotations.Nullable;

/** A family of expressions. */
interface Shape {
    /** The longest expression of the family that begins at a token; null if none does. */
    @Nullable
    Found at(int i);
}
