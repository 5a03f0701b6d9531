package org.hearsay.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The news agencies of agencies.txt. Immutable. */
final class Agencies {
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,|/|&|\\band\\b)\\s*");

    /** In chars: shorter names are words as well when they are not in their own capitals. */
    private static final int LEAST_IN_ANY_CASE = 5;

    private final Map<String, String> names;

    private Agencies(Map<String, String> names) {
        this.names = Map.copyOf(names);
    }

    /**
     * The table in the jar.
     *
     * @throws IllegalStateException if the jar is damaged
     */
    static Agencies standard() {
        try (InputStream in = Agencies.class.getResourceAsStream("agencies.txt")) {
            if (in == null) {
                throw new IllegalStateException("agencies.txt is missing from the jar");
            }
            Map<String, String> names = new HashMap<>();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split(";", -1))
                            .map(String::strip)
                            .toList())
                    .forEach(row -> row.forEach(name -> put(name, row.getFirst(), names)));
            return new Agencies(names);
        } catch (IOException e) {
            throw new UncheckedIOException("agencies.txt cannot be read from the jar", e);
        }
    }

    private static void put(String name, String full, Map<String, String> names) {
        names.putIfAbsent(name, full);
        if (name.length() >= LEAST_IN_ANY_CASE) {
            names.putIfAbsent(name.toLowerCase(Locale.ROOT), full);
        }
    }

    /** The full name of an agency that is written so; null if it is none that we know. */
    @Nullable
    String named(String written) {
        String name = written.strip();
        String exact = names.get(name);
        return exact != null || name.length() < LEAST_IN_ANY_CASE ? exact : names.get(name.toLowerCase(Locale.ROOT));
    }

    /** Whether all in an enumeration ("Reuters and AFP") are agencies. */
    boolean areAll(String enumeration) {
        return !enumeration.isBlank()
                && BETWEEN.splitAsStream(enumeration)
                        .filter(part -> !part.isBlank())
                        .allMatch(part -> named(part) != null);
    }

    /** The agencies in an enumeration, by their full names. */
    List<String> in(String enumeration) {
        return BETWEEN.splitAsStream(enumeration)
                .map(this::named)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
