package org.hearsay.app.terminal;

/** How a piece of text looks on a terminal that shows colours. Plain ones from the terminal's own palette, so that they suit it. */
enum Style {
    PLAIN(""),
    TITLE("\u001B[1m"),
    SOURCE("\u001B[1;36m"),
    CUE("\u001B[3;33m"),
    FAINT("\u001B[2m"),
    WARNING("\u001B[31m");

    /** Bold and underlined, on top of a style. */
    private static final String FOUND = "\u001B[1;4m";

    static final String RESET = "\u001B[0m";

    private final String code;

    Style(String code) {
        this.code = code;
    }

    String paint(String text) {
        return code.isEmpty() || text.isEmpty() ? text : code + text + RESET;
    }

    /** What was looked for, among other words of the style. */
    String paintFound(String text) {
        return text.isEmpty() ? text : code + FOUND + text + RESET;
    }
}
