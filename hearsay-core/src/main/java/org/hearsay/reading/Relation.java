package org.hearsay.reading;

import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;

/**
 * One source–cue–content relation as a reader scored it.
 *
 * @param source whom the text ascribes the content to, if it says
 * @param cue the words that ascribe it
 * @param content what is ascribed
 * @param confidence probability, 0 to 1, that it was read correctly; says nothing of whether the content is true
 */
public record Relation(@Nullable Spans source, Spans cue, Spans content, double confidence) {
    /** The same relation in a text around the one that was read, which begins at {@code by} in it. */
    public Relation shift(int by) {
        return new Relation(source == null ? null : source.shift(by), cue.shift(by), content.shift(by), confidence);
    }
}
