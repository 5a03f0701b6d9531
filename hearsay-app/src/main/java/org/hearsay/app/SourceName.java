package org.hearsay.app;

import java.util.Locale;
import java.util.regex.Pattern;
import org.hearsay.actor.Actor;
import org.jspecify.annotations.Nullable;

/** The words of a source as people are shown them. */
public final class SourceName {
    private static final Pattern TRAILING = Pattern.compile("[,;:\\s]+$");

    private SourceName() {}

    /** Who is meant by the words of a source that do not name anybody: "Lena Marsh" for "she"; null if the words say it. */
    public static @Nullable String meant(String words, @Nullable Actor actor) {
        if (actor == null || actor.unnamed()) {
            return null;
        }
        boolean named = words.toLowerCase(Locale.ROOT).contains(actor.name().toLowerCase(Locale.ROOT));
        return named ? null : actor.name();
    }

    /** Without the comma that often ends them: "Dana Cole, the mayor," is shown as "Dana Cole, the mayor". */
    public static String shown(String words) {
        return TRAILING.matcher(words).replaceFirst("");
    }
}
