package org.hearsay.app.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.app.EnumWords;
import org.hearsay.app.Texts;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.desk.Journal;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.Judged;
import org.hearsay.ledger.LedgerException;
import tools.jackson.core.JsonGenerator;

/** Who decided what and when, the newest first; what was done at once is one line. */
final class JournalView implements View {
    private static final int PAGE = 30;

    private final Desk desk;
    private final Texts texts;
    private final Journal journal;

    JournalView(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
        this.journal = new Journal(desk.ledger(), 20);
    }

    @Override
    public Shown show(Context context) throws LedgerException {
        long before = Asked.number(context, "before", 0, 0, Long.MAX_VALUE);
        Journal.Page page = journal.newestFirst(before, PAGE);
        List<DeedLine> lines = new ArrayList<>();
        for (Journal.Deed deed : page.deeds()) {
            lines.add(line(deed));
        }
        String next = page.before() == 0 ? "" : Addresses.of("/journal", "before", "" + page.before());
        return new Shown(
                texts.get("journal.title"),
                "journal",
                Map.of("deeds", lines, "next", next, "here", before == 0 ? "/journal" : "/journal?before=" + before),
                json -> write(json, page, next));
    }

    private DeedLine line(Journal.Deed deed) throws LedgerException {
        List<DeedLine.About> about = new ArrayList<>();
        for (Judged judged : deed.sample()) {
            about.add(about(judged));
        }
        boolean judgedNow = deed.kind() == Entry.Kind.JUDGED;
        boolean inForce = deed.sample().stream().anyMatch(j -> !j.withdrawn());
        return new DeedLine(
                deed.first(),
                deed.last(),
                texts.get("journal." + EnumWords.of(deed.kind()), deed.count()),
                deed.by(),
                JudgedLine.time(deed.at()),
                deed.sample().isEmpty() && !judgedNow ? deed.subject() : "",
                deed.kind() == Entry.Kind.PROTECTED ? "" : deed.detail(),
                about,
                deed.count() > about.size() ? texts.get("journal.more", deed.count() - about.size()) : "",
                judgedNow && inForce,
                judgedNow && !inForce,
                deed.kind() == Entry.Kind.WITHDRAWN && !deed.sample().isEmpty());
    }

    private DeedLine.About about(Judged judged) throws LedgerException {
        String subject = judged.judgement().subject();
        if (!subject.startsWith("attribution ")) {
            return new DeedLine.About(JudgedLine.of(judged, "", texts), subject, "");
        }
        Desk.Statement statement = desk.statement(subject.substring("attribution ".length()));
        if (statement == null) {
            return new DeedLine.About(JudgedLine.of(judged, "", texts), texts.get("journal.gone"), "");
        }
        String text = statement.reading().document().text();
        return new DeedLine.About(
                JudgedLine.of(judged, text, texts),
                Excerpt.of(statement),
                DocumentLine.address(statement.reading().document().id()) + "#"
                        + statement.attribution().id());
    }

    private static void write(JsonGenerator json, Journal.Page page, String next) {
        json.writeStartObject();
        json.writeArrayPropertyStart("deeds");
        for (Journal.Deed deed : page.deeds()) {
            json.writeStartObject();
            json.writeStringProperty("kind", EnumWords.of(deed.kind()));
            json.writeStringProperty("at", deed.at().toString());
            json.writeStringProperty("by", deed.by());
            json.writeNumberProperty("first", deed.first());
            json.writeNumberProperty("last", deed.last());
            json.writeStringProperty("subject", deed.subject());
            json.writeStringProperty("detail", deed.detail());
            json.writeArrayPropertyStart("judgements");
            deed.sample().forEach(j -> JudgedLine.write(json, j));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeName("next");
        json.writeString(next.isEmpty() ? null : "/api/v1" + next);
        json.writeEndObject();
    }
}
