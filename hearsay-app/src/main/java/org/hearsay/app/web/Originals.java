package org.hearsay.app.web;

import io.javalin.http.Context;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.hearsay.app.desk.Desk;
import org.hearsay.ledger.Kept;
import org.hearsay.ledger.LedgerException;
import org.hearsay.text.Document;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Gives the bytes that a document was taken from. What a browser could run is shown without scripts, without anything loaded, and
 * as if from nowhere; what it cannot show is for keeping. Safe to share between threads.
 */
final class Originals {
    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

    /** A sandbox without any leave: no script, no form, no window, no way to the room. Styles of the page's own, and no other. */
    private static final String CAGE = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    private static final String BARE = "default-src 'none'; object-src 'self'; frame-ancestors 'self'";

    private final Desk desk;

    Originals(Desk desk) {
        this.desk = desk;
    }

    void send(Context context) throws LedgerException {
        String id = context.pathParam("id");
        Kept kept = desk.ledger().document(id);
        byte[] bytes = kept == null ? null : desk.ledger().original(kept.originalSha256());
        if (kept == null || kept.document() == null || bytes == null) {
            throw RefusedException.notFound("refused.original", id);
        }
        String type = type(kept.mediaType());
        Span at = DocumentWanted.place(kept.document(), Asked.word(context, "at"));
        boolean keep = Asked.flag(context, "keep") || !isShown(type);
        context.header("X-DNS-Prefetch-Control", "off");
        if (keep) {
            context.header("Content-Security-Policy", CAGE);
            context.header(
                    "Content-Disposition",
                    "attachment; filename=\"original-" + id.replaceAll("[^0-9a-z]", "") + ending(type) + "\"");
            context.contentType("application/octet-stream").result(bytes);
            return;
        }
        context.header("Content-Security-Policy", type.equals("text/html") ? CAGE : BARE);
        context.header("Content-Disposition", "inline");
        // What is no UTF-8 is taken for what browsers take it for.
        boolean utf8 = !type.equals("text/plain") || isUtf8(bytes);
        context.contentType(type + "; charset=" + (utf8 ? "utf-8" : "windows-1252"))
                .result(type.equals("text/html") ? page(bytes, kept.document(), at) : bytes);
    }

    private static byte[] page(byte[] bytes, Document document, @Nullable Span at) {
        return at == null
                ? Caged.page(bytes)
                : Caged.page(
                        bytes,
                        page -> MarkedPlace.in(page, document.map().origin(at))
                                .mark(at.in(document.text()), InOriginal.PLACE));
    }

    /** Without what is told of the encoding. */
    static String type(String mediaType) {
        return mediaType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    /** Whether a browser shows it here. */
    static boolean isShown(String mediaType) {
        String type = type(mediaType);
        return type.equals("application/pdf")
                || type.equals("text/plain")
                || type.equals("text/html")
                || PICTURES.contains(type);
    }

    private static String ending(String type) {
        return switch (type) {
            case "application/pdf" -> ".pdf";
            case "text/plain" -> ".txt";
            case "text/html", "application/xhtml+xml" -> ".html";
            case "message/rfc822" -> ".eml";
            default -> "";
        };
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
