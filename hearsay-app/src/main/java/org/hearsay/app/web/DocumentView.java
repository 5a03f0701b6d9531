package org.hearsay.app.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.Reading;
import org.hearsay.app.Sentence;
import org.hearsay.app.Texts;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.json.JsonFormat;
import org.hearsay.app.page.Extras;
import org.hearsay.app.page.PageFormat;
import org.hearsay.app.team.Role;
import org.hearsay.attribution.Attribution;
import org.hearsay.ledger.Judged;
import org.hearsay.ledger.Kept;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.ReadingRecord;
import org.hearsay.search.Hit;
import org.hearsay.search.QueryException;
import org.hearsay.search.SearchException;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** One document as read: its text with the attributions marked, the list of them, and what was judged of each. */
final class DocumentView implements View {
    private static final int VERSIONS = 50;

    private final Desk desk;
    private final Searching searching;
    private final Whole whole;
    private final Texts texts;
    private final PageFormat page;
    private final JsonFormat format = new JsonFormat(JsonFormat.Shape.LINES, true, true, List.of());

    DocumentView(Desk desk, Searching searching, Whole whole, Texts texts) {
        this.desk = desk;
        this.searching = searching;
        this.whole = whole;
        this.texts = texts;
        this.page = new PageFormat(texts);
    }

    @Override
    public Shown show(Context context) throws LedgerException, SearchException, QueryException {
        String id = context.pathParam("id");
        Kept kept = desk.ledger().document(id);
        if (kept == null) {
            throw RefusedException.notFound("refused.document", id);
        }
        if (kept.document() == null) {
            throw RefusedException.of(410, "refused.erased");
        }
        ReadingRecord record = desk.ledger().reading(id);
        Reading reading = Reading.of(kept.document(), record == null ? unread(kept) : record);
        DocumentWanted wanted = DocumentWanted.of(context);
        Map<String, List<Judged>> judged = judged(reading);
        String later = later(kept);
        Map<String, Object> model = new HashMap<>();
        boolean may = Guard.role(context).covers(Role.REVIEWER);
        Span place = DocumentWanted.place(kept.document(), wanted.at());
        InOriginal original = new InOriginal(kept, texts);
        Extras extras = new Extras(
                wanted.own() && record != null,
                wanted.values(),
                place,
                record == null ? List.of() : WhoIsMeant.in(reading),
                wanted.meant(),
                wanted.copies() ? copied(id) : List.of(),
                (n, a) -> a.id(),
                (a, html) -> {
                    original.write(a.content().cover(), html);
                    new JudgedHtml(texts, html, may)
                            .write(
                                    a,
                                    judged.getOrDefault(a.id(), List.of()),
                                    reading.document().text());
                });
        model.put("article", page.article(reading, extras));
        model.put("notes", record == null ? List.of(unreadNote(reading)) : List.of());
        model.put("links", links(kept, later, may));
        model.put("switches", wanted.switches(id, texts));
        model.put("context", record == null ? "" : DocumentLine.address(id) + "/context");
        model.put("meant", wanted.meant());
        model.put("back", wanted.address(id));
        model.put("frameAddress", frame(kept, wanted, place == null ? null : original.of(place)));
        model.put("json", "/api/v1" + DocumentLine.address(id));
        model.put("steps", !reading.attributions().isEmpty());
        return new Shown(
                DocumentLine.title(reading.document().publication(), texts.get("documents.untitled")),
                "document",
                model,
                json -> format.write(reading, json, () -> more(json, kept, later, record != null, judged)));
    }

    private List<Extras.Copied> copied(String id) throws LedgerException, SearchException, QueryException {
        return whole.ask(corroboration -> new CopiedPassages(corroboration, texts).in(id));
    }

    private static ReadingRecord unread(Kept kept) {
        return new ReadingRecord(
                kept.id(),
                "",
                List.of(),
                List.of(),
                List.of(),
                kept.document() == null ? List.of() : kept.document().problems());
    }

    private Sentence unreadNote(Reading reading) {
        String language = reading.document().publication().language();
        return texts.sentence("document.unread", language == null ? 0 : 1, language == null ? "" : language);
    }

    private Map<String, List<Judged>> judged(Reading reading) throws LedgerException {
        Map<String, List<Judged>> judged = new HashMap<>();
        for (Attribution attribution : reading.attributions()) {
            List<Judged> here = desk.ledger().judgements("attribution " + attribution.id());
            if (!here.isEmpty()) {
                judged.put(attribution.id(), here);
            }
        }
        return judged;
    }

    /** Id of the version that came after this one; empty if there is none. */
    private String later(Kept kept) throws LedgerException, SearchException, QueryException {
        String uri =
                kept.document() == null ? null : kept.document().publication().uri();
        if (uri == null) {
            return "";
        }
        String query = "address:\"" + uri.replace("\\", " ").replace("\"", " ") + "\"";
        List<Hit> hits =
                searching.ask(search -> search.documents(query, 0, VERSIONS).hits());
        for (Hit hit : hits) {
            Kept other = desk.ledger().document(hit.document());
            if (other != null && kept.id().equals(other.earlier())) {
                return other.id();
            }
        }
        return "";
    }

    private List<Link> links(Kept kept, String later, boolean may) {
        List<Link> links = new ArrayList<>();
        if (kept.earlier() != null) {
            links.add(new Link(texts.get("document.earlier"), DocumentLine.address(kept.earlier()), "", ""));
        }
        if (!later.isEmpty()) {
            links.add(new Link(texts.get("document.later"), DocumentLine.address(later), "", ""));
        }
        if (may) {
            links.add(new Link(texts.get("show.link"), Addresses.of("/show", "document", kept.id()), "", ""));
        }
        links.add(new Link(
                texts.get(Originals.isShown(kept.mediaType()) ? "document.original" : "document.keep"),
                DocumentLine.address(kept.id()) + "/original",
                "",
                ""));
        return links;
    }

    private static String frame(Kept kept, DocumentWanted wanted, @Nullable Link place) {
        if (!wanted.original() || !Originals.isShown(kept.mediaType())) {
            return "";
        }
        return place == null ? DocumentLine.address(kept.id()) + "/original" : place.address();
    }

    private static void more(
            JsonGenerator json, Kept kept, String later, boolean read, Map<String, List<Judged>> judged) {
        json.writeBooleanProperty("read", read);
        json.writeName("earlier");
        json.writeString(kept.earlier());
        json.writeName("later");
        json.writeString(later.isEmpty() ? null : later);
        json.writeArrayPropertyStart("judgements");
        judged.values().forEach(list -> list.forEach(j -> JudgedLine.write(json, j)));
        json.writeEndArray();
    }
}
