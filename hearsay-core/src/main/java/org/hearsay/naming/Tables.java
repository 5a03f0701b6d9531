package org.hearsay.naming;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads the word tables that lie beside the classes: UTF-8, one entry a line, fields parted by semicolons, {@code #} for comments. */
final class Tables {
    private Tables() {}

    /**
     * The entries of a table, each as its trimmed fields; there is always a first one, and it is not empty.
     *
     * @throws IllegalStateException if the table is not in the jar: the jar is damaged or badly built
     */
    static List<List<String>> rows(String name) {
        try (InputStream in = Tables.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("word table missing from the jar: " + name);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lines.lines()
                    .map(line -> line.indexOf('#') < 0 ? line : line.substring(0, line.indexOf('#')))
                    .filter(line -> !line.isBlank())
                    .map(line -> Arrays.stream(line.split(";", -1))
                            .map(String::strip)
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("word table unreadable in the jar: " + name, e);
        }
    }

    /** The first field of each entry. */
    static List<String> words(String name) {
        return rows(name).stream().map(List::getFirst).toList();
    }
}
