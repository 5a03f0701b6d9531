package org.hearsay.app.export;

/** What spreadsheets would take for more than words. */
final class Cell {
    /** As OWASP lists them (CSV injection). */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Cell() {}

    /** The same words, led by an apostrophe if a spreadsheet could take them for a formula. */
    static String guarded(String words) {
        return !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
