package org.hearsay.app.json;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.app.EnumWords;
import org.hearsay.app.desk.Corroboration;
import org.hearsay.corroboration.conflict.Account;
import org.hearsay.corroboration.conflict.Difference;
import org.hearsay.corroboration.conflict.EventFigure;
import org.hearsay.corroboration.conflict.Reason;
import org.hearsay.ledger.LedgerException;
import tools.jackson.core.JsonGenerator;

/** What the reports of events come to, as a JSON object in UTF-8. For one thread. */
public final class ConflictJson {
    private final Corroboration corroboration;

    public ConflictJson(Corroboration corroboration) {
        this.corroboration = corroboration;
    }

    /**
     * Some of them.
     *
     * @param total how many events there are
     */
    public byte[] of(long total, List<Corroboration.Compared> compared) throws LedgerException {
        return EventsJson.of(corroboration, total, compared, ConflictJson::write);
    }

    /** One of them, with some of its documents, and what it comes to with the first of them. */
    public byte[] one(Corroboration.Compared compared, Slice slice) throws LedgerException {
        int documents = compared.event().documents().size();
        return EventsJson.one(corroboration, compared, documents, slice, ConflictJson::write);
    }

    private static void write(Corroboration.Compared each, Slice slice, CorroborationJson all, JsonGenerator json)
            throws LedgerException {
        EventJson.write(each.event(), slice, all, json);
        if (!slice.isFirst()) {
            return;
        }
        json.writeArrayPropertyStart("figures");
        for (EventFigure figure : each.comparison().figures()) {
            figure(figure, all, json);
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("differences");
        for (Difference difference : each.comparison().differences()) {
            difference(difference, all, json);
        }
        json.writeEndArray();
    }

    private static void figure(EventFigure figure, CorroborationJson all, JsonGenerator json) throws LedgerException {
        json.writeStartObject();
        all.string("counts", figure.counts());
        all.number("lowest", figure.lowest());
        all.number("highest", figure.highest());
        all.number("mostNamed", figure.mostNamed());
        all.number("mostSupported", figure.mostSupported());
        reasons(figure.reasons(), all, json);
        json.writeArrayPropertyStart("accounts");
        for (Account account : figure.accounts()) {
            json.writeStartObject();
            account(account, all);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void difference(Difference difference, CorroborationJson all, JsonGenerator json)
            throws LedgerException {
        json.writeStartObject();
        json.writeStringProperty("matter", EnumWords.of(difference.matter()));
        all.string("about", difference.about());
        json.writeStringProperty("verdict", EnumWords.of(difference.verdict()));
        reasons(difference.reasons(), all, json);
        json.writeObjectPropertyStart("earlier");
        account(difference.one(), all);
        json.writeEndObject();
        json.writeObjectPropertyStart("later");
        account(difference.other(), all);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void reasons(List<Reason> reasons, CorroborationJson all, JsonGenerator json) {
        json.writeArrayPropertyStart("reasons");
        for (Reason reason : reasons) {
            json.writeStartObject();
            json.writeStringProperty("kind", EnumWords.of(reason.kind()));
            all.string("text", reason.detail());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void account(Account account, CorroborationJson all) throws LedgerException {
        all.string("says", account.says());
        all.number("value", account.value());
        all.number("low", account.low());
        all.number("high", account.high());
        all.place(account.document(), account.words());
        LocalDate day = account.published();
        all.string("published", day == null ? null : day.toString());
        all.string("attribution", account.voice().attribution());
        all.strings("chain", account.voice().chain());
        all.string("origin", account.origin());
    }
}
