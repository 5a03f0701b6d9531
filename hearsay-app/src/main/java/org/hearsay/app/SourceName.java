package org.hearsay.app;

import java.util.regex.Pattern;

/** The words of a source as people are shown them. */
public final class SourceName {
    private static final Pattern TRAILING = Pattern.compile("[,;:\\s]+$");

    private SourceName() {}

    /** Without the comma that often ends them: "Dana Cole, the mayor," is shown as "Dana Cole, the mayor". */
    public static String shown(String words) {
        return TRAILING.matcher(words).replaceFirst("");
    }
}
