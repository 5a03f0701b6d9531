package org.hearsay.intake;

import org.jspecify.annotations.Nullable;

/** An input that cannot be read. Its message is one line for people: which input, why, and what to do about it. */
public final class UnreadableException extends Exception {
    UnreadableException(String name, String reason) {
        this(name, reason, null);
    }

    UnreadableException(String name, String reason, @Nullable Throwable cause) {
        super(oneLine(name) + ": " + reason, cause);
    }

    /** File names may hold line ends and other controls; the message stays on its line. */
    private static String oneLine(String name) {
        return name.codePoints()
                .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
