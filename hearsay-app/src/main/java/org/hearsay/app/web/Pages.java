package org.hearsay.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.hearsay.app.Texts;
import org.hearsay.text.Sha256;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Answers with what a view shows: as a page, as a part of one where the page asks for that, or as JSON. Safe to share. */
final class Pages {
    private static final String PACKAGE = "org.hearsay.app.web.pages";

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), PACKAGE);
    private final JsonFactory factory = new JsonFactory();
    private final Texts texts;
    private final String ledger;
    private final String assets;

    Pages(Texts texts, String ledger, String assets) {
        this.texts = texts;
        this.ledger = ledger;
        this.assets = assets;
    }

    /** Whether a program asks: under the address for programs, or by what it accepts. */
    static boolean toProgram(Context context) {
        String accept = context.header("Accept");
        return context.path().startsWith("/api/")
                || "json".equals(context.queryParam("format"))
                || (accept != null && accept.startsWith("application/json"));
    }

    void show(Context context, Shown shown) {
        if (toProgram(context)) {
            toProgram(context, json(shown.json()));
            return;
        }
        context.contentType("text/html; charset=utf-8").result(page(context, shown));
    }

    /** JSON, or word that the program has it already. It asks each time: others may judge meanwhile. */
    static void toProgram(Context context, byte[] json) {
        context.contentType("application/json; charset=utf-8");
        if (context.method().equals(HandlerType.GET) && context.statusCode() == 200) {
            String tag = "\"" + Sha256.of(json).substring(0, 32) + "\"";
            context.header("ETag", tag);
            context.header("Cache-Control", "private, no-cache");
            context.header("Vary", "Accept, Cookie");
            String known = context.header("If-None-Match");
            if (known != null && (known.equals("*") || known.contains(tag))) {
                context.status(304);
                return;
            }
        }
        context.result(json);
    }

    /** The address of what comes next in a list, for programs; null if that was all. */
    static void writeNext(JsonGenerator json, String page) {
        json.writeName("next");
        if (page.isEmpty()) {
            json.writeNull();
        } else {
            json.writeString("/api/v1" + page);
        }
    }

    /** Answers with what came of a deed: people are sent on, so that loading the page anew does not do it again. */
    void answer(Context context, Done done) {
        context.status(done.status());
        if (!toProgram(context) && !done.address().isEmpty()) {
            context.redirect(done.address(), HttpStatus.SEE_OTHER);
            return;
        }
        // The address of a form is no page: it is kept out of the browser's history.
        context.header("HX-Push-Url", "false");
        show(context, done.shown());
        if (toProgram(context) && done.status() >= 400) {
            context.contentType("application/problem+json; charset=utf-8");
        }
    }

    byte[] json(Shown.Json json) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.to(generator);
        }
        return bytes.toByteArray();
    }

    private byte[] page(Context context, Shown shown) {
        Map<String, Object> model = new HashMap<>(shown.model());
        model.put(
                "frame",
                new Frame(
                        shown.title(),
                        context.path(),
                        Guard.formKey(context),
                        Guard.account(context),
                        Guard.role(context),
                        ledger,
                        assets,
                        texts));
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render(shown.template() + ".jte", model, output);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
        try {
            output.writeTo(bytes);
        } catch (IOException e) {
            throw new IllegalStateException("cannot happen in memory", e);
        }
        return bytes.toByteArray();
    }
}
