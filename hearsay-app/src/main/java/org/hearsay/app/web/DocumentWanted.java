package org.hearsay.app.web;

import io.javalin.http.Context;
import java.util.List;
import org.hearsay.app.Texts;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Document;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What is asked to be shown of a document beside text and list: all of it stands in the address. A value.
 *
 * @param own whether its own voice is set apart
 * @param values whether dates and figures have their normal values
 * @param meant whether everybody sees who is meant by "he"
 * @param copies whether passages that stand elsewhere are marked
 * @param original whether the original is beside it
 * @param at the place that is lit up; empty for none
 */
record DocumentWanted(boolean own, boolean values, boolean meant, boolean copies, boolean original, String at) {
    static DocumentWanted of(Context context) {
        return new DocumentWanted(
                Asked.flag(context, "own"),
                Asked.flag(context, "values"),
                Asked.flag(context, "meant"),
                Asked.flag(context, "copies"),
                Asked.flag(context, "original"),
                Asked.word(context, "at"));
    }

    /** A place of a document that is told in code points, in chars; null if none is told. */
    static @Nullable Span place(Document document, String at) {
        if (at.isEmpty()) {
            return null;
        }
        try {
            String[] ends = at.split("-", 2);
            CodePoints points = new CodePoints(document.text());
            return new Span(points.index(Integer.parseInt(ends[0])), points.index(Integer.parseInt(ends[1])));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw RefusedException.of(400, "refused.at", at);
        }
    }

    String address(String id) {
        return Addresses.of(
                DocumentLine.address(id),
                "own",
                sign(own),
                "values",
                sign(values),
                "meant",
                sign(meant),
                "copies",
                sign(copies),
                "original",
                sign(original),
                "at",
                at);
    }

    private static String sign(boolean on) {
        return on ? "1" : "";
    }

    /** A link for each, that turns it on or off. */
    List<Link> switches(String id, Texts texts) {
        return List.of(
                turn("own", "o", own, new DocumentWanted(!own, values, meant, copies, original, at).address(id), texts),
                turn(
                        "values",
                        "v",
                        values,
                        new DocumentWanted(own, !values, meant, copies, original, at).address(id),
                        texts),
                turn(
                        "meant",
                        "w",
                        meant,
                        new DocumentWanted(own, values, !meant, copies, original, at).address(id),
                        texts),
                turn(
                        "copies",
                        "c",
                        copies,
                        new DocumentWanted(own, values, meant, !copies, original, at).address(id),
                        texts),
                turn(
                        "beside",
                        "b",
                        original,
                        new DocumentWanted(own, values, meant, copies, !original, at).address(id),
                        texts));
    }

    private static Link turn(String name, String key, boolean on, String address, Texts texts) {
        String label = texts.get("document." + name + (on ? ".hide" : ".show"));
        return new Link(label, address, key, label);
    }
}
