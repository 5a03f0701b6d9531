package org.hearsay.time;

import org.hearsay.text.Span;

/**
 * One expression of time in a text and what it means, after TIMEX3 of ISO-TimeML (ISO 24617-1). A value; safe to share.
 *
 * @param span the words, without the preposition before them; {@code char} indexes
 * @param type what kind of time
 * @param value its normal value: {@code 2024-03-05}, {@code 2024-W10}, {@code 2024-Q1}, {@code 2024-SP}, {@code 198} (a
 *     decade), {@code 19} (a century: the years that begin with these), {@code 2024-03-05T17:00}, {@code 2024-03-05TEV},
 *     {@code P3D}, {@code PT2H}, {@code XXXX-WXX-2} (Tuesdays), {@code PAST_REF}, {@code PRESENT_REF}, {@code FUTURE_REF}.
 *     Whatever is not known is {@code X}: "Tuesday" in a text without a date is {@code XXXX-WXX-2} too, but a DATE
 */
public record Timex(Span span, Type type, String value) {
    /** What kind of time an expression names. */
    public enum Type {
        /** A day or something longer: "Tuesday", "last October", "the 1990s". */
        DATE,
        /** A time of day: "noon", "Friday evening". */
        TIME,
        /** How long: "three weeks". */
        DURATION,
        /** How often: "every Tuesday". */
        SET
    }

    /** Whether something in the value was left open. */
    public boolean isOpen() {
        return value.indexOf('X') >= 0;
    }
}
