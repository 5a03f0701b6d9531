package org.hearsay.app.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A page of somebody else's, to be looked at without anything asked of anybody. */
final class Caged {
    /** What makes a browser ask elsewhere even where a policy forbids all loading, or does nothing where scripts are forbidden. */
    private static final String LEFT_OUT =
            "script, link, meta[http-equiv], base, iframe, frame, object, embed, applet, portal, noscript";

    private Caged() {}

    /** The page in UTF-8, without what could lead a browser elsewhere by itself: connections are made ahead even in a sandbox. */
    static byte[] page(byte[] original) {
        return page(original, page -> {});
    }

    /** The same, with something done to it before; nodes know their positions in the markup. */
    static byte[] page(byte[] original, Consumer<Document> change) {
        try {
            Parser parser = Parser.htmlParser().setTrackPosition(true);
            Document page = Jsoup.parse(new ByteArrayInputStream(original), null, "", parser);
            change.accept(page);
            page.select(LEFT_OUT).remove();
            page.select("[ping]").removeAttr("ping");
            page.charset(StandardCharsets.UTF_8);
            return page.outerHtml().getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
