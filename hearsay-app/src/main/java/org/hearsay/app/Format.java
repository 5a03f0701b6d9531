package org.hearsay.app;

import org.hearsay.Reading;

/**
 * One way to write readings down: how a reading becomes bytes, and what stands before, between and after them. Holds no
 * state that changes, so readings can be rendered on several threads and put together in order by one.
 */
public interface Format {
    /**
     * Renders one reading.
     *
     * @param reading what to write
     * @param number of the reading among all of them, from 1: for names that must differ within one output
     */
    byte[] render(Reading reading, int number);

    /** What stands before the first reading, or in an output without any. */
    byte[] begin();

    /** What stands between two readings. */
    byte[] between();

    /** What stands after the last reading. */
    byte[] end();
}
