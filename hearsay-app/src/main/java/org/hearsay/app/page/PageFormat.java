package org.hearsay.app.page;

import org.hearsay.Reading;
import org.hearsay.app.Format;
import org.hearsay.app.Texts;

/**
 * Readings as one HTML page that needs nothing else: no network, no other file. A content security policy lets the page use
 * its own style and script, by their hashes, and nothing besides. Safe to share between threads.
 */
public final class PageFormat implements Format {
    private final String style = Framed.resource("page.css") + Framed.resource("reading.css");
    private final String script = Framed.resource("reading.js");
    private final Texts texts;

    /** @param texts the words of the pages */
    public PageFormat(Texts texts) {
        this.texts = texts;
    }

    @Override
    public byte[] begin() {
        String policy = "default-src 'none'; style-src '" + Framed.hash(style) + "'; script-src '" + Framed.hash(script)
                + "'; base-uri 'none'; form-action 'none'";
        return Framed.bytes("""
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="%s">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <meta name="referrer" content="no-referrer">
                <title>%s</title>
                <style>%s</style>
                </head>
                <body>
                """.formatted(texts.language(), policy, texts.get("page.title"), style));
    }

    @Override
    public byte[] render(Reading reading, int number) {
        String prefix = "d" + number + "-";
        return Framed.bytes(new ArticleHtml(reading, Extras.none(prefix), prefix + "title", texts).write());
    }

    /** One reading as an article that stands alone on a page of others' making, with more than its words and attributions. */
    public String article(Reading reading, Extras extras) {
        return new ArticleHtml(reading, extras, "title", texts).write();
    }

    @Override
    public byte[] between() {
        return Framed.bytes("\n");
    }

    @Override
    public byte[] end() {
        return Framed.bytes("<script>" + script + "</script>\n</body>\n</html>\n");
    }
}
