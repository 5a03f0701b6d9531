package org.hearsay.app.page;

import java.util.function.IntPredicate;
import org.hearsay.app.Direction;
import org.hearsay.app.Sentence;

/** HTML as it grows. Whatever comes from outside goes through {@link #text} or {@link #attribute}. For one thread. */
public final class Html {
    private static final int REPLACEMENT = 0xFFFD;

    private final StringBuilder out = new StringBuilder();

    /** Markup of our own, as it is. */
    public Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /** A number. */
    public Html raw(int number) {
        out.append(number);
        return this;
    }

    /** A line of our own, with what is put into it set apart. */
    public Html sentence(Sentence sentence) {
        sentence.writeTo(new Sentence.Page() {
            @Override
            public void markup(String markup) {
                raw(markup);
            }

            @Override
            public void words(String words) {
                attribute(words);
            }
        });
        return this;
    }

    /** Words set apart from what stands around them, on one line. */
    public Html apart(String words) {
        String way = Direction.apart(words);
        raw(way == null ? "<bdi>" : "<bdi dir=\"" + way + "\">");
        return attribute(words).raw("</bdi>");
    }

    /** Words as they are: every char of theirs is a char of the page's text, except NUL and halves of pairs. */
    public Html text(CharSequence words) {
        words.codePoints().forEach(c -> escape(isNoLetter(c) ? REPLACEMENT : c));
        return this;
    }

    /** Words on one line that cannot turn what stands around them round: for titles and attribute values. */
    public Html attribute(CharSequence words) {
        words.codePoints().filter(not(Html::isBidi)).forEach(c -> {
            boolean control = Character.isISOControl(c);
            escape(control ? ' ' : isNoLetter(c) ? REPLACEMENT : c);
        });
        return this;
    }

    private static IntPredicate not(IntPredicate predicate) {
        return predicate.negate();
    }

    private void escape(int c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            // A bare CR would be read as LF, and the page's text would not be the document's.
            case '\r' -> out.append("&#13;");
            default -> out.appendCodePoint(c);
        }
    }

    private static boolean isNoLetter(int c) {
        return c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static boolean isBidi(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
