package org.hearsay.app.web;

import java.util.Map;

/**
 * What came of a deed.
 *
 * @param address where people go on; empty if nothing was done, and they are shown why instead
 * @param status of the answer if nothing was done
 * @param shown what programs are told, and what people are shown if nothing was done
 */
record Done(String address, int status, Shown shown) {
    /** It was done: people go on at an address. */
    static Done at(String address, Shown.Json json) {
        return new Done(address, 200, new Shown("", "", Map.of(), json));
    }

    /** It was not done: people are asked again. */
    static Done not(int status, Shown shown) {
        return new Done("", status, shown);
    }
}
