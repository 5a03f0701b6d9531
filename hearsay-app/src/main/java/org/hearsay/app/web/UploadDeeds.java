package org.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.Sentence;
import org.hearsay.app.Texts;

/** What is done with files that are given to the room. Safe to share between threads. */
final class UploadDeeds {
    private static final int LONGEST_NAME = 300;

    private final Uploads uploads;
    private final AddView view;
    private final Texts texts;

    UploadDeeds(Uploads uploads, AddView view, Texts texts) {
        this.uploads = uploads;
        this.view = view;
        this.texts = texts;
    }

    void each(Views.DeedTaker taker) {
        taker.take("/add", this::form);
        taker.take("/add/file", this::file);
        taker.take("/add/cancel", context -> {
            uploads.cancel(Guard.visitor(context), id(context));
            return list(context);
        });
        taker.take("/add/retry", context -> {
            uploads.retry(Guard.visitor(context), id(context));
            return list(context);
        });
        taker.take("/add/forget", context -> {
            uploads.forget(Guard.visitor(context));
            return list(context);
        });
    }

    private static long id(Context context) {
        return Asked.number(context, "id", 0, 1, Long.MAX_VALUE);
    }

    private Done list(Context context) {
        return Done.at("/add", view.show(context).json());
    }

    /** Several files by a form, which needs no script. What can be taken is taken, and the rest is told. */
    private Done form(Context context) {
        List<Sentence> complaints = new ArrayList<>();
        int status = 413;
        int taken = 0;
        for (UploadedFile file : context.uploadedFiles("file")) {
            if (file.filename().isEmpty()) {
                continue;
            }
            try (InputStream in = file.content()) {
                receive(context, file.filename(), file.size(), in);
                taken++;
            } catch (RefusedException e) {
                status = e.status();
                complaints.add(e.line(texts));
            } catch (IOException e) {
                throw incomplete(e);
            }
        }
        if (complaints.isEmpty() && taken == 0) {
            return Done.not(400, view.show(context, texts.sentence("add.nothing")));
        }
        return complaints.isEmpty()
                ? list(context)
                : Done.not(status, view.show(context, Sentence.joined(" · ", complaints)));
    }

    /** One file as the body of the request, its name in the address. */
    private Done file(Context context) {
        String name = Asked.needed(context, "name");
        Upload upload;
        try {
            upload = receive(
                    context,
                    name,
                    context.req().getContentLengthLong(),
                    context.req().getInputStream());
        } catch (IOException e) {
            throw incomplete(e);
        }
        return Done.at("/add", upload::write);
    }

    private Upload receive(Context context, String name, long length, InputStream in) throws IOException {
        return uploads.receive(new Arriving(Guard.visitor(context), plain(name), length, in));
    }

    private static RefusedException incomplete(IOException e) {
        return RefusedException.of(400, "refused.broken", String.valueOf(e.getMessage()));
    }

    /** A name as it may stand in a list: its folders with it, and nothing that could be taken for a way out of one. */
    private static String plain(String name) {
        String plain = name.replaceAll("[\\p{Cntrl}\\\\]", " ")
                .replaceAll("(^|/)\\.{0,2}(?=/)", "")
                .strip();
        String rest = plain.replaceAll("^/+", "");
        String whole = rest.isEmpty() ? "unnamed" : rest;
        return whole.length() <= LONGEST_NAME ? whole : whole.substring(whole.length() - LONGEST_NAME);
    }
}
