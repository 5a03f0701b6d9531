package org.hearsay.quantity;

/** Which tokens belong to an expression of time, and so count nothing. */
interface Dated {
    boolean covers(int token);
}
