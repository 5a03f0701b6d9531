package org.hearsay.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the word tables that lie beside classes: UTF-8, one entry a line, fields parted by semicolons, {@code #} for comments. In
 * plain loops: streams take longer to start than the tables to read.
 */
public final class Tables {
    private Tables() {}

    /**
     * The entries of a table, each as its trimmed fields; there is always a first one, and it is not empty.
     *
     * @param beside the class whose package the table lies in
     * @throws IllegalStateException if the table is not in the jar: the jar is damaged or badly built
     */
    public static List<List<String>> rows(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("word table missing from the jar: " + name);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<List<String>> rows = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String entry = line.indexOf('#') < 0 ? line : line.substring(0, line.indexOf('#'));
                if (!entry.isBlank()) {
                    rows.add(fields(entry));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("word table unreadable in the jar: " + name, e);
        }
    }

    /** The first field of each entry. */
    public static List<String> words(Class<?> beside, String name) {
        List<String> words = new ArrayList<>();
        for (List<String> row : rows(beside, name)) {
            words.add(row.getFirst());
        }
        return words;
    }

    private static List<String> fields(String entry) {
        String[] fields = entry.split(";", -1);
        for (int i = 0; i < fields.length; i++) {
            fields[i] = fields[i].strip();
        }
        return List.of(fields);
    }
}
