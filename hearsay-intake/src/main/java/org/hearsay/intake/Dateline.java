package org.hearsay.intake;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The credit in brackets of a line that opens with place and day, or ends with an agency: "PORT SELIM (AP) —",
 * "(Reuters) -", "Port Selim, 3 May (Meridian Press)", "… he said. (AFP)".
 *
 * @param by who is credited
 * @param span the brackets and what is in them, in the line
 */
record Dateline(String by, Span span) {
    private static final String IT = "(?<it>\\((?<by>\\p{L}[^()]{1,40})\\))";

    private static final Pattern OPENING =
            Pattern.compile("\\s*(?<where>(?:\\p{Lu}[^().!?:]{0,60}\\s)?)" + IT + "\\s*(?<dash>[-–—]{1,3}\\s.*)?");

    private static final Pattern ENDING = Pattern.compile(".*[.!?\"”’»]\\s*" + IT + "\\s*");

    private static final Pattern DAY = Pattern.compile("\\b[0-3]?\\d\\b");

    /** What else stands in brackets before a dash. */
    private static final Set<String> NOTES = Set.of(
            "video",
            "photo",
            "photos",
            "picture",
            "audio",
            "file",
            "update",
            "updated",
            "live",
            "watch",
            "opinion",
            "analysis",
            "exclusive",
            "breaking",
            "translation",
            "left",
            "right",
            "pictured");

    /** The credit of a line; null if it has none. */
    static @Nullable Dateline in(String line, Agencies agencies) {
        Matcher opening = OPENING.matcher(line);
        if (opening.matches()) {
            String by = opening.group("by");
            if (agencies.areAll(by) || (isPlace(opening) && isName(by))) {
                return of(opening);
            }
        }
        Matcher ending = ENDING.matcher(line);
        return ending.matches() && agencies.areAll(ending.group("by")) ? of(ending) : null;
    }

    private static Dateline of(Matcher matcher) {
        return new Dateline(matcher.group("by"), new Span(matcher.start("it"), matcher.end("it")));
    }

    /** A place with a day; before a dash also one in capitals, or none. "Dana Cole (Harbour Front) – who" is a person. */
    private static boolean isPlace(Matcher opening) {
        String where = opening.group("where");
        boolean dash = opening.group("dash") != null;
        return DAY.matcher(where).find() || (dash && where.equals(where.toUpperCase(Locale.ROOT)));
    }

    /** Names have capitals: "(in Arabic)" is none. */
    private static boolean isName(String words) {
        boolean capital = words.codePoints().anyMatch(Character::isUpperCase);
        return capital
                && !NOTES.contains(words.toLowerCase(Locale.ROOT))
                && Character.isUpperCase(words.codePointAt(0));
    }
}
