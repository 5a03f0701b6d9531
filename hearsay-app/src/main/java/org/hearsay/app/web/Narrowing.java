package org.hearsay.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.app.Texts;
import org.hearsay.search.Found;

/** By what a search can be narrowed down: the counts of what was found, each with links. A value. */
record Narrowing(String path, List<String> fields, Texts texts) {
    private static final int VALUES = 8;

    /** Fields whose values are words of ours, not of documents. */
    private static final Set<String> OURS = Set.of("quotation", "stance", "endorsement");

    Narrowing {
        fields = List.copyOf(fields);
    }

    /** Of each field that parts what was found. */
    List<FacetList> of(String query, Found found) {
        List<FacetList> lists = new ArrayList<>();
        for (String field : fields) {
            List<Found.Facet> values = found.facets().getOrDefault(field, List.of());
            if (values.size() > 1) {
                lists.add(new FacetList(
                        field,
                        texts.get("facet." + field),
                        values.stream()
                                .limit(VALUES)
                                .map(v -> value(query, field, v))
                                .toList()));
            }
        }
        return lists;
    }

    private FacetList.Value value(String query, String field, Found.Facet facet) {
        String clause =
                (field.equals("month") ? "on" : field) + ":\"" + facet.value().replace("\"", " ") + "\"";
        String key = field + "." + facet.value();
        return new FacetList.Value(
                OURS.contains(field) && texts.has(key) ? texts.get(key) : facet.value(),
                facet.count(),
                Addresses.of(path, "q", "(" + query + ") " + clause),
                Addresses.of(path, "q", "(" + query + ") -" + clause));
    }
}
