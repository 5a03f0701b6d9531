package org.hearsay.text;

/**
 * A half-open range [begin, end) of {@code char} indexes into a document's text. Never empty.
 *
 * @param begin index of the first char, at least 0
 * @param end index after the last char, greater than begin
 */
public record Span(int begin, int end) implements Comparable<Span> {
    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if it is empty or starts before the text
     */
    public Span {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("not a span: [" + begin + ", " + end + ")");
        }
    }

    public int length() {
        return end - begin;
    }

    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean contains(int index) {
        return begin <= index && index < end;
    }

    /** The same range, counted from {@code by} chars further on. */
    public Span shift(int by) {
        return new Span(begin + by, end + by);
    }

    /** The words in {@code text} that this span points at. */
    public String in(String text) {
        return text.substring(begin, end);
    }

    @Override
    public int compareTo(Span other) {
        int byBegin = Integer.compare(begin, other.begin);
        return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
    }
}
