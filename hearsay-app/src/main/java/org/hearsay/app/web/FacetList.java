package org.hearsay.app.web;

import java.util.List;

/**
 * The values of one field and how often each is among what was found. A value.
 *
 * @param title of the field
 */
public record FacetList(String field, String title, List<Value> values) {
    public FacetList {
        values = List.copyOf(values);
    }

    /**
     * One value.
     *
     * @param only address of the same search with this value alone
     * @param without address of the same search without it
     */
    public record Value(String value, int count, String only, String without) {}
}
