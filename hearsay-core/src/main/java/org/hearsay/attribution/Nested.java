package org.hearsay.attribution;

import java.util.List;
import org.hearsay.reading.Relation;

/**
 * A relation with those that sit inside its content.
 *
 * @param relation in places of the document
 * @param inner in text order
 * @param depth 1 for an outermost one
 */
record Nested(Relation relation, List<Nested> inner, int depth) {}
