package org.hearsay.intake;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.SourceMap;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** A text that is put together paragraph by paragraph from parts of an original, with the way back. For one thread. */
final class Paragraphs {
    private final StringBuilder text = new StringBuilder();
    private final List<SourceMap.Run> runs = new ArrayList<>();
    private boolean open;

    /** The next words of the paragraph, from a place in a part. */
    void words(String words, String part, int begin) {
        words(words, part, begin, null);
    }

    /** Likewise, with where they stand in the picture that the part is. */
    void words(String words, String part, int begin, SourceMap.@Nullable Box box) {
        if (words.isEmpty()) {
            return;
        }
        if (!open && !text.isEmpty()) {
            text.append("\n\n");
        }
        open = true;
        int at = text.length();
        text.append(words);
        runs.add(new SourceMap.Run(new Span(at, text.length()), part, begin, begin + words.length(), box));
    }

    /** Something between words that no part has: the space in the place of a line's end. */
    void between(String separator) {
        if (open) {
            text.append(separator);
        }
    }

    /** The paragraph ends. */
    void end() {
        open = false;
    }

    /** The hyphen at the end of a line goes, with its place. */
    void dropLast() {
        SourceMap.Run last = runs.removeLast();
        text.setLength(text.length() - 1);
        if (last.text().length() > 1) {
            Span span = new Span(last.text().begin(), text.length());
            runs.add(new SourceMap.Run(span, last.part(), last.begin(), last.end() - 1, last.box()));
        }
    }

    boolean isOpen() {
        return open;
    }

    /** The last chars, at most so many. */
    String last(int chars) {
        return text.substring(Math.max(0, text.length() - chars));
    }

    String text() {
        return text.toString();
    }

    SourceMap map() {
        return SourceMap.of(runs);
    }
}
