package org.hearsay.app.export;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts pseudonyms in the place of protected names, whatever case they are in; the longest name first. Immutable. */
public final class Pseudonyms {
    private final Map<String, String> byName;
    private final @Nullable Pattern names;

    /**
     * @param byName protected names with what is said instead
     */
    public Pseudonyms(Map<String, String> byName) {
        this.byName = byName.entrySet().stream()
                .collect(Collectors.toMap(e -> folded(e.getKey()), Map.Entry::getValue, (a, b) -> a));
        String any = byName.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(n -> Pattern.quote(n).replace(" ", "\\E\\s+\\Q"))
                .collect(Collectors.joining("|"));
        names = any.isEmpty() ? null : Pattern.compile(any, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    public String in(String words) {
        if (names == null) {
            return words;
        }
        return names.matcher(words)
                .replaceAll(m -> Matcher.quoteReplacement(byName.getOrDefault(folded(m.group()), "[protected]")));
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
