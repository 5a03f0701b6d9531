package org.hearsay.app.page;

/** A whole page without a script that can be handed on as one file, with data for programs in it. */
public final class StandingPage {
    private StandingPage() {}

    /**
     * The page, in UTF-8.
     *
     * @param title in plain words of our own
     * @param language the tag of theirs
     * @param sheet name of the style sheet that adds to that of all pages
     * @param body markup
     * @param data one JSON-LD value
     */
    public static byte[] of(String title, String language, String sheet, String body, String data) {
        // No "<" in it: so nothing in it can end it.
        String script = "<script type=\"application/ld+json\">" + data.replace("<", "\\u003c") + "</script>\n";
        return Framed.page(title, language, sheet, body + script);
    }
}
