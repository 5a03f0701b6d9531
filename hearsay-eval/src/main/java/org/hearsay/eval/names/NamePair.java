package org.hearsay.eval.names;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.actor.Name;
import org.hearsay.actor.NameKind;
import org.hearsay.eval.CorpusException;

/**
 * Two names that people have called names of one, or not.
 *
 * @param first as written
 * @param second as written
 * @param schema "Person", "Company" …
 * @param same whether they are said to be names of one
 * @param group a number that all pairs have that share a name, directly or through others
 */
record NamePair(String first, String second, String schema, boolean same, int group) {
    static List<NamePair> read(Path file) {
        List<NamePair> pairs = new ArrayList<>();
        Map<String, Integer> groups = new HashMap<>();
        List<Integer> same = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                String first = field(row, "name1", file);
                String second = field(row, "name2", file);
                int a = group(groups, same, first);
                int b = group(groups, same, second);
                same.set(Math.max(a, b), Math.min(a, b));
                String schema = row.findField("schema").orElse("");
                pairs.add(new NamePair(
                        first, second, schema, field(row, "is_match", file).equals("true"), a));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pairs.stream()
                .map(p -> new NamePair(p.first, p.second, p.schema, p.same, root(same, p.group)))
                .toList();
    }

    boolean isPerson() {
        return schema.equals("Person");
    }

    Name firstName() {
        return Name.of(first, NameKind.ofSchema(schema));
    }

    Name secondName() {
        return Name.of(second, NameKind.ofSchema(schema));
    }

    private static int group(Map<String, Integer> groups, List<Integer> same, String name) {
        Integer known = groups.get(name.toLowerCase(Locale.ROOT));
        if (known == null) {
            known = same.size();
            same.add(known);
            groups.put(name.toLowerCase(Locale.ROOT), known);
        }
        return root(same, known);
    }

    private static int root(List<Integer> same, int of) {
        int root = of;
        while (same.get(root) != root) {
            root = same.get(root);
        }
        return root;
    }

    private static String field(NamedCsvRecord row, String name, Path file) {
        return row.findField(name)
                .orElseThrow(() -> new CorpusException(file + " has no column " + name + ": give name-pairs.csv"));
    }
}
