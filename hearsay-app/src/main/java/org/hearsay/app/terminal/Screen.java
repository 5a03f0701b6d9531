package org.hearsay.app.terminal;

import java.util.Map;

/**
 * Where text for people is shown.
 *
 * @param columns its width; 0 if it is a file or a pipe, not a terminal
 * @param colour whether it shows colours and wishes them
 */
public record Screen(int columns, boolean colour) {
    public static final Screen NONE = new Screen(0, false);

    private static final int FILE_COLUMNS = 80;
    private static final int LONGEST_LINE = 100;
    private static final int SHORTEST_LINE = 30;

    /**
     * A terminal of the given width, with colours unless the environment declines them.
     *
     * @param columns 0 if it is none
     * @param environment of the process: NO_COLOR (no-color.org) and TERM count
     */
    public static Screen of(int columns, Map<String, String> environment) {
        boolean declined = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return new Screen(columns, columns > 0 && !declined);
    }

    public boolean isTerminal() {
        return columns > 0;
    }

    /** The width that text is wrapped to: longer lines are hard to read, shorter ones leave no room to indent. */
    int lineLength() {
        return columns == 0 ? FILE_COLUMNS : Math.clamp(columns, SHORTEST_LINE, LONGEST_LINE);
    }
}
