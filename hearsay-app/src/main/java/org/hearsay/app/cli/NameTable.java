package org.hearsay.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.actor.Match;
import org.hearsay.actor.Name;
import org.hearsay.actor.NameKind;
import org.hearsay.actor.NameMatcher;
import org.hearsay.actor.Reason;

/** The columns of a table with two names in each row, and what is added to each. */
final class NameTable {
    private static final List<String> ADDED = List.of("score", "same", "reasons");

    /** No score is a certainty, not when it is rounded either. */
    private static final double SUREST = 0.999999;

    private final NameMatcher matcher = new NameMatcher();
    private final List<String> header;
    private final int first;
    private final int second;
    private final int schema;

    NameTable(List<String> header) throws NameTableException {
        this.header = header;
        first = column("name1");
        second = column("name2");
        schema = header.indexOf("schema");
        for (String added : ADDED) {
            if (header.contains(added)) {
                throw new NameTableException("there is a column " + added + " already; rename it or leave it out");
            }
        }
    }

    private int column(String name) throws NameTableException {
        int column = header.indexOf(name);
        if (column < 0) {
            throw new NameTableException("there is no column " + name
                    + "; the first row must name the columns: name1, name2 and, if it is known, schema");
        }
        return column;
    }

    List<String> header() {
        return with(header, ADDED);
    }

    /** A row with what was added; fields that it lacks are empty. */
    List<String> scored(List<String> row) {
        List<String> fields = new ArrayList<>(row);
        while (fields.size() < header.size()) {
            fields.add("");
        }
        NameKind kind = schema < 0 ? NameKind.ANY : NameKind.ofSchema(fields.get(schema));
        Match match = matcher.compare(Name.of(fields.get(first), kind), Name.of(fields.get(second), kind));
        String reasons = match.reasons().stream().map(Reason::text).collect(Collectors.joining("; "));
        String score = String.format(Locale.ROOT, "%.6f", Math.min(SUREST, match.score()));
        return with(fields, List.of(score, String.valueOf(match.same()), reasons));
    }

    private static List<String> with(List<String> fields, List<String> more) {
        List<String> all = new ArrayList<>(fields);
        all.addAll(more);
        return all;
    }
}
