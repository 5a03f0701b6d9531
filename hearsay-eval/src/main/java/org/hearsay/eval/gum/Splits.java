package org.hearsay.eval.gum;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which part of the corpus each document belongs to, as splits.md lists them. */
public record Splits(Map<String, String> partOf) {
    private static final Pattern HEADING = Pattern.compile("##\\s+(\\S+)");
    private static final Pattern ITEM = Pattern.compile("\\s*\\*\\s+(\\S+)");

    public Splits {
        partOf = Map.copyOf(partOf);
    }

    public static Splits parse(String markdown) {
        Map<String, String> partOf = new LinkedHashMap<>();
        String part = "";
        for (String line : markdown.lines().toList()) {
            Matcher heading = HEADING.matcher(line);
            Matcher item = ITEM.matcher(line);
            if (heading.lookingAt()) {
                part = heading.group(1);
            } else if (item.lookingAt()) {
                partOf.put(item.group(1), part);
            }
        }
        return new Splits(partOf);
    }

    /** The part of a document; "none" if it is not listed. */
    public String of(String document) {
        return partOf.getOrDefault(document, "none");
    }
}
